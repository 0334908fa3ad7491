import { useTranslation } from 'react-i18next';
import type { Locale } from '../api/session.ts';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;
const dayMs = 86_400_000;

/** Swedish writes 18.42; the browser's Swedish writes 18:42. */
const clock = (date: Date, locale: Locale): string => {
  const text = new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit' }).format(date);
  return locale === 'sv' ? text.replace(':', '.') : text;
};

const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole days from today; negative in the past. `day` is `yyyy-mm-dd`, read as a local date. */
export const daysUntil = (day: string, now = new Date()): number =>
  Math.round((midnight(new Date(`${day.slice(0, 10)}T00:00:00`)) - midnight(now)) / dayMs);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const formatter = (locale: Locale) => {
  const tag = tags[locale];
  const day = (iso: string, now = new Date()): string => {
    const date = new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
    const sameYear = date.getFullYear() === now.getFullYear();
    return new Intl.DateTimeFormat(tag, sameYear ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' })
      .format(date)
      .replace('.', '');
  };
  const relativeDay = (days: number): string => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day');
  return {
    number: (value: number): string => new Intl.NumberFormat(tag).format(value),
    percent: (share: number): string => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    day,
    time: (iso: string): string => clock(new Date(iso), locale),
    moment: (iso: string): string => `${day(iso)} ${clock(new Date(iso), locale)}`,
    month: (iso: string): string => {
      const date = new Date(iso);
      const sameYear = date.getFullYear() === new Date().getFullYear();
      return capitalise(new Intl.DateTimeFormat(tag, sameYear ? { month: 'long' } : { month: 'long', year: 'numeric' }).format(date));
    },
    /** As in a mailbox: today with its time, yesterday, then the date. */
    recent: (iso: string): string => {
      const days = daysUntil(new Date(iso).toLocaleDateString('sv-SE'));
      if (days === 0) return `${relativeDay(0)} ${clock(new Date(iso), locale)}`;
      return days === -1 ? relativeDay(-1) : day(iso);
    },
    relativeDay,
    list: (items: readonly string[]): string => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
};

export type Formatter = ReturnType<typeof formatter>;

const formatters = { sv: formatter('sv'), en: formatter('en') };

export const useFormat = (): Formatter => {
  const { i18n } = useTranslation();
  return formatters[i18n.language === 'en' ? 'en' : 'sv'];
};
