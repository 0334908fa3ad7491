import { readOrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import { readPersonalNumber } from '../../../vocabulary/personal-number.ts';

/** A company as a list says it; no signatory where several must sign together. */
export type CompanyRow = {
  row: number;
  /** `16` and ten digits. */
  number: string;
  name: string;
  ruleText: string;
  signatory: { personalNumber: string; name: string } | null;
};

export type CompanyFault = { row: number; column: string; value: string; sv: string; en: string };

export type CompanyList = { companies: CompanyRow[]; faults: CompanyFault[]; total: number; columns: Columns };

type Field = 'number' | 'name' | 'signatory' | 'signatoryName' | 'rule';
type Columns = Partial<Record<Field, { index: number; header: string }>>;

const headers: Record<Field, readonly string[]> = {
  number: ['organisationsnummer', 'orgnummer', 'orgnr', 'org.nr', 'org nr', 'organisation number', 'organization number', 'company number'],
  name: ['företag', 'företagsnamn', 'firma', 'namn', 'company', 'company name', 'name'],
  signatory: ['firmatecknare', 'personnummer', 'firmatecknarens personnummer', 'signatory', 'personal number', 'signatory number'],
  signatoryName: ['firmatecknarens namn', 'firmatecknare namn', 'signatory name', 'name of signatory'],
  rule: ['firmateckning', 'tecknas', 'signing', 'signature rule', 'rule'],
};

const fieldOf = (cell: string): Field | undefined => {
  const header = cell
    .trim()
    .toLocaleLowerCase('sv')
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/:$/, '');
  return (Object.keys(headers) as Field[]).find((field) => headers[field].includes(header));
};

const headerRows = 10;

/** The row that names the columns stands within the first ten; the number's column must be there. */
export const findColumns = (rows: readonly (readonly string[])[]): { columns: Columns; firstRow: number } | undefined => {
  for (const [index, cells] of rows.slice(0, headerRows).entries()) {
    const columns: Columns = {};
    for (const [at, cell] of cells.entries()) {
      const field = fieldOf(cell);
      if (field !== undefined) columns[field] ??= { index: at, header: cell.trim() };
    }
    if (columns.number !== undefined && columns.name !== undefined) return { columns, firstRow: index + 1 };
  }
  return undefined;
};

const isJoint = (rule: string): boolean => /förening|flera|gemensamt|tillsammans|\btvå\b|joint|together|jointly|several/i.test(rule);

type Words = { sv: string; en: string };

const words = {
  number: { sv: 'Det här är inget organisationsnummer. Kontrollera det.', en: 'This is no organisation number. Check it.' },
  name: { sv: 'Företagets namn saknas.', en: 'The name of the company is missing.' },
  signatory: {
    sv: 'Det här är inget personnummer. Skriv tolv siffror, eller ”i förening” i kolumnen för firmateckning.',
    en: 'This is no personal number. Write twelve digits, or “jointly” in the column for signing.',
  },
  twice: (row: number): Words => ({
    sv: `Företaget står redan på rad ${row}. Tecknas firman av flera, skriv en rad med ”i förening”.`,
    en: `The company stands on row ${row} already. If several sign, write one row with “jointly”.`,
  }),
};

type Cells = (field: Field) => string;

const readRow = (row: number, cell: Cells, column: (field: Field) => string): { company: CompanyRow | null; faults: CompanyFault[] } => {
  const faults: CompanyFault[] = [];
  const fault = (field: Field, { sv, en }: Words): void => {
    faults.push({ row, column: column(field), value: cell(field).slice(0, 100), sv, en });
  };
  const number = readOrganisationNumber(cell('number'));
  if (!number.ok) fault('number', words.number);
  if (cell('name') === '') fault('name', words.name);
  const rule = cell('rule');
  const person = readPersonalNumber(cell('signatory'));
  const needsOne = !isJoint(rule);
  if (needsOne && !person.ok) fault('signatory', words.signatory);
  if (!number.ok || faults.length > 0) return { company: null, faults };
  const signatory = needsOne && person.ok ? { personalNumber: person.value, name: cell('signatoryName') } : null;
  const ruleText = rule === '' ? 'Firman tecknas av firmatecknaren ensam.' : rule.slice(0, 500);
  return { company: { row, number: `16${number.value}`, name: cell('name').slice(0, 256), ruleText, signatory }, faults };
};

/** Reads a whole list; bad rows are told apart, and a company that comes twice is one. */
export const readCompanyRows = (
  rows: readonly (readonly string[])[],
  { columns, firstRow }: { columns: Columns; firstRow: number },
): CompanyList => {
  const companies = new Map<string, CompanyRow>();
  const faults: CompanyFault[] = [];
  let total = 0;
  for (const [index, cells] of rows.entries()) {
    if (index < firstRow || cells.every((cell) => cell.trim() === '')) continue;
    total++;
    const cell: Cells = (field) => cells[columns[field]?.index ?? -1]?.trim() ?? '';
    const column = (field: Field): string => columns[field]?.header ?? headers[field][0] ?? '';
    const read = readRow(index + 1, cell, column);
    const earlier = companies.get(read.company?.number ?? '');
    faults.push(...read.faults);
    if (earlier) faults.push({ row: index + 1, column: column('number'), value: cell('number'), ...words.twice(earlier.row) });
    else if (read.company !== null) companies.set(read.company.number, read.company);
  }
  return { companies: [...companies.values()], faults, total, columns };
};
