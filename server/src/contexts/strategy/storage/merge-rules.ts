import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of strategy when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'strategy.document',
    then: 'follows',
    subject: 'documents',
    counting: 'mine.removed_at is null',
    because: 'governing documents go on with all their versions',
  },
  { table: 'strategy.version', then: 'follows', because: 'with its document' },
  { table: 'strategy.revision', then: 'follows', because: 'with its document' },
  { table: 'strategy.follower', then: 'follows', subject: 'followed', because: 'whoever follows a document is still told' },
  { table: 'strategy.notice', then: 'follows', because: 'with its document' },
  { table: 'strategy.outside_event', then: 'follows', because: 'what is watched outside' },
  { table: 'strategy.assumption', then: 'follows', because: 'what texts rest on' },
  { table: 'strategy.dependent', then: 'follows', because: 'what rests on it' },
  { table: 'strategy.goal', then: 'follows', subject: 'goals', counting: 'mine.removed_at is null', because: 'goals go on' },
  { table: 'strategy.target', then: 'follows', because: 'with its goal' },
  { table: 'strategy.actual', then: 'follows', because: 'with its target' },
  {
    table: 'strategy.benefit',
    then: 'follows',
    subject: 'benefits',
    counting: 'mine.removed_at is null',
    because: 'benefits are followed up on',
  },
  { table: 'strategy.benefit', column: 'owner_organisation_id', then: 'follows', because: 'the receiver answers for it' },
  { table: 'strategy.benefit_follow_up', then: 'follows', because: 'with its benefit' },
  {
    table: 'strategy.logged_decision',
    then: 'follows',
    subject: 'decisions',
    counting: 'mine.removed_at is null',
    because: 'the log of decisions goes on',
  },
  { table: 'strategy.change', then: 'follows', because: 'planned changes are checked before launch' },
];
