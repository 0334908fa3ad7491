import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** Keeps the wording that was used, where it is known; a need that was added to the activity later has none. */
export const pinGivenVersions = async (tx: Tx, activityId: Id, needs: readonly { needId: Id; messageVersion: number }[]): Promise<void> => {
  if (needs.length === 0) return;
  await sql`
    update planning.activity_need as link set message_version = given.version
    from unnest(${needs.map(({ needId }) => needId)}::uuid[], ${needs.map(({ messageVersion }) => messageVersion)}::int[]) as given (need_id, version)
    where link.activity_id = ${activityId} and link.need_id = given.need_id`.execute(tx);
};
