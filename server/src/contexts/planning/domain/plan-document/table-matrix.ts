import { newDraft } from './draft.ts';
import { readLevel } from './message-level.ts';
import type { Outline } from './outline-state.ts';
import { looksLikePeople } from './people.ts';
import type { Level } from './plan.ts';
import { problem } from './problem.ts';
import { readSection, readSide, readTier, readTierValue } from './sections.ts';
import type { SourceRow } from './source.ts';
import { splitItems } from './split-items.ts';
import { columnKind } from './table-header.ts';

/** A grid with names along both edges and marks inside. */
type Grid = { header: SourceRow; corner: number; columns: { index: number; title: string }[]; rows: SourceRow[] };

const SEARCHED_ROWS = 20;
const JUDGED_ROWS = 200;
const MARKED_SHARE = 0.6;
const MARK = /^(?:x|×|✓|✔|☑|●|•|■|ja|j|yes|y|1|true|sant|ok|\*)$/iu;
const NO_MARK = /^(?:|-|–|—|0|nej|no|n|false|falskt|ej)$/iu;

/** Reads a matrix of groups × messages, whichever way it lies; false when the table is none. */
export function readMatrix(outline: Outline, rows: readonly SourceRow[]): boolean {
  const grid = findGrid(rows);
  if (!grid) return false;
  const lies = direction(grid);
  if (lies === 'guessed')
    outline.problems.push(problem('guessedDirection', grid.header.cells[grid.corner] ?? '', { row: grid.header.row }));
  const upright = lies === 'groupsAcross' ? turn(grid) : grid;
  readGrid(outline, upright, lies === 'groupsAcross');
  return true;
}

function findGrid(rows: readonly SourceRow[]): Grid | null {
  for (const [index, header] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const corner = header.cells.findIndex((cell) => cell.trim() !== '');
    const titled = header.cells.map((title, column) => ({ index: column, title: title.trim() })).filter((each) => each.title !== '');
    const namesAt = cornerOf(rows[index + 1], corner);
    const columns = titled.filter((each) => each.index > namesAt);
    const below = rows.slice(index + 1).filter((row) => (row.cells[namesAt] ?? '').trim() !== '');
    const grid = { header, corner: namesAt, columns, rows: below };
    if (columns.length > 0 && below.length > 0 && hasMarks(columns, below)) return grid;
  }
  return null;
}

/** The names stand below the corner, also when the corner itself is empty. */
function cornerOf(next: SourceRow | undefined, firstFilled: number): number {
  const below = next?.cells.findIndex((cell) => cell.trim() !== '') ?? -1;
  return below >= 0 && below < firstFilled ? below : Math.max(0, firstFilled);
}

function hasMarks(columns: Grid['columns'], rows: readonly SourceRow[]): boolean {
  const free = columns.filter((column) => !isAttribute(column.title));
  const cells = rows.slice(0, JUDGED_ROWS).flatMap((row) => free.map((column) => (row.cells[column.index] ?? '').trim()));
  const marked = cells.filter((cell) => markOf(cell) !== null).length;
  const filled = cells.filter((cell) => !NO_MARK.test(cell)).length;
  return marked > 0 && marked >= filled * MARKED_SHARE;
}

/** Headings that describe a group rather than name a message. */
function isAttribute(title: string): boolean {
  return ['channel', 'side', 'tier'].includes(columnKind(title));
}

/** "Syfte" over crosses is a message, over sentences a note. */
function isMarked(rows: readonly SourceRow[], index: number): boolean {
  return rows.every((row) => NO_MARK.test((row.cells[index] ?? '').trim()) || markOf(row.cells[index] ?? '') !== null);
}

/** A cross, a yes, or the level itself. */
function markOf(cell: string): Level | 'asWorded' | null {
  const text = cell.trim();
  if (MARK.test(text)) return 'asWorded';
  return NO_MARK.test(text) ? null : readLevel(text);
}

function direction({ header, corner, columns, rows }: Grid): 'groupsDown' | 'groupsAcross' | 'guessed' {
  const [first = ''] = (header.cells[corner] ?? '').split(/[/\\|→↓]/u);
  const named = columnKind(first);
  if (named === 'group') return 'groupsDown';
  if (named === 'message') return 'groupsAcross';
  if (columns.some((column) => isAttribute(column.title))) return 'groupsDown';
  const names = rows.map((row) => row.cells[corner] ?? '');
  if (names.some(isAttribute)) return 'groupsAcross';
  const down = names.filter(looksLikePeople).length / names.length;
  const across = columns.filter((column) => looksLikePeople(column.title)).length / columns.length;
  if (down === across) return 'guessed';
  return down > across ? 'groupsDown' : 'groupsAcross';
}

/** Rows become columns. The row numbers then stand for columns, so places in problems name the heading instead. */
function turn({ header, corner, columns, rows }: Grid): Grid {
  return {
    header: { row: header.row, cells: ['', ...rows.map((row) => (row.cells[corner] ?? '').trim())] },
    corner: 0,
    columns: rows.map((row, index) => ({ index: index + 1, title: (row.cells[corner] ?? '').trim() })),
    rows: columns.map((column) => ({ row: header.row, cells: [column.title, ...rows.map((row) => row.cells[column.index] ?? '')] })),
  };
}

function readGrid(outline: Outline, { corner, columns, rows }: Omit<Grid, 'header'>, turned: boolean): void {
  const marked = new Set(columns.filter((column) => isMarked(rows, column.index)));
  for (const row of rows) {
    const name = (row.cells[corner] ?? '').trim().replace(/\s+/gu, ' ');
    if (!turned && takeSection(outline, name, row)) continue;
    const draft = { ...newDraft(name, row.row, outline.side, outline.tier, 'table'), row: row.row };
    for (const column of columns) {
      const cell = (row.cells[column.index] ?? '').trim();
      const kind = columnKind(column.title);
      if (kind === 'side') draft.side = readSide(cell) ?? draft.side;
      else if (kind === 'tier') draft.tier = readTierValue(cell) ?? draft.tier;
      else if (kind === 'channel') addChannels(draft, cell, row.row);
      else if (kind !== 'unknown' && kind !== 'message' && !marked.has(column)) addNote(draft, column.title, cell, row.row);
      else addMark(outline, draft, column.title, cell, row.row);
    }
    outline.drafts.push(draft);
  }
}

function takeSection(outline: Outline, name: string, row: SourceRow): boolean {
  if (row.cells.filter((cell) => cell.trim() !== '').length !== 1) return false;
  const section = readSection(name);
  const tier = section ? null : readTier(name);
  if (section) Object.assign(outline, { side: section.side, sideSeen: true, tier: section.tier });
  if (tier) Object.assign(outline, { tier: tier.tier, tierSeen: true });
  return section !== null || tier !== null;
}

function addChannels(draft: ReturnType<typeof newDraft>, cell: string, line: number): void {
  if (cell === '') return;
  draft.channelNote = cell.replace(/\s*\n\s*/gu, '; ');
  draft.channelTexts.push(...splitItems(cell).map((text) => ({ text, line })));
}

function addNote(draft: ReturnType<typeof newDraft>, label: string, text: string, line: number): void {
  if (text !== '') draft.notes.push({ label, text, line });
}

function addMark(outline: Outline, draft: ReturnType<typeof newDraft>, title: string, cell: string, row: number): void {
  const mark = markOf(cell);
  if (mark !== null)
    draft.items.push({ title: title.replace(/\s+/gu, ' '), line: row, level: mark === 'asWorded' ? null : mark, needBy: null });
  else if (!NO_MARK.test(cell)) {
    outline.problems.push(
      problem(
        'unknownValue',
        cell,
        { row, column: title },
        { sv: 'ett kryss (x) eller veta, förstå, kunna', en: 'a cross (x) or know, understand, can do' },
      ),
    );
  }
}
