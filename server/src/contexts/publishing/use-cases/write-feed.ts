import type { Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { feedPath, newsPath, pagePath } from '../domain/addresses.ts';
import { summaryOf } from '../domain/page.ts';
import { writeAtomFeed } from '../files/write-atom-feed.ts';
import { listNews } from './list-news.ts';

/** The fifty newest pages in full as an Atom feed: people do not follow a link just to read. */
export const writeFeed = async (tx: Tx, _actor: null, { organisation }: { organisation: Organisation }): Promise<string> => {
  const { publicUrl } = processServices();
  const { items } = await listNews(tx, null, { organisationId: organisation.id, limit: 50 });
  return writeAtomFeed({
    title: `Nyheter från ${organisation.name}`,
    authorName: organisation.name,
    url: `${publicUrl}${newsPath(organisation.slug)}`,
    feedUrl: `${publicUrl}${feedPath(organisation.slug)}`,
    language: 'sv',
    entries: items.map(({ title, slug, html, text, publishedAt, updatedAt }) => ({
      title,
      html,
      summary: summaryOf(text),
      publishedAt,
      updatedAt,
      url: `${publicUrl}${pagePath(organisation.slug, slug)}`,
    })),
  });
};
