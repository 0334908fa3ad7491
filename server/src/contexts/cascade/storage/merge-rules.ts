import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of cascade when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'cascade.cascade',
    then: 'follows',
    subject: 'cascades',
    because: 'a cascade under way goes on, and one that has ended keeps its address',
  },
  { table: 'cascade.holder', then: 'follows', because: 'with its cascade' },
  { table: 'cascade.target', then: 'follows', because: 'with its cascade' },
  { table: 'cascade.question', then: 'follows', because: 'with its cascade' },
  { table: 'cascade.mail', then: 'follows', because: 'with its cascade' },
];
