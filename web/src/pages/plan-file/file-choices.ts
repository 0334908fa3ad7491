import type { PlanFileChoices, PlanFileRow } from '../../api/plan-files.ts';

export const noChoices: PlanFileChoices = { skip: [], takeAway: [], conflicts: {} };

/** Must be the name that the server gives a conflict. */
export const conflictKey = (rowKey: string, column: string): string => `${rowKey}/${column}`;

export const isTaken = ({ key, kind }: PlanFileRow, { skip, takeAway }: PlanFileChoices): boolean =>
  kind === 'missing' ? takeAway.includes(key) : !skip.includes(key);

const toggled = (keys: readonly string[], key: string, isIn: boolean): string[] =>
  isIn ? [...keys.filter((each) => each !== key), key] : keys.filter((each) => each !== key);

export const withRow = (choices: PlanFileChoices, { key, kind }: PlanFileRow, isChecked: boolean): PlanFileChoices =>
  kind === 'missing'
    ? { ...choices, takeAway: toggled(choices.takeAway, key, isChecked) }
    : { ...choices, skip: toggled(choices.skip, key, !isChecked) };

/** How many rows will be written, and how many conflicts nobody has decided yet. */
export const countChoices = (rows: readonly PlanFileRow[], choices: PlanFileChoices): { taken: number; undecided: number } => {
  const taken = rows.filter((row) => isTaken(row, choices));
  const undecided = taken.flatMap(({ key, cells }) =>
    cells.filter(({ column, theirs }) => theirs !== null && choices.conflicts[conflictKey(key, column)] === undefined),
  );
  return { taken: taken.length, undecided: undecided.length };
};
