import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of delivery when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'delivery.recipient',
    then: 'follows',
    subject: 'recipients',
    collision: { on: ['identity_key'], conflict: 'sameRecipient', then: 'history' },
    because: 'people and companies that are written to stay in the register',
  },
  {
    table: 'delivery.audience_member',
    then: 'follows',
    only: 'exists (select 1 from delivery.recipient where recipient.id = mine.recipient_id and recipient.organisation_id <> mine.organisation_id)',
    collision: { on: ['audience_id', 'recipient_id'], conflict: 'sameRecipient', then: 'silent' },
    because: 'members stay in their groups',
  },
  {
    table: 'delivery.send_out',
    then: 'follows',
    subject: 'drafts',
    only: "mine.status = 'draft'",
    because: 'a draft is written on and sent by the receiver',
  },
  {
    table: 'delivery.send_out',
    then: 'stays',
    subject: 'sendOuts',
    only: "mine.status <> 'draft'",
    because: 'what has left was sent in that name, and what is under way leaves in it',
  },
  { table: 'delivery.content_version', then: 'stays', because: 'the exact content that left' },
  { table: 'delivery.ledger_entry', then: 'stays', because: 'the ledger proves what happened to every row, in the name that it left in' },
  { table: 'delivery.letter', then: 'stays', subject: 'letters', because: 'a connected system sent it in that name' },
  { table: 'delivery.letter_callback', then: 'stays', because: 'the system that sent the letter is still told' },
  { table: 'delivery.member_preview', then: 'closes', because: 'a list that was being looked through is read in anew' },
];
