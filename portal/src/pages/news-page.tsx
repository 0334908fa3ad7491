import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import type { NewsPageProps, PortalSite } from '../props.ts';
import { longDate, wordsFor } from '../words/words.ts';

const Changes = ({ older, locale }: { older: NonNullable<NewsPageProps['older']>; locale: NewsPageProps['locale'] }) => {
  const words = wordsFor(locale).news;
  if (older.isTooMuch) return <p>{words.tooMuch}</p>;
  if (older.changes.length === 0) return <p>{words.noChange}</p>;
  return (
    <ul className="changes">
      {older.changes.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered; the same words may come twice
        <li key={index}>
          <b>{kind === 'added' ? words.added : words.removed}</b> {kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
        </li>
      ))}
    </ul>
  );
};

const OlderNotice = ({
  older,
  version,
  publishedAt,
  locale,
}: Pick<NewsPageProps, 'version' | 'publishedAt' | 'locale'> & { older: NonNullable<NewsPageProps['older']> }) => {
  const words = wordsFor(locale).news;
  return (
    <section className="notice" aria-labelledby="aldre">
      <h2 id="aldre">{words.oldHeading}</h2>
      <p>{words.oldText(version, longDate(publishedAt, locale))}</p>
      <p>
        <a className="button primary" href={older.currentUrl}>
          {words.toCurrent}
        </a>
      </p>
      <h3>{words.changes}</h3>
      <Changes older={older} locale={locale} />
    </section>
  );
};

const Versions = ({ versions, version: shown, locale }: Pick<NewsPageProps, 'versions' | 'version' | 'locale'>) => {
  const words = wordsFor(locale).news;
  if (versions.length < 2) return null;
  return (
    <section className="below versions" aria-labelledby="versioner">
      <h2 id="versioner">{words.versions}</h2>
      <ol reversed>
        {versions.map(({ version, publishedAt, changeNote, url, isCurrent }) => (
          <li key={version}>
            <a href={url} aria-current={version === shown ? 'page' : undefined}>
              {words.version(version)}
            </a>
            {isCurrent ? <span className="tag good">{words.current}</span> : null}
            <time dateTime={publishedAt}>{longDate(publishedAt, locale)}</time>
            <span>{changeNote ?? (version === 1 ? words.firstVersion : words.noNote)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Dates = ({
  version,
  firstPublishedAt,
  publishedAt,
  locale,
}: Pick<NewsPageProps, 'version' | 'firstPublishedAt' | 'publishedAt' | 'locale'>) => {
  const words = wordsFor(locale).news;
  return (
    <p className="when">
      {words.published} <time dateTime={firstPublishedAt}>{longDate(firstPublishedAt, locale)}</time>
      {version === 1 ? null : (
        <>
          . {words.updated} <time dateTime={publishedAt}>{longDate(publishedAt, locale)}</time>
        </>
      )}
      . {words.version(version)}
    </p>
  );
};

export const NewsPage = (props: NewsPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, homeUrl, newsUrl, feedUrl, title, safeHtml, language, older } = props;
  const words = wordsFor(locale).news;
  const header = (
    <AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl}>
      <li>
        <a href={newsUrl}>{words.heading}</a>
      </li>
    </AuthorityHeader>
  );
  return (
    <Document
      site={site}
      locale={locale}
      title={`${title} – ${organisation.name}`}
      brand={organisation}
      header={header}
      feed={{ url: feedUrl, title: words.listTitle(organisation.name) }}
      isPrivate={older !== null}
    >
      <div className="reading">
        {older === null ? null : <OlderNotice {...props} older={older} />}
        <article lang={language === locale ? undefined : language}>
          <h1>{title}</h1>
          <Dates {...props} />
          {/* Sanitised by its owner before it was stored. */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: safeHtml }} />
        </article>
        <Versions {...props} />
        <p className="actions">
          <a href={newsUrl}>{words.back}</a>
        </p>
      </div>
    </Document>
  );
};
