import { type Column, type MemberField, recogniseColumns } from './columns.ts';
import { emailKeyOf, type Member, type MemberRow, type RowError } from './member.ts';
import { type RawMember, readMember } from './read-member.ts';

export type Duplicate = { row: number; sameAsRow: number };
export type MemberList = {
  columns: Column[];
  members: MemberRow[];
  errors: RowError[];
  duplicates: Duplicate[];
  /** Rows with something in them, good or bad. */
  total: number;
};

const fieldLabels: Record<MemberField, string> = {
  name: 'Namn',
  firstName: 'Förnamn',
  lastName: 'Efternamn',
  email: 'E-post',
  mobile: 'Mobil',
  personalNumber: 'Personnummer',
  organisationNumber: 'Organisationsnummer',
  locale: 'Språk',
};

const pick = (cells: readonly string[], columns: readonly Column[]): RawMember => {
  const raw: RawMember = {};
  columns.forEach(({ field }, index) => {
    const cell = cells[index];
    if (field !== null && cell !== undefined && cell !== '') raw[field] = cell;
  });
  return raw;
};

/** What the later row adds to the earlier one: only what was empty. */
const mergeInto = (earlier: Member, later: Member): void => {
  if (earlier.name === '') earlier.name = later.name;
  earlier.email ??= later.email;
  earlier.mobile ??= later.mobile;
  earlier.personalNumber ??= later.personalNumber;
  earlier.organisationNumber ??= later.organisationNumber;
  earlier.locale ??= later.locale;
};

const keysOf = (member: Member): string[] => {
  const keys: string[] = [];
  if (member.personalNumber !== null) keys.push(`p:${member.personalNumber}`);
  else if (member.organisationNumber !== null) keys.push(`o:${member.organisationNumber}|${member.email?.toLowerCase() ?? ''}`);
  const emailKey = emailKeyOf(member);
  if (emailKey !== null) keys.push(`e:${emailKey}`);
  else if (keys.length === 0) keys.push(`m:${member.mobile}|${member.name.toLocaleLowerCase('sv')}`);
  return keys;
};

/** Same e-mail and name, but two different numbers: two people (a parent and a child with one address). */
const isOther = (one: Member, two: Member): boolean =>
  one.personalNumber !== null && two.personalNumber !== null && one.personalNumber !== two.personalNumber;

const mergeDuplicates = (rows: readonly MemberRow[]): { members: MemberRow[]; duplicates: Duplicate[] } => {
  const seen = new Map<string, MemberRow>();
  const members: MemberRow[] = [];
  const duplicates: Duplicate[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    const earlier = keys.map((key) => seen.get(key)).find((found) => found !== undefined && !isOther(found, row));
    if (earlier === undefined) members.push(row);
    else {
      mergeInto(earlier, row);
      duplicates.push({ row: row.row, sameAsRow: earlier.row });
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, earlier ?? row);
  }
  return { members, duplicates };
};

/** Reads a whole list. Bad rows are told apart cell by cell; good rows that are the same person are merged. */
export const readMembers = (rows: readonly (readonly string[])[]): MemberList => {
  const { columns, firstRow } = recogniseColumns(rows);
  const good: MemberRow[] = [];
  const errors: RowError[] = [];
  let total = 0;
  const labelOf = (field: MemberField): string => columns.find((column) => column.field === field)?.header || fieldLabels[field];
  rows.slice(firstRow).forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    total++;
    const row = firstRow + index + 1;
    const { member, repaired, faults } = readMember(pick(cells, columns));
    for (const { field, value, sv, en } of faults) errors.push({ row, column: labelOf(field), value: value.slice(0, 100), sv, en });
    if (faults.length === 0)
      good.push({ ...member, row, repaired: repaired.map(({ field, sv, en }) => ({ column: labelOf(field), sv, en })) });
  });
  return { columns, ...mergeDuplicates(good), errors, total };
};
