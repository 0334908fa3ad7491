import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of delivery when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'delivery.recipient',
    fate: 'follows',
    subject: 'recipients',
    collision: { on: ['identity_key'], conflict: 'sameRecipient', outcome: 'history' },
    because: 'people and companies that are written to stay in the register',
  },
  {
    table: 'delivery.audience_member',
    fate: 'follows',
    only: 'exists (select 1 from delivery.recipient where recipient.id = mine.recipient_id and recipient.organisation_id <> mine.organisation_id)',
    collision: { on: ['audience_id', 'recipient_id'], conflict: 'sameRecipient', outcome: 'silent' },
    because: 'members stay in their groups',
  },
  {
    table: 'delivery.send_out',
    fate: 'follows',
    subject: 'drafts',
    only: "mine.status = 'draft'",
    because: 'a draft is written on and sent by the receiver',
  },
  {
    table: 'delivery.send_out',
    fate: 'stays',
    subject: 'sendOuts',
    only: "mine.status <> 'draft'",
    because: 'what has left was sent in that name, and what is under way leaves in it',
  },
  { table: 'delivery.content_version', fate: 'stays', because: 'the exact content that left' },
  { table: 'delivery.ledger_entry', fate: 'stays', because: 'the ledger proves what happened to every row, in the name that it left in' },
  { table: 'delivery.letter', fate: 'stays', subject: 'letters', because: 'a connected system sent it in that name' },
  { table: 'delivery.letter_callback', fate: 'stays', because: 'the system that sent the letter is still told' },
  { table: 'delivery.member_preview', fate: 'closes', because: 'a list that was being looked through is read in anew' },
];
