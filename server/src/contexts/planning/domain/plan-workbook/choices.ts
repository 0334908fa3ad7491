import type { RowDiff } from './diff-file.ts';

/** What the person chose in the preview. A conflict is named `<key>/<column>`. */
export type FileChoices = {
  /** Rows that are not wanted. */
  skip: readonly string[];
  /** Rows missing in the file that are to be taken away; none are by themselves. */
  takeAway: readonly string[];
  conflicts: Readonly<Record<string, 'file' | 'plan'>>;
};

export const conflictKey = (rowKey: string, column: string): string => `${rowKey}/${column}`;

/** The rows that are wanted, with the cells that are to be written, and the conflicts nobody has decided. */
export const chosenRows = (
  rows: readonly RowDiff[],
  { skip, takeAway, conflicts }: FileChoices,
): { rows: RowDiff[]; undecided: string[] } => {
  const wanted = rows.filter(({ key, kind }) => (kind === 'missing' ? takeAway.includes(key) : !skip.includes(key)));
  const undecided = wanted.flatMap(({ key, cells }) =>
    cells.flatMap(({ column, isConflict }) =>
      isConflict && conflicts[conflictKey(key, column)] === undefined ? [conflictKey(key, column)] : [],
    ),
  );
  const kept = wanted.map((row) => ({
    ...row,
    cells: row.cells.filter(({ column, isConflict }) => !isConflict || conflicts[conflictKey(row.key, column)] === 'file'),
  }));
  return { rows: kept.filter(({ kind, cells }) => kind === 'missing' || cells.length > 0), undecided };
};
