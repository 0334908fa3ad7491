import type { SourceTable, TableMerge } from '../domain/plan-document/source.ts';

/** A table under construction; what a merged cell covers becomes empty cells, so that columns stay in line. */
export type GrowingTable = {
  openRow(): void;
  openCell(columns: number, rows: number): void;
  addText(text: string): void;
  rows(): string[][];
  merges(): TableMerge[];
};

export function newTable(): GrowingTable {
  const rows: string[][] = [];
  /** Column → how many more rows a cell from above still covers. */
  const covered = new Map<number, number>();
  const merges: TableMerge[] = [];
  let current = 0;
  const last = () => rows.at(-1);

  function skipCovered(row: string[]): void {
    for (let left = covered.get(row.length) ?? 0; left > 0; left = covered.get(row.length) ?? 0) {
      covered.set(row.length, left - 1);
      row.push('');
    }
  }

  return {
    openRow: () => void rows.push([]),
    openCell(columns, spanned) {
      const row = last();
      if (!row) return;
      skipCovered(row);
      if (columns > 1 || spanned > 1) merges.push({ row: rows.length - 1, rows: spanned, column: row.length, columns });
      for (let column = 0; column < columns; column += 1) {
        if (spanned > 1) covered.set(row.length, spanned - 1);
        row.push('');
      }
      // The text stands in the first of the merged cells, as it does when a sheet is read.
      current = row.length - columns;
    },
    addText(text) {
      const row = last();
      if (row && row[current] !== undefined) row[current] += text;
    },
    rows: () => rows,
    merges: () => merges,
  };
}

export function toSourceTable(table: GrowingTable, firstRow: number): SourceTable {
  const rows = table.rows().map((cells, index) => ({
    row: firstRow + index,
    cells: cells.map((cell) =>
      cell
        .replace(/[\t ]+/gu, ' ')
        .replace(/\s*\n\s*/gu, '\n')
        .trim(),
    ),
  }));
  const merges = table.merges();
  return { kind: 'table', name: null, rows, ...(merges.length === 0 ? {} : { merges }) };
}
