import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of participation when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'participation.message_check',
    fate: 'follows',
    subject: 'checks',
    collision: {
      on: ['message_id'],
      conflict: 'sameCheck',
      outcome: 'history',
      named: 'mine.message_id::text',
    },
    because: 'questions to members; results stay with them',
  },
  {
    table: 'participation.check_result',
    fate: 'follows',
    parent: { table: 'participation.message_check', key: 'check_id' },
    because: 'with its check',
  },
  { table: 'participation.attendance', fate: 'follows', because: 'with its activity' },
  { table: 'participation.attendee', fate: 'follows', because: 'with its activity' },
  {
    table: 'participation.group_page',
    fate: 'follows',
    subject: 'groupPages',
    counting: 'mine.withdrawn_at is null',
    collision: [
      { on: ['audience_id'], conflict: 'sameGroupPage', outcome: 'history', named: 'mine.slug' },
      { on: ['slug'], conflict: 'sameGroupPage', outcome: 'renamed', named: 'mine.slug', columns: { slug: 'address' } },
    ],
    because: 'a public page about a group goes on at the receiver’s address',
  },
  { table: 'participation.group_question', fate: 'follows', because: 'what a group asked waits for whoever now answers' },
  { table: 'participation.sign_up_sheet', fate: 'follows', because: 'with its activity' },
  { table: 'participation.sign_up', fate: 'follows', because: 'with its activity' },
  {
    table: 'participation.ambassador_kit',
    fate: 'follows',
    collision: { on: ['programme_id'], conflict: 'sameLocalValue', outcome: 'history' },
    because: 'the kit for ambassadors',
  },
];
