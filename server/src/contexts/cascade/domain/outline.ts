import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { readMobileNumber } from '../../../vocabulary/mobile-number.ts';

export type OutlineRow = {
  line: number;
  /** The row it hangs under, as an index into the rows; null is first in the chain. */
  parent: number | null;
  kind: 'person' | 'audience';
  name: string;
  email: string | null;
  mobile: string | null;
  role: string;
  locale: Locale;
};
export type OutlineFault = { line: number; sv: string; en: string };
export type OutlineReading = { rows: OutlineRow[]; faults: OutlineFault[] };

const widthOf = (indent: string): number => [...indent].reduce((width, mark) => width + (mark === '\t' ? 4 : 1), 0);

type Read = Omit<OutlineRow, 'line' | 'parent'>;

/** Swedish where nothing is said. */
const languages: ReadonlyMap<string, Locale> = new Map([
  ['', 'sv'],
  ['sv', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
]);

const readRow = (text: string): Read | { sv: string; en: string } => {
  if (text.startsWith('[')) {
    const name = text.replace(/^\[/, '').replace(/\].*$/, '').trim();
    return { kind: 'audience', name, email: null, mobile: null, role: '', locale: 'sv' };
  }
  const [name = '', address = '', role = '', mobile = '', language = ''] = text.split(/[;\t]/).map((part) => part.trim());
  const email = readEmailAddress(address);
  if (name === '') return { sv: 'Namnet saknas.', en: 'The name is missing.' };
  if (email === undefined)
    return {
      sv: 'E-postadressen saknas eller är fel. Skriv raden som Namn; namn@exempel.se; roll.',
      en: 'The e-mail address is missing or wrong. Write the row as Name; name@example.com; role.',
    };
  const number = mobile === '' ? null : readMobileNumber(mobile);
  if (number === undefined) return { sv: 'Mobilnumret är fel. Skriv det som 070-123 45 67.', en: 'The mobile number is wrong.' };
  const locale = languages.get(language.toLowerCase());
  if (locale === undefined)
    return {
      sv: `Språket ”${language}” finns inte. Skriv svenska eller engelska.`,
      en: `There is no language “${language}”. Write Swedish or English.`,
    };
  return { kind: 'person', name: name.slice(0, 200), email, mobile: number, role: role.slice(0, 200), locale };
};

/**
 * An indented list: a row is `Name; e-mail; role; mobile; language`, or `[Audience]` for an audience of the plan, and hangs under
 * the nearest row above it that is less indented. Bullets are taken away. Nothing is guessed: a row that cannot be read is told.
 */
export const readOutline = (text: string): OutlineReading => {
  const reading: OutlineReading = { rows: [], faults: [] };
  const open: { width: number; index: number }[] = [];
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const [, indent = '', rest = ''] = /^([ \t]*)(?:[-*•]\s+)?(.*)$/.exec(raw) ?? [];
    if (rest.trim() === '') continue;
    const row = readRow(rest.trim());
    if (!('kind' in row)) {
      reading.faults.push({ line: at + 1, ...row });
      continue;
    }
    while ((open.at(-1)?.width ?? -1) >= widthOf(indent)) open.pop();
    reading.rows.push({ line: at + 1, parent: open.at(-1)?.index ?? null, ...row });
    open.push({ width: widthOf(indent), index: reading.rows.length - 1 });
  }
  return reading;
};
