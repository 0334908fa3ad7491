import { passesLuhn } from './luhn.ts';

/**
 * A Swedish personal number or coordination number, twelve digits: YYYYMMDDNNNC.
 * Source: folkbokföringslagen (1991:481) 18 §; for coordination numbers 60 is added to the day.
 */
export type PersonalNumber = string & { readonly kind: 'PersonalNumber' };

export type PersonalNumberFault = 'empty' | 'characters' | 'length' | 'date' | 'checkDigit';

export type PersonalNumberReading = { ok: true; value: PersonalNumber; repaired: boolean } | { ok: false; fault: PersonalNumberFault };

const isCalendarDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The century of a ten-digit number: the latest one that does not put the birth in the future; "+" means 100 or more. */
const centuryOf = (shortYear: number, isHundred: boolean, today: { year: number }): number => {
  const guess = Math.floor(today.year / 100) * 100 + shortYear;
  const year = guess > today.year ? guess - 100 : guess;
  return isHundred ? year - 100 : year;
};

/**
 * Reads what people and spreadsheets write: 12 or 10 digits, with or without hyphen, plus sign or spaces.
 * `repaired` says that something had to be mended (a missing century, a lost leading zero, stray characters).
 */
export const readPersonalNumber = (text: string, today = new Date()): PersonalNumberReading => {
  const written = text.trim();
  if (written === '') return { ok: false, fault: 'empty' };
  const compact = written.replaceAll(/[\s\u00a0\u2010-\u2015-]/g, '');
  if (!/^\d+\+?\d*$/.test(compact)) return { ok: false, fault: 'characters' };
  const isHundred = compact.includes('+');
  const bare = compact.replace('+', '');
  // Spreadsheets drop the leading zero of people born in the 2000s: nine digits were ten.
  const digits = bare.length === 9 ? `0${bare}` : bare;
  if (digits.length !== 10 && digits.length !== 12) return { ok: false, fault: 'length' };
  const year =
    digits.length === 12 ? Number(digits.slice(0, 4)) : centuryOf(Number(digits.slice(0, 2)), isHundred, { year: today.getFullYear() });
  const rest = digits.slice(-8);
  const day = Number(rest.slice(2, 4));
  const calendarDay = day > 60 ? day - 60 : day;
  if (!isCalendarDate(year, Number(rest.slice(0, 2)), calendarDay)) return { ok: false, fault: 'date' };
  if (!passesLuhn(digits.slice(-10))) return { ok: false, fault: 'checkDigit' };
  const value = `${String(year).padStart(4, '0')}${rest}` as PersonalNumber;
  return { ok: true, value, repaired: value !== written };
};

/** For lists and letters: `19850101-••••`. The last four digits are never shown. */
export const maskPersonalNumber = (number: PersonalNumber): string => `${number.slice(0, 8)}-••••`;
