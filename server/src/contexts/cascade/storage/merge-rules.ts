import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of cascade when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'cascade.cascade',
    fate: 'follows',
    subject: 'cascades',
    because: 'a cascade under way goes on, and one that has ended keeps its address',
  },
  { table: 'cascade.holder', fate: 'follows', because: 'with its cascade' },
  { table: 'cascade.target', fate: 'follows', because: 'with its cascade' },
  { table: 'cascade.question', fate: 'follows', because: 'with its cascade' },
  { table: 'cascade.mail', fate: 'follows', because: 'with its cascade' },
];
