/** Swedish first, English beside it. */
export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/** What is asked for, if that is a language here. */
export const localeOf = (asked: string | undefined, otherwise: Locale = 'sv'): Locale =>
  asked !== undefined && isLocale(asked) ? asked : otherwise;
