import type { NewsItem } from '@budkavle/portal/props';
import { pagePath } from '../domain/addresses.ts';
import { type CurrentPage, summaryOf } from '../domain/page.ts';

export const newsItem = (organisationSlug: string, { slug, title, text, publishedAt }: CurrentPage): NewsItem => ({
  title,
  url: pagePath(organisationSlug, slug),
  publishedAt: publishedAt.toISOString(),
  summary: summaryOf(text),
});
