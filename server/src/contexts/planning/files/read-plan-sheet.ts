import { nameKey } from '../domain/name-key.ts';
import {
  columnLabels,
  columnsOf,
  formerLabels,
  idLabel,
  type WorkbookColumn,
  type WorkbookSheet,
} from '../domain/plan-workbook/columns.ts';
import type { FileRow, FileSheet, Finding } from '../domain/plan-workbook/file-rows.ts';
import type { RawCell } from '../domain/plan-workbook/read-cell.ts';
import type { SheetLayout } from './sheet-layout.ts';

export type Header = {
  at: number;
  columns: Map<number, WorkbookColumn>;
  idColumn: number | null;
  exportId: string | null;
  unknown: string[];
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iu;
const maxRows = 5000;

/** A cell's text; a day is none. */
export const cellText = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim();

/** The id that stands in a cell; null when there is none. */
export const idIn = (cell: RawCell | undefined): string | null => uuid.exec(cellText(cell))?.[0].toLowerCase() ?? null;

const headingsOf = (column: WorkbookColumn): string[] => [...Object.values(columnLabels[column]), formerLabels[column] ?? []].flat();

/** The row that has the kind's headings; null when no row near the top does. */
export const findHeader = (sheet: WorkbookSheet, data: RawCell[][]): Header | null => {
  const labels = new Map(columnsOf[sheet].flatMap((column) => headingsOf(column).map((label) => [nameKey(label), column])));
  const idWords = Object.values(idLabel).map((label) => nameKey(label).slice(0, 6));
  for (const [at, cells] of data.slice(0, 20).entries()) {
    const header: Header = { at, columns: new Map(), idColumn: null, exportId: null, unknown: [] };
    for (const [index, cell] of cells.entries()) readHeading(header, cellText(cell), index, labels, idWords);
    if (header.columns.size >= 3) return header;
  }
  return null;
};

const readHeading = (
  header: Header,
  text: string,
  index: number,
  labels: ReadonlyMap<string, WorkbookColumn>,
  idWords: readonly string[],
) => {
  const key = nameKey(text);
  const column = labels.get(key);
  if (column !== undefined && ![...header.columns.values()].includes(column)) header.columns.set(index, column);
  else if (idWords.some((word) => key.startsWith(word))) {
    header.idColumn = index;
    header.exportId = idIn(text);
  } else if (text !== '') header.unknown.push(text);
};

export type SheetToRead = {
  sheet: WorkbookSheet;
  header: Header;
  data: RawCell[][];
  layout: SheetLayout;
  /** The columns that the file went out with. */
  expected: readonly WorkbookColumn[];
};

/** The rows below the heading; what is odd about them is added to the findings. */
export const readRows = ({ sheet, header, data, layout, expected }: SheetToRead, findings: Finding[]): FileSheet => {
  const columns = [...header.columns.values()];
  tellHeadings(sheet, header, expected, findings);
  const filled = fillMerges(sheet, header, data, layout, findings);
  const rows = filled.slice(header.at + 1, header.at + 1 + maxRows).flatMap((cells, index): FileRow[] => {
    const row = header.at + 2 + index;
    const read = Object.fromEntries([...header.columns].map(([at, column]) => [column, cells[at] ?? null]));
    const isEmpty = Object.values(read).every((cell) => cellText(cell) === '' && !(cell instanceof Date));
    const id = header.idColumn === null ? '' : (idIn(cells[header.idColumn]) ?? '');
    // A row whose cells were all emptied was taken away.
    return isEmpty ? [] : [{ row, id, isHidden: layout.hiddenRows.has(row), cells: read }];
  });
  const hidden = rows.filter(({ isHidden }) => isHidden).map(({ row }) => row);
  if (hidden.length > 0)
    findings.push({
      kind: 'note',
      sheet,
      row: hidden[0] ?? null,
      column: null,
      sv: `Dolda rader läses som de andra: ${hidden.join(', ')}.`,
      en: `Hidden rows are read like the others: ${hidden.join(', ')}.`,
    });
  return { rows, columns };
};

const tellHeadings = (sheet: WorkbookSheet, header: Header, expected: readonly WorkbookColumn[], findings: Finding[]): void => {
  const columns = [...header.columns.values()];
  const row = header.at + 1;
  const about = { sheet, row, column: null };
  for (const column of expected)
    if (!columns.includes(column))
      findings.push({
        kind: 'note',
        ...about,
        column,
        sv: `Kolumnen ${columnLabels[column].sv} saknas. Det som står där i planen lämnas som det är.`,
        en: `The column ${columnLabels[column].en} is missing. What the plan says there is left as it is.`,
      });
  if (header.unknown.length > 0)
    findings.push({
      kind: 'note',
      ...about,
      sv: `Kolumnerna ${header.unknown.join(', ')} hör inte till planen och läses inte.`,
      en: `The columns ${header.unknown.join(', ')} are not part of the plan and are not read.`,
    });
  if (header.idColumn === null)
    findings.push({
      kind: 'problem',
      ...about,
      sv: 'Kolumnen Rad-id saknas, så raderna kan bara kännas igen på titel och datum. Ta ut filen på nytt om du kan.',
      en: 'The column Row id is missing, so rows can only be recognised by title and date. Take the file out anew if you can.',
    });
};

/** A merged area keeps its value in its first cell; it counts for all of its rows. An id never does: one row is one thing. */
const fillMerges = (sheet: WorkbookSheet, header: Header, data: RawCell[][], layout: SheetLayout, findings: Finding[]): RawCell[][] => {
  const filled = data.map((cells) => [...cells]);
  for (const { fromRow, toRow, fromColumn, toColumn, address } of layout.merges) {
    if (toRow <= header.at + 1) continue;
    const first = filled[fromRow - 1]?.[fromColumn] ?? null;
    for (let row = fromRow; row <= Math.min(toRow, filled.length); row += 1)
      if (fromColumn !== header.idColumn) (filled[row - 1] ?? [])[fromColumn] = first;
    findings.push({
      kind: 'note',
      sheet,
      row: fromRow,
      column: header.columns.get(fromColumn) ?? null,
      sv: `Cellerna ${address.sv} är sammanfogade. Värdet läses för alla raderna${toColumn > fromColumn ? ', i den första kolumnen' : ''}. Dela upp dem om det inte stämmer.`,
      en: `The cells ${address.en} are merged. The value is read for all the rows${toColumn > fromColumn ? ', in the first column' : ''}. Split them if that is wrong.`,
    });
  }
  return filled;
};
