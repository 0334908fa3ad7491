import { useTranslation } from 'react-i18next';
import type { Locale } from '../api/session.ts';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;
const dayMs = 86_400_000;

/** Making one of the browser's formatters takes a hundred times as long as using it, and a page shows hundreds of days. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole days from today; negative in the past. `day` is `yyyy-mm-dd`, read as a local date. */
export const daysUntil = (day: string, now = new Date()): number =>
  Math.round((midnight(new Date(`${day.slice(0, 10)}T00:00:00`)) - midnight(now)) / dayMs);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const formatter = (locale: Locale) => {
  const tag = tags[locale];
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(tag, options));
  const dayThisYear = dates({ day: 'numeric', month: 'short' });
  const dayOtherYear = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayInFull = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const monthThisYear = dates({ month: 'long' });
  const monthOtherYear = dates({ month: 'long', year: 'numeric' });
  const time = dates({ hour: '2-digit', minute: '2-digit' });
  const numbers = once(() => new Intl.NumberFormat(tag));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
  const days = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));

  /** Swedish writes 18.42; the browser's Swedish writes 18:42. */
  const clock = (date: Date): string => (locale === 'sv' ? time().format(date).replace(':', '.') : time().format(date));
  const day = (iso: string, now = new Date()): string => {
    const date = new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
    const shown = date.getFullYear() === now.getFullYear() ? dayThisYear() : dayOtherYear();
    return shown.format(date).replace('.', '');
  };
  const relativeDay = (count: number): string => days().format(count, 'day');
  return {
    number: (value: number): string => numbers().format(value),
    percent: (share: number): string => percents().format(share),
    day,
    /** Of `yyyy-mm-dd`: Monday 26 July 2027. */
    dayInFull: (iso: string): string => dayInFull().format(new Date(`${iso}T00:00:00`)),
    time: (iso: string): string => clock(new Date(iso)),
    moment: (iso: string): string => `${day(iso)} ${clock(new Date(iso))}`,
    month: (iso: string): string => {
      const date = new Date(iso);
      const shown = date.getFullYear() === new Date().getFullYear() ? monthThisYear() : monthOtherYear();
      return capitalise(shown.format(date));
    },
    /** As in a mailbox: today with its time, yesterday, then the date. */
    recent: (iso: string): string => {
      const away = daysUntil(new Date(iso).toLocaleDateString('sv-SE'));
      if (away === 0) return `${relativeDay(0)} ${clock(new Date(iso))}`;
      return away === -1 ? relativeDay(-1) : day(iso);
    },
    relativeDay,
    list: (items: readonly string[]): string => lists().format(items),
  };
};

export type Formatter = ReturnType<typeof formatter>;

const formatters = { sv: formatter('sv'), en: formatter('en') };

export const useFormat = (): Formatter => {
  const { i18n } = useTranslation();
  return formatters[i18n.language === 'en' ? 'en' : 'sv'];
};
