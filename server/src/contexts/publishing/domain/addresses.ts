import type { Locale } from '../../../vocabulary/locale.ts';

export type DoorAudience = 'private' | 'company';

const withQuery = (path: string, query: readonly (string | false)[]): string => {
  const parts = query.filter((part) => part !== false);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
};

const inEnglish = (locale: Locale): string | false => locale === 'en' && 'lang=en';

/** Public addresses on our own site. Swedish is the address itself; English is the same address with `?lang=en`. */
export const frontDoorPath = (slug: string, locale: Locale = 'sv', audience: DoorAudience = 'private'): string =>
  withQuery(`/o/${slug}`, [audience === 'company' && 'for=foretag', inEnglish(locale)]);

export const newsPath = (slug: string, locale: Locale = 'sv', after?: string): string =>
  withQuery(`/o/${slug}/nyheter`, [after !== undefined && `after=${after}`, inEnglish(locale)]);

export const pagePath = (slug: string, page: string, locale: Locale | null = null): string =>
  withQuery(`/o/${slug}/nyheter/${page}`, [locale !== null && `lang=${locale}`]);

export const versionPath = (slug: string, page: string, version: number, locale: Locale | null = null): string =>
  withQuery(`/o/${slug}/nyheter/${page}/versioner/${version}`, [locale !== null && `lang=${locale}`]);

export const feedPath = (slug: string): string => `/o/${slug}/atom.xml`;

export const embedPath = (slug: string, locale: Locale = 'sv', audience: DoorAudience = 'private'): string =>
  withQuery(`/o/${slug}/brevlada`, [audience === 'company' && 'for=foretag', inEnglish(locale)]);

/** Our own mailbox: one click here, the e-ID, and the inbox. */
export const builtInMailboxPath = '/login?return=/app/brevlada';
