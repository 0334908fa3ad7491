import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of strategy when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'strategy.document',
    fate: 'follows',
    subject: 'documents',
    counting: 'mine.removed_at is null',
    because: 'governing documents go on with all their versions',
  },
  { table: 'strategy.version', fate: 'follows', because: 'with its document' },
  { table: 'strategy.revision', fate: 'follows', because: 'with its document' },
  { table: 'strategy.follower', fate: 'follows', subject: 'followed', because: 'whoever follows a document is still told' },
  { table: 'strategy.notice', fate: 'follows', because: 'with its document' },
  { table: 'strategy.outside_event', fate: 'follows', because: 'what is watched outside' },
  { table: 'strategy.assumption', fate: 'follows', because: 'what texts rest on' },
  { table: 'strategy.dependent', fate: 'follows', because: 'what rests on it' },
  { table: 'strategy.goal', fate: 'follows', subject: 'goals', counting: 'mine.removed_at is null', because: 'goals go on' },
  { table: 'strategy.target', fate: 'follows', because: 'with its goal' },
  { table: 'strategy.actual', fate: 'follows', because: 'with its target' },
  {
    table: 'strategy.benefit',
    fate: 'follows',
    subject: 'benefits',
    counting: 'mine.removed_at is null',
    because: 'benefits are followed up on',
  },
  { table: 'strategy.benefit', column: 'owner_organisation_id', fate: 'follows', because: 'the receiver answers for it' },
  { table: 'strategy.benefit_follow_up', fate: 'follows', because: 'with its benefit' },
  {
    table: 'strategy.logged_decision',
    fate: 'follows',
    subject: 'decisions',
    counting: 'mine.removed_at is null',
    because: 'the log of decisions goes on',
  },
  { table: 'strategy.change', fate: 'follows', because: 'planned changes are checked before launch' },
];
