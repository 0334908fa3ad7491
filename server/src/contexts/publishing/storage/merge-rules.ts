import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of publishing when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  {
    table: 'publishing.page',
    fate: 'follows',
    subject: 'pages',
    counting: 'mine.withdrawn_at is null',
    collision: { on: ['slug'], conflict: 'samePageAddress', outcome: 'renamed', named: 'mine.slug', columns: { slug: 'address' } },
    because: 'the page stays public, at the receiver’s address, with all its versions',
  },
  { table: 'publishing.visit_day', fate: 'follows', only: 'mine.page_id is not null', because: 'visits to a page go with the page' },
  {
    table: 'publishing.visit_day',
    fate: 'stays',
    only: 'mine.page_id is null',
    because: 'visits to the old front door were to the old one',
  },
  {
    table: 'publishing.mailbox_operator',
    fate: 'follows',
    subject: 'mailboxOperators',
    collision: { on: ['name'], conflict: 'sameOperator', outcome: 'receiverWins', named: 'mine.name' },
    because: 'the list of mailboxes that the network sees',
  },
];
