import type { MergeRule } from '../../../platform/database/merge-rules.ts';

/** What becomes of every row of services when its organisation goes up in another. */
export const mergeRules: readonly MergeRule[] = [
  { table: 'services.part', then: 'follows', subject: 'serviceParts', because: 'what the service is made of' },
  { table: 'services.support_level', then: 'follows', because: 'who helps with what' },
  {
    table: 'services.connection',
    then: 'follows',
    subject: 'connections',
    collision: {
      on: ['service_id', 'name_key'],
      conflict: 'sameConnection',
      then: 'renamed',
      among: 'row.removed_at is null',
      named: 'mine.name',
      columns: { name: 'name', name_key: 'key' },
    },
    because: 'what is connected to the service',
  },
  { table: 'services.mention', then: 'follows', because: 'with its text' },
  { table: 'services.mention', column: 'mentioned_organisation_id', then: 'follows', because: 'the receiver is meant now' },
];
