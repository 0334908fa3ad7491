import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of mailbox when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'mailbox.letter',
    column: 'sender_organisation_id',
    fate: 'stays',
    because: 'it says who sent the letter; the reader’s box is not the sender’s',
  },
];
