import type { OfficeFile } from '../../../platform/files/office-file.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { SourceBlock, SourceTable, TableMerge } from '../domain/plan-document/source.ts';
import { columnLabels, wordColumns } from '../domain/plan-workbook/columns.ts';
import type { Finding, PlanFile } from '../domain/plan-workbook/file-rows.ts';
import type { RawCell } from '../domain/plan-workbook/read-cell.ts';
import { findHeader, type Header, idIn, readRows } from './read-plan-sheet.ts';
import type { Merge } from './sheet-layout.ts';

type Table = { header: Header; data: RawCell[][]; merges: Merge[] };

/**
 * Reads the activities of a Word file that went out as a plan and came back, by the rules of the workbook. What is tracked counts as
 * accepted. Throws `unreadableFile` with the reason and the remedy.
 */
export const readPlanWord = async (office: OfficeFile): Promise<PlanFile> => {
  const table = findTable(await blocksOf(office));
  if (table === null) throw noTable();
  const { header, data, merges } = table;
  const findings: Finding[] = [restElsewhere, ...(hasTracked(office) ? [tracked] : [])];
  const layout = { hiddenRows: new Set<number>(), merges };
  const activities = readRows({ sheet: 'activities', header, data, layout, expected: wordColumns }, findings);
  return { exportId: header.exportId, sheets: { activities }, findings };
};

/** Its reader takes half a second to load, so the first file that needs it loads it. */
const blocksOf = async ({ repack }: OfficeFile): Promise<SourceBlock[]> => {
  const { docxBlocks } = await import('./docx-blocks.ts');
  try {
    return await docxBlocks(repack());
  } catch (cause) {
    throw new AppError(
      'unreadableFile',
      {
        reasonSv: 'den är skadad. Öppna den i Word, spara om den och försök igen.',
        reasonEn: 'it is damaged. Open it in Word, save it again and try once more.',
      },
      { cause },
    );
  }
};

const noTable = (): AppError => {
  const [title, kind, group] = [columnLabels.title, columnLabels.type, columnLabels.audiences];
  return new AppError('unreadableFile', {
    reasonSv: `den har ingen tabell med planens rubriker (${title.sv}, ${kind.sv}, ${group.sv} …). Välj ”Planen att ändra i” som har tagits ut här, med tabellens rubrikrad kvar.`,
    reasonEn: `it has no table with the plan’s headings (${title.en}, ${kind.en}, ${group.en} …). Choose “The plan to change” that was taken out here, with the heading row of its table kept.`,
  });
};

/** The first table with our headings; somebody who has split it has the rest of its rows in tables below, without headings. */
const findTable = (blocks: readonly SourceBlock[]): Table | null => {
  let found: Table | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const data = dataOf(block);
    if (found === null) {
      const header = findHeader('activities', data);
      if (header !== null) found = { header, data, merges: (block.merges ?? []).map(mergeAt(0)) };
    } else if (continues(found, data)) {
      found.merges.push(...(block.merges ?? []).map(mergeAt(found.data.length)));
      found.data.push(...data);
    }
  }
  return found;
};

const dataOf = ({ rows }: SourceTable): RawCell[][] => rows.map(({ cells }) => cells.map((text) => (text === '' ? null : text)));

const continues = ({ header: { idColumn }, data: above }: Table, data: RawCell[][]): boolean =>
  idColumn !== null &&
  findHeader('activities', data) === null &&
  (data.some((cells) => idIn(cells[idColumn]) !== null) || data.every((cells) => cells.length === above[0]?.length));

const mergeAt =
  (rowsBefore: number) =>
  ({ row, rows, column, columns }: TableMerge): Merge => {
    const [fromRow, toRow] = [rowsBefore + row + 1, rowsBefore + row + rows];
    const span = fromRow === toRow ? String(fromRow) : `${fromRow}–${toRow}`;
    return { address: { sv: `i rad ${span}`, en: `in row ${span}` }, fromRow, toRow, fromColumn: column, toColumn: column + columns - 1 };
  };

const hasTracked = ({ part }: OfficeFile): boolean =>
  /<w:(?:ins|del|moveFrom|moveTo)[\s>]/u.test(part('word/document.xml')?.toString('utf8') ?? '');

const tracked: Finding = {
  kind: 'note',
  sheet: null,
  row: null,
  column: null,
  sv: 'Filen har spårade ändringar. De läses som om de vore godkända: det som lagts till räknas, det som strukits gör det inte. Vill du ha det på annat sätt, godkänn eller avvisa dem i Word och läs in filen igen.',
  en: 'The file has tracked changes. They are read as if accepted: what was inserted counts, what was struck out does not. If you want it otherwise, accept or reject them in Word and read the file in again.',
};

const restElsewhere: Finding = {
  kind: 'note',
  sheet: null,
  row: null,
  column: null,
  sv: 'Ur Word-filen läses aktiviteterna här. Målgrupper, budskap och kanaler i samma fil läses in under Importera en plan. Gör det först om en aktivitet gäller en ny målgrupp.',
  en: 'From the Word file, the activities are read here. Audiences, messages and channels in the same file are read in under Import a plan. Do that first if an activity is for a new audience.',
};
