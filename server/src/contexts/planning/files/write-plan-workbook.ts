import writeExcelFile from 'write-excel-file/node';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import {
  type Cells,
  choosableWords,
  columnLabels,
  columnsOf,
  dayColumns,
  idLabel,
  numberColumns,
  sheetNames,
  showCell,
  type WorkbookColumn,
  type WorkbookSheet,
} from '../domain/plan-workbook/columns.ts';
import type { PlanRows } from '../domain/plan-workbook/diff-file.ts';

type SheetCell = Record<string, unknown> | null;

const widths: Partial<Record<WorkbookColumn, number>> = {
  title: 40,
  type: 22,
  audiences: 34,
  messages: 40,
  responsible: 28,
  sender: 22,
  executor: 22,
  note: 40,
  audience: 34,
  message: 44,
  owner: 28,
};

/** The plan as a workbook: how to fill it in, the activities, the needs. The export's number stands in the heading of the row ids. */
export const writePlanWorkbook = (
  { programmeName, exportId, exportedOn, rows }: { programmeName: string; exportId: Id; exportedOn: string; rows: PlanRows },
  locale: Locale,
): Promise<Buffer> => {
  const sheets = [
    rowsSheet('activities', rows, exportId, locale),
    rowsSheet('needs', rows, exportId, locale),
    guideSheet(programmeName, exportedOn, locale),
  ];
  return writeExcelFile(sheets as never).toBuffer();
};

const heading = (text: string): SheetCell => ({ value: text, fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true });

const rowsSheet = (sheet: WorkbookSheet, rows: PlanRows, exportId: Id, locale: Locale) => {
  const columns = columnsOf[sheet];
  const header = [...columns.map((column) => heading(columnLabels[column][locale])), heading(`${idLabel[locale]} ${exportId}`)];
  const data = [...rows[sheet]].map(([id, cells]) => [
    ...columns.map((column) => cellOf(column, cells, locale)),
    { value: id, type: String, textColor: '#767676' },
  ]);
  return {
    data: [header, ...data],
    sheet: sheetNames[sheet][locale],
    columns: [...columns.map((column) => ({ width: widths[column] ?? 16 })), { width: 40 }],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
};

const cellOf = (column: WorkbookColumn, cells: Cells, locale: Locale): SheetCell => {
  const value = cells[column] ?? '';
  if (value === '') return null;
  if (dayColumns.has(column)) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (numberColumns.has(column)) return { value: Number(value), type: Number };
  return { value: showCell(column, value, locale), type: String, wrap: true };
};

const guideSheet = (programmeName: string, exportedOn: string, locale: Locale) => ({
  data: guide[locale]({
    programmeName,
    exportedOn,
    kinds: choosableWords('type', locale),
    states: choosableWords('state', locale),
    levels: choosableWords('level', locale),
  }).map((line, index) => [{ value: line, wrap: true, ...(index === 0 ? { fontWeight: 'bold', fontSize: 14 } : {}) }]),
  sheet: sheetNames.guide[locale],
  columns: [{ width: 100 }],
});

type Guide = { programmeName: string; exportedOn: string; kinds: string; states: string; levels: string };

const guide: Record<Locale, (about: Guide) => string[]> = {
  sv: ({ programmeName, exportedOn, kinds, states, levels }) => [
    `Planen för ${programmeName}, ${exportedOn}`,
    'Den här filen kan ändras och läsas in igen. Word- och PDF-filen av hela planen är till för att läsas.',
    'Ändra direkt i cellerna i bladen Aktiviteter och Behov. Du behöver inget konto. Skicka sedan filen tillbaka till den som gav dig den.',
    'Ny aktivitet eller nytt behov: skriv på en ny rad och lämna rad-id tomt.',
    'Bort med en rad: ta bort den. Den som läser in filen får se att raden saknas och väljer själv om den ska bort ur planen.',
    'Ändra inte rad-id längst till höger, inte heller dess rubrik: på dem känns raderna igen. Du får sortera, filtrera och dölja rader och kolumner.',
    'Flera målgrupper eller budskap i samma cell: skriv semikolon mellan. Använd namnen så som de står i bladet Behov.',
    'Dagar: 2027-02-03, 3/2 2027 eller 3 februari 2027. Tal: 12,5 eller 12 500.',
    `Sort är en av: ${kinds}.`,
    `Läge är ett av: ${states}.`,
    `Nivå är en av: ${levels}.`,
    'Ansvarig och ägare skrivs med e-postadress och ska arbeta i organisationen.',
    'Inget ändras i planen förrän någon har sett skillnaderna och sagt ja, och det går att ångra efteråt.',
  ],
  en: ({ programmeName, exportedOn, kinds, states, levels }) => [
    `The plan for ${programmeName}, ${exportedOn}`,
    'This file can be changed and read in again. The Word and PDF file of the whole plan is for reading.',
    'Change the cells in the sheets Activities and Needs. You need no account. Then send the file back to whoever gave it to you.',
    'A new activity or need: write on a new row and leave the row id empty.',
    'Away with a row: delete it. Whoever reads the file in sees that it is missing and chooses whether it leaves the plan.',
    'Do not change the row ids at the far right, nor their heading: rows are recognised by them. You may sort, filter, and hide rows and columns.',
    'Several audiences or messages in a cell: put semicolons between. Use the names as they stand in the sheet Needs.',
    'Days: 2027-02-03, 3/2 2027 or 3 February 2027. Numbers: 12.5 or 12,500 written 12500.',
    `Kind is one of: ${kinds}.`,
    `State is one of: ${states}.`,
    `Level is one of: ${levels}.`,
    'Responsible and owner are written as e-mail addresses and must work in the organisation.',
    'Nothing in the plan changes until somebody has seen the differences and said yes, and it can be undone afterwards.',
  ],
};
