/** Did it reach its target. */
export const outcomes = ['yes', 'partly', 'no'] as const;
export type Outcome = (typeof outcomes)[number];

/** A figure of the owner's own choice, such as visits: `{ label: 'Besök', value: '4 200' }`. */
export type Figure = { label: string; value: string };

export type EvaluationWords = {
  outcome: Outcome;
  reachedNumber: number | null;
  worked: string;
  notWorked: string;
  keep: string;
  spentKronor: number | null;
  figures: Figure[];
};
