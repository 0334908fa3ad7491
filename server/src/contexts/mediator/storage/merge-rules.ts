import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of mediator when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'mediator.certificate', fate: 'stays', because: 'it belongs to the organisation number, which does not move' },
  { table: 'mediator.handover', fate: 'stays', because: 'it proves what was handed to which operator, in whose name' },
];
