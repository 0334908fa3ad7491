import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of language when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'language.registered_text', fate: 'follows', subject: 'texts', because: 'texts are checked where they are now' },
  { table: 'language.ignored_finding', fate: 'follows', because: 'with its text' },
  { table: 'language.concrete_message', fate: 'follows', because: 'with its text' },
  { table: 'language.presence', fate: 'closes', because: 'who has a text open is told anew every few seconds' },
  {
    table: 'language.term',
    fate: 'follows',
    subject: 'terms',
    collision: {
      on: ['term'],
      conflict: 'sameTerm',
      outcome: 'ended',
      among: 'row.retired_at is null',
      named: 'mine.term',
      set: 'retired_at = now()',
    },
    because: 'agreed words go on',
  },
  { table: 'language.main_message', fate: 'follows', subject: 'mainMessages', because: 'main messages go on' },
  {
    table: 'language.main_message_agreement',
    fate: 'stays',
    subject: 'agreements',
    because: 'it says who agreed to which wording, and when',
  },
  {
    table: 'language.brand_rule',
    fate: 'follows',
    collision: {
      on: ['name'],
      conflict: 'sameBrand',
      outcome: 'ended',
      among: 'row.retired_at is null',
      named: 'mine.name',
      set: 'retired_at = now()',
    },
    because: 'rules for names',
  },
  {
    table: 'language.brand',
    fate: 'follows',
    subject: 'brands',
    collision: {
      on: ['name'],
      conflict: 'sameBrand',
      outcome: 'ended',
      among: 'row.retired_at is null',
      named: 'mine.name',
      set: 'retired_at = now()',
    },
    because: 'names and marks go on',
  },
  {
    table: 'language.brand',
    column: 'represents_id',
    fate: 'stays',
    because: 'the mark of the leaving one is still its mark, for what is told of then',
  },
  { table: 'language.brand_strength', fate: 'follows', parent: { table: 'language.brand', key: 'brand_id' }, because: 'with its brand' },
  { table: 'language.brand_asset', fate: 'follows', parent: { table: 'language.brand', key: 'brand_id' }, because: 'with its brand' },
  { table: 'language.signature', fate: 'follows', because: 'whoever answers for the text may choose who signs it' },
  { table: 'language.page_link', fate: 'follows', because: 'links that are looked after' },
  { table: 'language.message_test', fate: 'follows', subject: 'messageTests', because: 'tests under way get their answer' },
];
