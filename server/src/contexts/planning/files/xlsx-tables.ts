import readExcelFile from 'read-excel-file/node';
import type { SourceTable } from '../domain/plan-document/source.ts';

/** Every sheet of a workbook (already unpacked and checked) as a table. Formulas give the value they last had. */
export async function xlsxTables(xlsx: Buffer): Promise<SourceTable[]> {
  const sheets = await readExcelFile(xlsx);
  return sheets.map(
    ({ sheet, data }): SourceTable => ({
      kind: 'table',
      name: sheet,
      rows: data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })),
    }),
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'object' ? '' : String(value as string | number | boolean).trim();
}
