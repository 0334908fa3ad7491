import { nameKey } from '../name-key.ts';
import { readDate } from '../plan-document/dates.ts';
import { codeWords, dayColumns, numberColumns, type WorkbookColumn } from './columns.ts';
import { joinNames, type PlanBook, readNames } from './plan-book.ts';

/** As the spreadsheet has it: a day comes as a Date when the cell is formatted as one. */
export type RawCell = string | number | boolean | Date | null;

/** What was wrong, and what to do about it. */
export type Misread = { sv: string; en: string };
export type ReadCell = { ok: true; value: string } | ({ ok: false } & Misread);

const value = (text: string): ReadCell => ({ ok: true, value: text });
const misread = (sv: string, en: string): ReadCell => ({ ok: false, sv, en });

const longest: Partial<Record<WorkbookColumn, number>> = { title: 500, sender: 500, executor: 500, note: 5000 };

/** One cell of the file as the value it is compared by. */
export const readCell = (column: WorkbookColumn, raw: RawCell, book: PlanBook): ReadCell => {
  if (dayColumns.has(column)) return readDay(raw);
  if (numberColumns.has(column)) return readNumber(column, raw);
  const text = textOf(raw);
  if (codeWords[column] !== undefined) return readWord(column, text);
  if (column === 'responsible' || column === 'owner') return readPerson(text, book);
  if (column === 'audiences' || column === 'audience') return readKnown(text, book.audiences, column === 'audience', audienceUnknown);
  if (column === 'messages' || column === 'message') return readKnown(text, book.messages, column === 'message', messageUnknown);
  const limit = longest[column] ?? 500;
  if (text.length > limit)
    return misread(`Texten är längre än ${limit} tecken. Korta den.`, `The text is longer than ${limit} characters. Shorten it.`);
  return value(text);
};

/** NUL cannot be kept, and Windows' line breaks are no change. */
const textOf = (raw: RawCell): string => {
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? '' : raw.toISOString().slice(0, 10);
  return String(raw ?? '')
    .replaceAll('\u0000', '')
    .replaceAll('\r\n', '\n')
    .trim();
};

/** A day whose cell has lost its format is the number of days since 1899-12-30. */
const excelDay = (days: number): string => new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);

const readDay = (raw: RawCell): ReadCell => {
  if (typeof raw === 'number' && raw > 20_000 && raw < 110_000) return value(excelDay(raw));
  const text = textOf(raw);
  if (text === '') return value('');
  // "3/2 2027" and "3/2-2027" are Swedish for 3 February.
  const day = readDate(text.replace(/^(\d{1,2})\/(\d{1,2})\s*-\s*(\d{4})$/u, '$1/$2 $3'));
  if (day !== null) return value(day);
  return misread(
    `”${text}” går inte att läsa som en dag. Skriv till exempel 2027-02-03.`,
    `“${text}” cannot be read as a day. Write for instance 2027-02-03.`,
  );
};

const readNumber = (column: WorkbookColumn, raw: RawCell): ReadCell => {
  const text = textOf(raw);
  if (text === '') return value('');
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]/gu, '')
    .replace(/(?:kr|sek|tim|timmar|hours|h|:-)\.?$/iu, '')
    .replace(',', '.');
  const number = Number(plain);
  const largest = column === 'costKronor' ? 2_000_000_000 : 99_999;
  if (/^\d+(?:\.\d+)?$/u.test(plain) && number <= largest)
    return value(String(column === 'costKronor' ? Math.round(number) : Math.round(number * 100) / 100));
  return misread(`”${text}” är inget tal. Skriv till exempel 12,5.`, `“${text}” is not a number. Write for instance 12.5.`);
};

const readWord = (column: WorkbookColumn, text: string): ReadCell => {
  if (text === '') return value('');
  const known = Object.entries(codeWords[column] ?? {});
  const found = known.find(([code, { sv, en }]) => [code, sv, en].some((word) => nameKey(word) === nameKey(text)));
  if (found !== undefined) return value(found[0]);
  return misread(
    `”${text}” känns inte igen. Välj något av: ${known.map(([, { sv }]) => sv).join(', ')}.`,
    `“${text}” is not known. Choose one of: ${known.map(([, { en }]) => en).join(', ')}.`,
  );
};

const readPerson = (text: string, { people }: PlanBook): ReadCell => {
  const address = text.toLowerCase();
  if (address === '' || people.has(address)) return value(address);
  return misread(
    `${text} arbetar inte i organisationen här. Skriv en kollegas e-postadress, eller lämna cellen tom.`,
    `${text} does not work in the organisation here. Write a colleague’s e-mail address, or leave the cell empty.`,
  );
};

const readKnown = (
  text: string,
  known: ReadonlyMap<string, { id: string; name: string }>,
  isOne: boolean,
  unknownTo: (names: string) => ReadCell,
): ReadCell => {
  if (isOne) {
    const one = known.get(nameKey(text));
    return one === undefined ? unknownTo(text) : value(one.name);
  }
  const { found, unknown } = readNames(text, known);
  return unknown.length > 0 ? unknownTo(unknown.join(', ')) : value(joinNames(found.map(({ name }) => name)));
};

const audienceUnknown = (names: string): ReadCell =>
  misread(
    `Målgruppen finns inte i planen: ${names || '(tomt)'}. Skriv namnet som det står i planen, eller lägg till gruppen i planen först.`,
    `The audience is not in the plan: ${names || '(empty)'}. Write its name as the plan has it, or add it to the plan first.`,
  );

const messageUnknown = (names: string): ReadCell =>
  misread(
    `Budskapet finns inte i planen: ${names || '(tomt)'}. Skriv det som det står i planen, eller lägg till budskapet i planen först.`,
    `The message is not in the plan: ${names || '(empty)'}. Write it as the plan has it, or add the message to the plan first.`,
  );
