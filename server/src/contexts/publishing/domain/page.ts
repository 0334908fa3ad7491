import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

export type Page = {
  id: Id;
  organisationId: Id;
  slug: string;
  sendOutId: Id | null;
  currentVersion: number;
  publishedAt: Date;
  updatedAt: Date;
  withdrawnAt: Date | null;
};

export type PageContent = { title: string; html: string; text: string; language: Locale };

export type PageVersion = PageContent & { version: number; changeNote: string | null; publishedBy: Id; publishedAt: Date };

/** A page with what it says now. */
export type CurrentPage = Page & PageContent;

export const longestTitle = 300;

const isSame = (one: PageContent, other: PageContent): boolean =>
  one.title === other.title && one.html === other.html && one.language === other.language;

/** Publishing the same words again says nothing new, unless the page had been taken away. */
export const saysNothingNew = (page: CurrentPage, content: PageContent): boolean => page.withdrawnAt === null && isSame(page, content);

/** The beginning of the text, cut between words: for lists. */
export const summaryOf = (text: string, longest = 180): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s.,;:–-]+$/, '')} …`;
};
