import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of evaluation when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'evaluation.evidence', fate: 'stays', subject: 'evidence', because: 'it proves what reached whom then, and is never rewritten' },
  { table: 'evaluation.need_state', fate: 'recounted', because: 'counted anew from the cells, wherever they belong now' },
  { table: 'evaluation.coverage_day', fate: 'stays', because: 'how it stood that day in that organisation' },
];
