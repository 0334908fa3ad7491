import type { Id } from '../../../../vocabulary/id.ts';
import { nameKey } from '../name-key.ts';
import { type Cells, columnLabels, type WorkbookColumn, type WorkbookSheet } from './columns.ts';
import type { FileRow, FileSheet, Finding, PlanFile } from './file-rows.ts';
import type { PlanBook } from './plan-book.ts';
import { readCell } from './read-cell.ts';

/** `base` is the value when the file went out, `after` what the file says now, `now` what the plan says now. */
export type CellDiff = { column: WorkbookColumn; base: string; after: string; now: string; isConflict: boolean };
export type RowDiff = {
  /** The row's id, or `new:<sheet>:<row>`: what a choice is made by. */
  key: string;
  sheet: WorkbookSheet;
  kind: 'changed' | 'added' | 'missing';
  row: number | null;
  id: Id | null;
  name: string;
  cells: CellDiff[];
};
export type FileDiff = { rows: RowDiff[]; findings: Finding[] };

export type SheetRows = ReadonlyMap<Id, Cells>;
export type PlanRows = Record<WorkbookSheet, SheetRows>;

/** What the file would change. `base` is null when nobody knows what the plan looked like when the file went out. */
export const diffFile = (file: PlanFile, base: PlanRows | null, now: PlanRows, book: PlanBook): FileDiff => {
  const findings = [...file.findings];
  const rows = (['activities', 'needs'] as const).flatMap((sheet) => {
    const read = file.sheets[sheet];
    return read === undefined ? [] : diffSheet({ sheet, read, base: base?.[sheet] ?? null, now: now[sheet], book, findings });
  });
  return { rows, findings };
};

type Work = { sheet: WorkbookSheet; read: FileSheet; base: SheetRows | null; now: SheetRows; book: PlanBook; findings: Finding[] };

const diffSheet = (work: Work): RowDiff[] => {
  const seen = new Set<Id>();
  const found = work.read.rows.flatMap((row) => {
    const id = recognise(work, row, seen);
    if (id === undefined) return [];
    if (id !== null) seen.add(id);
    return diffRow(work, row, id);
  });
  return [...found, ...missingRows(work, seen)];
};

/** The id of the row's thing in the plan; null when the row is new, undefined when it is to be passed over. */
const recognise = (work: Work, row: FileRow, seen: ReadonlySet<Id>): Id | null | undefined => {
  const { sheet, now, findings } = work;
  const about = { sheet, row: row.row, column: null };
  if (row.id !== '' && seen.has(row.id)) {
    findings.push({
      kind: 'note',
      ...about,
      sv: `Rad ${row.row} har samma rad-id som en rad ovanför. Den läses som en ny rad.`,
      en: `Row ${row.row} has the same row id as a row above. It is read as a new row.`,
    });
    return sheet === 'activities' ? null : undefined;
  }
  if (row.id !== '' && now.has(row.id)) return row.id;
  if (row.id !== '') {
    findings.push({
      kind: 'problem',
      ...about,
      sv: `Rad ${row.row} hör till något som inte längre finns i planen. Ta bort rad-id:t om raden ska läggas till som ny.`,
      en: `Row ${row.row} belongs to something that is no longer in the plan. Take the row id away to add it as a new row.`,
    });
    return undefined;
  }
  return findAlike(work, row, seen);
};

/** A row without an id that the plan has already: the same file read twice adds nothing twice. */
const findAlike = ({ sheet, now, book, base }: Work, row: FileRow, seen: ReadonlySet<Id>): Id | null => {
  const columns = sheet === 'activities' ? (['title', 'type', 'plannedDate'] as const) : (['audience', 'message'] as const);
  const wanted = columns.map((column) => readCell(column, row.cells[column] ?? null, book));
  const values = wanted.map((cell) => (cell.ok ? nameKey(cell.value) : null));
  const alike = [...now].find(
    ([id, cells]) =>
      !seen.has(id) &&
      (sheet === 'needs' || base?.has(id) !== true) &&
      columns.every((column, at) => nameKey(cells[column] ?? '') === values[at]),
  );
  return alike?.[0] ?? null;
};

const diffRow = (work: Work, row: FileRow, id: Id | null): RowDiff[] => {
  const { sheet, base, now, findings } = work;
  const before = id === null ? {} : (now.get(id) ?? {});
  const atExport = id === null ? {} : (base?.get(id) ?? before);
  const cells = readRow(work, row).flatMap(({ column, after }): CellDiff[] => {
    const [was, is] = [atExport[column] ?? '', before[column] ?? ''];
    // An empty cell in a row without an id, or for the state, says nothing.
    if (after === '' && (row.id === '' || column === 'state')) return [];
    if (isAlike(after, was) || isAlike(after, is)) return [];
    return [{ column, base: was, after, now: is, isConflict: was !== is }];
  });
  const sound = checkRow({ sheet, row, before, cells, isNew: id === null, findings });
  if (sound === null || sound.length === 0) return [];
  const name = nameOf(sheet, { ...before, ...Object.fromEntries(sound.map(({ column, after }) => [column, after])) });
  return [{ key: id ?? `new:${sheet}:${row.row}`, sheet, kind: id === null ? 'added' : 'changed', row: row.row, id, name, cells: sound }];
};

/** Word folds two spaces into one; that is nobody's change. */
const isAlike = (one: string, other: string): boolean => one === other || folded(one) === folded(other);
const folded = (text: string): string =>
  text
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .trim();

const readRow = ({ sheet, book, findings }: Work, row: FileRow): { column: WorkbookColumn; after: string }[] =>
  Object.entries(row.cells).flatMap(([key, raw]) => {
    const column = key as WorkbookColumn;
    const read = readCell(column, raw, book);
    if (read.ok) return [{ column, after: read.value }];
    findings.push({ kind: 'problem', sheet, row: row.row, column, sv: read.sv, en: read.en });
    return [];
  });

type Checked = { sheet: WorkbookSheet; row: FileRow; before: Cells; cells: CellDiff[]; isNew: boolean; findings: Finding[] };

/** The cells that can be taken in; null when the whole row cannot. */
const checkRow = (checked: Checked): CellDiff[] | null => {
  const { sheet, row, before, cells, isNew, findings } = checked;
  const refuse = (column: WorkbookColumn, sv: string, en: string) =>
    findings.push({ kind: 'problem', sheet, row: row.row, column, sv, en });
  const after = { ...before, ...Object.fromEntries(cells.map((cell) => [cell.column, cell.after])) };
  const mustHave = (sheet === 'activities' ? ['title', ...(isNew ? ['type'] : [])] : ['audience', 'message', 'level']) as WorkbookColumn[];
  const empty = mustHave.filter((column) => (after[column] ?? '') === '');
  for (const column of empty)
    refuse(
      column,
      `${columnLabels[column].sv} saknas. Fyll i cellen; raden läses inte förrän den är ifylld.`,
      `${columnLabels[column].en} is missing. Fill in the cell; the row is not read until then.`,
    );
  if (empty.length > 0) return null;
  if (sheet === 'needs') return isNew ? cells : keepNeedPlace(cells, refuse);
  return checkActivity({ before, after, cells, isNew, refuse });
};

type Refuse = (column: WorkbookColumn, sv: string, en: string) => void;

const keepNeedPlace = (cells: CellDiff[], refuse: Refuse): CellDiff[] =>
  cells.filter(({ column }) => {
    if (column !== 'audience' && column !== 'message') return true;
    refuse(
      column,
      'Ett behov byter inte målgrupp eller budskap. Lägg till en ny rad utan rad-id i stället.',
      'A need does not change audience or message. Add a new row without a row id instead.',
    );
    return false;
  });

const checkActivity = ({
  before,
  after,
  cells,
  isNew,
  refuse,
}: {
  before: Cells;
  after: Cells;
  cells: CellDiff[];
  isNew: boolean;
  refuse: Refuse;
}): CellDiff[] | null => {
  const has = (column: WorkbookColumn): boolean => cells.some((cell) => cell.column === column);
  const drop = new Set<WorkbookColumn>();
  if (has('type') && (after.type === 'cascade' || after.type === '')) {
    refuse(
      'type',
      'En budkavle startas från matrisen, inte från en fil. Välj en annan sort.',
      'A cascade is started from the matrix, not from a file. Choose another kind.',
    );
    drop.add('type');
    if (isNew) return null;
  }
  const [from, until] = [after.plannedDate ?? '', after.plannedUntil ?? ''];
  if ((has('plannedDate') || has('plannedUntil')) && until !== '' && (from === '' || until < from)) {
    refuse(
      'plannedUntil',
      'Sista dagen ligger före den första. Rätta en av dem.',
      'The last day is before the first. Correct one of them.',
    );
    drop.add('plannedDate').add('plannedUntil');
  }
  if (has('state') && after.state === 'confirmed' && (after.confirmedDate ?? '') === '') {
    refuse(
      'confirmedDate',
      'En bekräftad aktivitet behöver ett bekräftat datum. Fyll i det.',
      'A confirmed activity needs a confirmed date. Fill it in.',
    );
    drop.add('state');
  }
  if (!isNew && before.state === 'done' && after.state === 'done' && cells.some(({ column }) => column !== 'note')) {
    refuse(
      'state',
      'Aktiviteten är genomförd, så bara anteckningen kan ändras. Sätt läget till Planerad om den ska öppnas igen.',
      'The activity is done, so only the note can be changed. Set its state to Planned to open it again.',
    );
    return cells.filter(({ column }) => column === 'note');
  }
  // Planned and confirmed are told apart by the confirmed date.
  if (has('state') && before.state !== 'idea' && isOpen(before.state) && isOpen(after.state) && after.state !== 'idea') drop.add('state');
  return cells.filter(({ column }) => !drop.has(column));
};

const isOpen = (state: string | undefined): boolean => state === 'planned' || state === 'confirmed' || state === 'idea';

const missingRows = ({ sheet, base, now }: Work, seen: ReadonlySet<Id>): RowDiff[] =>
  [...(base ?? [])].flatMap(([id]): RowDiff[] => {
    const cells = now.get(id);
    if (seen.has(id) || cells === undefined || cells.state === 'cancelled' || cells.state === 'done') return [];
    return [{ key: id, sheet, kind: 'missing', row: null, id, name: nameOf(sheet, cells), cells: [] }];
  });

const nameOf = (sheet: WorkbookSheet, cells: Cells): string =>
  sheet === 'activities' ? (cells.title ?? '') : `${cells.audience ?? ''} – ${cells.message ?? ''}`;
