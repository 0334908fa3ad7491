import { Document } from '../parts/document.tsx';
import { HouseHeader } from '../parts/headers.tsx';
import type { DemoOutboxPageProps, PortalSite } from '../props.ts';
import { dateAndTime, wordsFor } from '../words/words.ts';

const SearchForm = ({ locale, search }: Pick<DemoOutboxPageProps, 'locale' | 'search'>) => {
  const words = wordsFor(locale).demo;
  return (
    <form method="get" className="search" role="search">
      <label htmlFor="sok">{words.search}</label>
      <div>
        <input id="sok" type="search" name="search" defaultValue={search} />
        {locale === 'en' ? <input type="hidden" name="lang" value="en" /> : null}
        <button type="submit" className="button quiet">
          {words.searchButton}
        </button>
      </div>
    </form>
  );
};

const Mails = ({ mails, locale }: Pick<DemoOutboxPageProps, 'mails' | 'locale'>) => {
  const words = wordsFor(locale).demo;
  return (
    <ul className="mails">
      {mails.map(({ id, url, to, fromName, subject, receivedAt }) => (
        <li key={id}>
          <a href={url}>{subject}</a>
          <span className="soft small">{`${words.from} ${fromName} · ${words.to} ${to}`}</span>
          <time dateTime={receivedAt}>{dateAndTime(receivedAt, locale)}</time>
        </li>
      ))}
    </ul>
  );
};

export const DemoOutboxPage = (props: DemoOutboxPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, mails, search, total, olderUrl } = props;
  const words = wordsFor(locale).demo;
  return (
    <Document
      site={site}
      locale={locale}
      title={words.outboxTitle}
      header={<HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} homeUrl="/" />}
      isPrivate
    >
      <div className="reading">
        <h1>{words.outboxTitle}</h1>
        <p className="lead">{words.outboxLead}</p>
        <SearchForm locale={locale} search={search} />
        <p className="soft" role="status">
          {words.count(total)}
        </p>
        {mails.length === 0 ? (
          <p className="empty">{search === '' ? words.none : words.noHits}</p>
        ) : (
          <Mails mails={mails} locale={locale} />
        )}
        {olderUrl === null ? null : (
          <p className="actions">
            <a href={olderUrl}>{words.older}</a>
          </p>
        )}
      </div>
    </Document>
  );
};
