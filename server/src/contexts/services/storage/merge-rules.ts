import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of services when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'services.part', fate: 'follows', subject: 'serviceParts', because: 'what the service is made of' },
  { table: 'services.support_level', fate: 'follows', because: 'who helps with what' },
  {
    table: 'services.connection',
    fate: 'follows',
    subject: 'connections',
    collision: {
      on: ['service_id', 'name_key'],
      conflict: 'sameConnection',
      outcome: 'renamed',
      among: 'row.removed_at is null',
      named: 'mine.name',
      columns: { name: 'name', name_key: 'key' },
    },
    because: 'what is connected to the service',
  },
  { table: 'services.mention', fate: 'follows', because: 'with its text' },
  { table: 'services.mention', column: 'mentioned_organisation_id', fate: 'follows', because: 'the receiver is meant now' },
];
