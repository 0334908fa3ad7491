import { nameKey } from '../name-key.ts';
import { idLabel, sheetNames } from '../plan-workbook/columns.ts';
import type { SourceBlock } from './source.ts';

const headings = new Set(Object.values(sheetNames.activities).map(nameKey));
const marks = Object.values(idLabel).map(nameKey);
/** Between the heading and its table stands how to fill it in. */
const linesBetween = 12;

/** The plan that went out in Word ends with its activities. They are read by the workbook's rules, so here they are left out. */
export const withoutActivities = (blocks: readonly SourceBlock[]): { blocks: readonly SourceBlock[]; hadActivities: boolean } => {
  const table = blocks.findIndex((block) => holds(block, isMark));
  if (table === -1) return { blocks, hadActivities: false };
  const above = blocks.slice(0, table).findLastIndex((block) => block.kind === 'line' && headings.has(nameKey(block.text)));
  const from = above !== -1 && table - above <= linesBetween ? above : table;
  // Somebody who has split the table has the rest of its rows below.
  const after = blocks.slice(table + 1).filter((block) => !holds(block, rowId));
  return { blocks: [...blocks.slice(0, from), ...after], hadActivities: true };
};

const isMark = (cell: string): boolean => marks.some((mark) => nameKey(cell).startsWith(mark));
const rowId = (cell: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(cell);

/** A sheet has a name, a table in Word has none. */
const holds = (block: SourceBlock, wanted: (cell: string) => boolean): boolean =>
  block.kind === 'table' && block.name === null && block.rows.some(({ cells }) => cells.some(wanted));
