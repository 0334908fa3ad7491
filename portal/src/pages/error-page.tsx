import { Document } from '../parts/document.tsx';
import { AuthorityHeader, HouseHeader } from '../parts/headers.tsx';
import type { ErrorPageProps, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';

export const ErrorPage = ({
  site,
  locale,
  otherLanguageUrl,
  status,
  message,
  requestId,
  organisation = null,
  homeUrl = '/',
}: ErrorPageProps & { site: PortalSite }) => {
  const words = wordsFor(locale);
  const { heading, text } = words.error[status];
  const header =
    organisation === null ? (
      <HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} homeUrl={homeUrl} />
    ) : (
      <AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl} />
    );
  return (
    <Document
      site={site}
      locale={locale}
      title={`${heading} – ${organisation?.name ?? 'Budkavle'}`}
      brand={organisation}
      header={header}
      isPrivate
    >
      <div className="reading">
        <h1>{heading}</h1>
        <p className="lead">{message ?? text}</p>
        {requestId == null ? null : (
          <p className="soft small">
            {words.error.number} <code>{requestId}</code>
          </p>
        )}
        <p className="actions">
          <a className="button primary" href={homeUrl}>
            {words.toStart}
          </a>
        </p>
      </div>
    </Document>
  );
};
