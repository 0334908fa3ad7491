import type { Outline } from './outline-state.ts';
import type { SourceRow, SourceTable } from './source.ts';
import { columnKind, findHeader, type Header } from './table-header.ts';
import { readMatrix } from './table-matrix.ts';
import { readRows } from './table-rows.ts';

const CARD_MAX_ROWS = 40;
const MOST_COLUMNS = 300;

/** Takes in a table if it is part of a plan: a list of rows, a matrix of crosses, or a card with headings down the side. */
export function readTable(outline: Outline, table: SourceTable): void {
  const known = outline.problems.length;
  readWhole(outline, table);
  if (table.name === null) return;
  for (const problem of outline.problems.slice(known)) problem.sheet = table.name;
}

function readWhole(outline: Outline, table: SourceTable): void {
  outline.current = null;
  outline.collecting = 'nothing';
  const rows = table.rows.map((row) => (row.cells.length > MOST_COLUMNS ? { ...row, cells: row.cells.slice(0, MOST_COLUMNS) } : row));
  const header = findHeader(rows);
  if (header) return readRows(outline, header, rows);
  const card = turnCard(rows);
  if (card) return readRows(outline, card.header, card.rows);
  if (readMatrix(outline, rows)) return;
  for (const row of rows) {
    const text = row.cells.filter((cell) => cell.trim() !== '').join(' | ');
    if (text !== '') outline.ignored.push({ line: row.row, text: text.slice(0, 200) });
  }
}

/** "Målgrupp | Chefer", "Budskap | …", "Kanal | …": the header runs down the first column. */
function turnCard(rows: readonly SourceRow[]): { header: Header; rows: SourceRow[] } | null {
  const used = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (used.length === 0 || used.length > CARD_MAX_ROWS) return null;
  const kinds = used.map((row) => columnKind(row.cells[0] ?? ''));
  if (!kinds.includes('group') || !kinds.includes('message')) return null;
  const width = Math.max(...used.map((row) => row.cells.length));
  const turned = Array.from({ length: width }, (_, column) => ({
    row: used[0]?.row ?? 1,
    cells: used.map((row) => row.cells[column] ?? ''),
  }));
  const header = findHeader(turned);
  return header ? { header, rows: turned } : null;
}
