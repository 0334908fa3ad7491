import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { PinnedVersion } from './need-facts.ts';
import { planningTables } from './tables.ts';

/** The wording that each need's message had when this activity was done. */
export const selectPinnedVersionsOfActivity = (tx: Tx, activityId: Id): Promise<PinnedVersion[]> =>
  planningTables(tx)
    .selectFrom('planning.activity_need as link')
    .innerJoin('planning.need as need', 'need.id', 'link.need_id')
    .where('link.activity_id', '=', activityId)
    .where('link.message_version', 'is not', null)
    .select([
      'need.organisation_id as organisationId',
      'need.id as needId',
      'need.audience_id as audienceId',
      'need.message_id as messageId',
      'link.message_version as messageVersion',
    ])
    .$narrowType<{ messageVersion: number }>()
    .execute();
