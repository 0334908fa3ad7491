import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export const replaceActivityNeeds = async (tx: Tx, activityId: Id, needIds: readonly Id[]): Promise<void> => {
  const db = planningTables(tx);
  await db.deleteFrom('planning.activity_need').where('activity_id', '=', activityId).execute();
  if (needIds.length > 0)
    await db
      .insertInto('planning.activity_need')
      .values(needIds.map((id) => ({ activity_id: activityId, need_id: id, message_version: null })))
      .execute();
  await sql`
    update planning.activity set audience_ids = coalesce((select array_agg(distinct need.audience_id) from planning.activity_need as link
      join planning.need as need on need.id = link.need_id where link.activity_id = activity.id), '{}')
    where id = ${activityId}`.execute(tx);
};

/** Keeps which wording each message had when the activity was done. */
export const pinVersions = async (tx: Tx, activityIds: readonly Id[]): Promise<void> => {
  if (activityIds.length === 0) return;
  await sql`
    update planning.activity_need as link set message_version = message.version
    from planning.need as need join planning.message as message on message.id = need.message_id
    where need.id = link.need_id and link.activity_id = any(${activityIds}::uuid[])`.execute(tx);
};

export const unpinVersions = async (tx: Tx, activityId: Id): Promise<void> => {
  await planningTables(tx)
    .updateTable('planning.activity_need')
    .set({ message_version: null })
    .where('activity_id', '=', activityId)
    .execute();
};
