import { z } from 'zod';
import { type CalendarDate, isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { slots } from '../domain/inflection/lexeme.ts';
import { termStatuses } from '../domain/terms/term-entry.ts';

export const status = z.enum(termStatuses);
export const visibility = z.enum(['own', 'network']);
export const revision = z.number().int();
export const termParams = z.object({ termId: z.uuid() });

// Control characters would not survive the database, and stand in no term.
const isPrintable = (text: string): boolean => !/\p{Cc}/u.test(text.replaceAll(/[\t\r\n]/g, ' '));
/** Text without control characters, at most so many characters. */
export const printable = (longest: number) => z.string().trim().max(longest).refine(isPrintable, 'ogiltiga tecken / invalid characters');
const short = z.string().trim().min(1).max(120).refine(isPrintable, 'ogiltiga tecken / invalid characters');
export const termText = short.refine((text) => /[\p{L}\d]/u.test(text), 'termen saknar bokstäver / the term has no letters');
export const definition = printable(2000);
export const organisation = z.object({ id: z.uuid(), name: z.string() });

export const agreedOn = z.iso
  .date()
  .refine(isCalendarDate, 'datumet finns inte; skriv ÅÅÅÅ-MM-DD / no such date; write YYYY-MM-DD')
  .transform((text) => text as CalendarDate);

const form = z.object({ slot: z.enum(slots), form: short });
const word = { lemma: short, kind: z.enum(['noun', 'adjective', 'verb', 'fixed']), firstParts: z.array(short).max(20) };

/** The term's words with their forms. A word that is both noun and verb gives two readings. */
export const readings = z
  .array(
    z
      .array(z.object({ ...word, forms: z.array(form).min(1).max(80) }))
      .min(1)
      .max(10),
  )
  .min(1)
  .max(4);

export const bentReadings = z.array(z.array(z.object({ ...word, forms: z.array(form.extend({ isKnown: z.boolean() })) })));

export const advice = z.array(
  z.object({
    code: z.enum(['commonWord', 'contains', 'containedIn', 'opposite', 'noPreferred']),
    term: z.string().nullable(),
    sv: z.string(),
    en: z.string(),
  }),
);
