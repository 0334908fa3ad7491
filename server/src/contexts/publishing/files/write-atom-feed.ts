import { Feed } from 'feed';
import type { Locale } from '../../../vocabulary/locale.ts';

export type FeedEntry = { title: string; url: string; html: string; summary: string; publishedAt: Date; updatedAt: Date };

export type FeedFacts = {
  title: string;
  authorName: string;
  url: string;
  feedUrl: string;
  language: Locale;
  entries: readonly FeedEntry[];
};

// Atom titles and summaries are declared as HTML, so that plain text in them has to be escaped once more.
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// Characters that no XML document may hold (XML 1.0, section 2.2).
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An Atom feed (RFC 4287). Ids are the pages' own addresses, which never change. All addresses are absolute. */
export const writeAtomFeed = ({ title, authorName, url, feedUrl, language, entries }: FeedFacts): string => {
  const updated = entries.map(({ updatedAt }) => updatedAt.getTime());
  const feed = new Feed({
    id: url,
    link: url,
    title: asHtml(title),
    language,
    feedLinks: { atom: feedUrl },
    author: { name: authorName },
    updated: new Date(Math.max(0, ...updated)),
    generator: false,
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.url,
      link: entry.url,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      content: entry.html,
      date: entry.updatedAt,
      published: entry.publishedAt,
    });
  return feed.atom1().replaceAll(forbidden, '');
};
