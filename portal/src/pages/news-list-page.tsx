import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { NewsItems } from '../parts/news-items.tsx';
import type { NewsListPageProps, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';

export const NewsListPage = (props: NewsListPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, homeUrl, feedUrl, items, olderUrl } = props;
  const words = wordsFor(locale).news;
  const title = words.listTitle(organisation.name);
  return (
    <Document
      site={site}
      locale={locale}
      title={title}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl} />}
      feed={{ url: feedUrl, title }}
    >
      <h1>{words.heading}</h1>
      {items.length === 0 ? <p className="empty">{words.none}</p> : <NewsItems items={items} locale={locale} level="h2" />}
      <p className="actions">
        {olderUrl === null ? null : <a href={olderUrl}>{words.older}</a>}
        <a href={feedUrl}>{words.feed}</a>
      </p>
    </Document>
  );
};
