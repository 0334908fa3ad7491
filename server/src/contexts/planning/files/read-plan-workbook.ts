import readExcelFile from 'read-excel-file/node';
import { type OfficeFile, openOfficeFile } from '../../../platform/files/office-file.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { nameKey } from '../domain/name-key.ts';
import {
  columnLabels,
  columnsOf,
  formerLabels,
  idLabel,
  sheetNames,
  type WorkbookColumn,
  type WorkbookSheet,
  workbookSheets,
} from '../domain/plan-workbook/columns.ts';
import type { FileRow, FileSheet, Finding, PlanFile } from '../domain/plan-workbook/file-rows.ts';
import type { RawCell } from '../domain/plan-workbook/read-cell.ts';
import { type SheetLayout, sheetLayouts } from './sheet-layout.ts';

type Header = { at: number; columns: Map<number, WorkbookColumn>; idColumn: number | null; exportId: string | null; unknown: string[] };

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iu;
const maxRows = 5000;

/** Reads a workbook that went out as a plan and came back. Throws `unreadableFile` with the reason and the remedy. */
export const readPlanWorkbook = async (bytes: Buffer): Promise<PlanFile> => {
  const office = await openOfficeFile(bytes);
  if (!office.names.includes('xl/workbook.xml')) throw notThatFile();
  const layouts = sheetLayouts(office);
  const file: PlanFile = { exportId: null, sheets: {}, findings: [] };
  for (const { name, data } of await sheetsOf(office)) takeSheet(file, data, layouts.get(name));
  if (Object.keys(file.sheets).length === 0) throw notThatFile();
  for (const sheet of workbookSheets) if (file.sheets[sheet] === undefined) file.findings.push(sheetGone(sheet));
  return file;
};

const notThatFile = (): AppError =>
  new AppError('unreadableFile', {
    reasonSv: 'den har inga blad med planens rubriker. Välj en Excel-fil som har tagits ut här, med rubrikraden kvar.',
    reasonEn: 'it has no sheet with the plan’s headings. Choose an Excel file that was taken out here, with its heading row kept.',
  });

const sheetsOf = async ({ repack }: OfficeFile): Promise<{ name: string; data: RawCell[][] }[]> => {
  try {
    const sheets = await readExcelFile(repack());
    return sheets.map(({ sheet, data }) => ({ name: sheet, data: data as RawCell[][] }));
  } catch (cause) {
    throw new AppError(
      'unreadableFile',
      {
        reasonSv: 'den är skadad. Öppna den i Excel, spara om den och försök igen.',
        reasonEn: 'it is damaged. Open it in Excel, save it again and try once more.',
      },
      { cause },
    );
  }
};

/** The first sheet that has a kind's headings is that kind; people rename sheets. */
const takeSheet = (file: PlanFile, data: RawCell[][], layout: SheetLayout | undefined): void => {
  for (const sheet of workbookSheets) {
    const header = file.sheets[sheet] === undefined ? findHeader(sheet, data) : null;
    if (header === null) continue;
    file.exportId ??= header.exportId;
    file.sheets[sheet] = readRows(sheet, header, data, layout ?? { hiddenRows: new Set(), merges: [] }, file.findings);
    return;
  }
};

const cellText = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim();

const headingsOf = (column: WorkbookColumn): string[] => [...Object.values(columnLabels[column]), formerLabels[column] ?? []].flat();

const findHeader = (sheet: WorkbookSheet, data: RawCell[][]): Header | null => {
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
    header.exportId = uuid.exec(text)?.[0].toLowerCase() ?? null;
  } else if (text !== '') header.unknown.push(text);
};

const readRows = (sheet: WorkbookSheet, header: Header, data: RawCell[][], layout: SheetLayout, findings: Finding[]): FileSheet => {
  const columns = [...header.columns.values()];
  tellHeadings(sheet, header, columns, findings);
  const filled = fillMerges(sheet, header, data, layout, findings);
  const rows = filled.slice(header.at + 1, header.at + 1 + maxRows).flatMap((cells, index): FileRow[] => {
    const row = header.at + 2 + index;
    const read = Object.fromEntries([...header.columns].map(([at, column]) => [column, cells[at] ?? null]));
    const isEmpty = Object.values(read).every((cell) => cellText(cell) === '' && !(cell instanceof Date));
    const id = header.idColumn === null ? '' : (uuid.exec(cellText(cells[header.idColumn]))?.[0].toLowerCase() ?? '');
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

const tellHeadings = (sheet: WorkbookSheet, header: Header, columns: readonly WorkbookColumn[], findings: Finding[]): void => {
  const row = header.at + 1;
  const about = { sheet, row, column: null };
  for (const column of columnsOf[sheet])
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

/** Excel keeps a merged area's value in its first cell; it counts for all of its rows. An id never does: one row is one thing. */
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
      sv: `Cellerna ${address} är sammanfogade. Värdet läses för alla raderna${toColumn > fromColumn ? ', i den första kolumnen' : ''}. Dela upp dem om det inte stämmer.`,
      en: `The cells ${address} are merged. The value is read for all the rows${toColumn > fromColumn ? ', in the first column' : ''}. Split them if that is wrong.`,
    });
  }
  return filled;
};

const sheetGone = (sheet: WorkbookSheet): Finding => ({
  kind: 'note',
  sheet,
  row: null,
  column: null,
  sv: `Bladet ${sheetNames[sheet].sv} saknas i filen. Det som hör dit lämnas som det är.`,
  en: `The sheet ${sheetNames[sheet].en} is missing in the file. What belongs there is left as it is.`,
});
