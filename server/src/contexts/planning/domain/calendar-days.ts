import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

const dayMs = 86_400_000;

// Days are counted in UTC, where every day has 24 hours: a Swedish day that is an hour short is still one day.
const utc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);
const dateAt = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10) as CalendarDate;

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateAt(utc(date) + days * dayMs);
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => Math.round((utc(to) - utc(from)) / dayMs);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: CalendarDate): number => new Date(utc(date)).getUTCDay() || 7;

export type IsoWeek = { year: number; week: number };

/** The week holding the date's Thursday decides the year (ISO 8601): 2027-01-03 is in week 53 of 2026. */
export const isoWeekOf = (date: CalendarDate): IsoWeek => {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as CalendarDate, thursday) / 7) };
};

/** The fourth of January is always in week 1. */
export const mondayOf = ({ year, week }: IsoWeek): CalendarDate => {
  const fourth = `${String(year).padStart(4, '0')}-01-04` as CalendarDate;
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
};

/** 52 or 53: the 28th of December is always in the last week. */
export const weeksIn = (year: number): number => isoWeekOf(`${String(year).padStart(4, '0')}-12-28` as CalendarDate).week;

/** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
export const easterOf = (year: number): CalendarDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}` as CalendarDate;
};

/** Friday between 19 and 25 June. */
const midsummerEve = (year: number): CalendarDate => {
  const first = `${year}-06-19` as CalendarDate;
  return addDays(first, (12 - weekdayOf(first)) % 7);
};

/** Public holidays on weekdays (lagen 1989:253) and the eves that are counted with them in working life. */
export const isHoliday = (date: CalendarDate): boolean => {
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  if (fixed.includes(date.slice(5))) return true;
  const year = Number(date.slice(0, 4));
  const fromEaster = daysBetween(easterOf(year), date);
  return [-2, 0, 1, 39].includes(fromEaster) || date === midsummerEve(year);
};

export const isWorkingDay = (date: CalendarDate): boolean => weekdayOf(date) < 6 && !isHoliday(date);

/** So many working days later, or earlier when `days` is negative. Zero is the day itself. */
export const addWorkingDays = (date: CalendarDate, days: number): CalendarDate => {
  const step = Math.sign(days);
  let left = Math.abs(days);
  let at = date;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left--;
  }
  return at;
};
