import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import type { PortalSite, WithdrawnPageProps } from '../props.ts';
import { longDate, wordsFor } from '../words/words.ts';

export const WithdrawnPage = (props: WithdrawnPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, homeUrl, newsUrl, title, withdrawnAt } = props;
  const words = wordsFor(locale).withdrawn;
  return (
    <Document
      site={site}
      locale={locale}
      title={`${words.heading} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl} />}
      isPrivate
    >
      <div className="reading">
        <h1>{words.heading}</h1>
        <p className="lead">{words.text(title, longDate(withdrawnAt, locale))}</p>
        <p>{words.next}</p>
        <p className="actions">
          <a className="button primary" href={newsUrl}>
            {words.toNews}
          </a>
        </p>
      </div>
    </Document>
  );
};
