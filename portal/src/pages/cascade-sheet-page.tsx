import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { CascadeSheetPageProps } from '../props-cascade.ts';
import { cascadeWordsFor } from '../words/cascade.ts';

const Slides = ({ slides }: Pick<CascadeSheetPageProps, 'slides'>) => (
  <ol className="slides">
    {slides.map(({ title, text }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: static markup, never reordered
      <li key={at}>
        <h2>{title}</h2>
        <PlainText text={text} />
      </li>
    ))}
  </ol>
);

/** The slides, one to a printed page, or the handout. */
export const CascadeSheetPage = ({
  site,
  locale,
  organisation,
  title,
  kind,
  slides,
  handout,
  backUrl,
}: CascadeSheetPageProps & { site: PortalSite }) => {
  const words = cascadeWordsFor(locale);
  return (
    <Document
      site={site}
      locale={locale}
      title={`${kind === 'slides' ? words.slides : words.handout}: ${title}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} organisation={organisation} />}
      isPrivate
    >
      <div className="cascade-sheet">
        <p className="back no-print">
          <a href={backUrl}>{words.back}</a>
        </p>
        <h1>{title}</h1>
        <p className="soft small no-print">{kind === 'slides' ? words.print : words.printSheet}</p>
        {kind === 'slides' ? <Slides slides={slides} /> : <PlainText text={handout} />}
      </div>
    </Document>
  );
};
