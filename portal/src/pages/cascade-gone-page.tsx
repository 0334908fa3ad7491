import { Document } from '../parts/document.tsx';
import { HouseHeader } from '../parts/headers.tsx';
import type { PortalSite } from '../props.ts';
import type { CascadeGonePageProps } from '../props-cascade.ts';
import { cascadeWordsFor } from '../words/cascade.ts';

export const CascadeGonePage = ({ site, locale }: CascadeGonePageProps & { site: PortalSite }) => {
  const words = cascadeWordsFor(locale).gone;
  return (
    <Document site={site} locale={locale} title={`${words.heading} – Budkavle`} header={<HouseHeader locale={locale} />} isPrivate>
      <div className="reading">
        <h1>{words.heading}</h1>
        <p className="lead">{words.text}</p>
      </div>
    </Document>
  );
};
