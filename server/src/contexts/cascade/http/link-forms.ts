import { z } from 'zod';
import { isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Locale, localeOf } from '../../../vocabulary/locale.ts';
import type { Way } from '../domain/cascade.ts';
import { ways } from '../domain/cascade.ts';
import type { NamedPerson } from '../use-cases/pass-to-people.ts';

/** A form of a browser: every field a text, or several of the same name. */
export const formBody = z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish();
export type FormBody = z.output<typeof formBody>;

const clean = (text: string, longest: number): string => text.replaceAll('\u0000', '').trim().slice(0, longest);
const textOf = (body: FormBody, field: string, longest = 200): string => {
  const value = body?.[field];
  return clean((Array.isArray(value) ? value[0] : value) ?? '', longest);
};
const textsOf = (body: FormBody, field: string): string[] => {
  const value = body?.[field];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((text) => clean(text, 200));
};

export type ReadReceipt = { how: Way; reached: number | null; passedOn: string | null };

/** What was told about how it was passed on. A number or a day that cannot be read is asked for again, not guessed. */
export const readReceipt = (body: FormBody, today: string): ReadReceipt | 'number' | 'day' => {
  const how = ways.find((way) => way === textOf(body, 'how')) ?? 'other';
  const reached = textOf(body, 'reached').replaceAll(/\s/g, '');
  if (!/^\d{0,6}$/.test(reached)) return 'number';
  const passedOn = textOf(body, 'passedOn');
  if (passedOn !== '' && (!isCalendarDate(passedOn) || passedOn > today)) return 'day';
  return { how, reached: reached === '' ? null : Number(reached), passedOn: passedOn === '' ? null : passedOn };
};

/** The rows that say anything at all. */
export const readPeople = (body: FormBody): NamedPerson[] => {
  const names = textsOf(body, 'name');
  const emails = textsOf(body, 'email');
  const languages = textsOf(body, 'locale');
  return names
    .map((name, index) => ({ name, email: emails[index] ?? '', locale: localeOf(languages[index]) }))
    .filter(({ name, email }) => name !== '' || email !== '')
    .slice(0, 50);
};

export const readQuestion = (body: FormBody): string => textOf(body, 'question', 2000);
export const readIsForMe = (body: FormBody): boolean => textOf(body, 'isForMe') === 'true';
export const readLocale = (body: FormBody): Locale => localeOf(textOf(body, 'locale'));
