import readExcelFile from 'read-excel-file/node';
import type { OfficeFile } from '../../../platform/files/office-file.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { columnsOf, sheetNames, type WorkbookSheet, workbookSheets } from '../domain/plan-workbook/columns.ts';
import type { Finding, PlanFile } from '../domain/plan-workbook/file-rows.ts';
import type { RawCell } from '../domain/plan-workbook/read-cell.ts';
import { findHeader, readRows } from './read-plan-sheet.ts';
import { type SheetLayout, sheetLayouts } from './sheet-layout.ts';

/** Reads a workbook that went out as a plan and came back. Throws `unreadableFile` with the reason and the remedy. */
export const readPlanWorkbook = async (office: OfficeFile): Promise<PlanFile> => {
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
    reasonSv: 'den har inga blad med planens rubriker. Välj en Excel- eller Word-fil som har tagits ut här, med rubrikraden kvar.',
    reasonEn: 'it has no sheet with the plan’s headings. Choose an Excel or Word file that was taken out here, with its heading row kept.',
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
    const toRead = { sheet, header, data, layout: layout ?? { hiddenRows: new Set<number>(), merges: [] }, expected: columnsOf[sheet] };
    file.sheets[sheet] = readRows(toRead, file.findings);
    return;
  }
};

const sheetGone = (sheet: WorkbookSheet): Finding => ({
  kind: 'note',
  sheet,
  row: null,
  column: null,
  sv: `Bladet ${sheetNames[sheet].sv} saknas i filen. Det som hör dit lämnas som det är.`,
  en: `The sheet ${sheetNames[sheet].en} is missing in the file. What belongs there is left as it is.`,
});
