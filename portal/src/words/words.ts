import type { Locale } from '../props.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

const byLocale: Record<Locale, Words> = { sv, en };

export const wordsFor = (locale: Locale): Words => byLocale[locale];

/** British English writes the day first, as Swedish does. */
const tags: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };

export const longDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: 'Europe/Stockholm', dateStyle: 'long' }).format(new Date(iso));

export const dateAndTime = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: 'Europe/Stockholm', dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
