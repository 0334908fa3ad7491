import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { cascadeTables } from './tables.ts';

export type CarriedMessage = { messageId: Id; version: number; title: string; text: string };
export type Target = { audienceId: Id; audienceName: string; activityId: Id | null; reachedAt: Date | null };
export type CarriedNeed = { needId: Id; audienceId: Id; messageId: Id; messageVersion: number };

export const insertMessages = async (tx: Tx, cascadeId: Id, messages: readonly CarriedMessage[]): Promise<void> => {
  if (messages.length === 0) return;
  await cascadeTables(tx)
    .insertInto('cascade.message')
    .values(messages.map(({ messageId, ...rest }, position) => ({ cascade_id: cascadeId, message_id: messageId, position, ...rest })))
    .execute();
};

export const selectMessages = (tx: Tx, cascadeId: Id): Promise<CarriedMessage[]> =>
  cascadeTables(tx)
    .selectFrom('cascade.message')
    .where('cascade_id', '=', cascadeId)
    .select(['message_id as messageId', 'version', 'title', 'text'])
    .orderBy('position')
    .execute();

export const insertTargets = async (
  tx: Tx,
  place: { cascadeId: Id; organisationId: Id },
  targets: readonly Omit<Target, 'reachedAt'>[],
): Promise<void> => {
  if (targets.length === 0) return;
  await cascadeTables(tx)
    .insertInto('cascade.target')
    .values(
      targets.map(({ audienceId, audienceName, activityId }, position) => ({
        cascade_id: place.cascadeId,
        organisation_id: place.organisationId,
        audience_id: audienceId,
        audience_name: audienceName,
        activity_id: activityId,
        position,
      })),
    )
    .execute();
};

export const selectTargets = (tx: Tx, cascadeId: Id): Promise<Target[]> =>
  cascadeTables(tx)
    .selectFrom('cascade.target')
    .where('cascade_id', '=', cascadeId)
    .select(['audience_id as audienceId', 'audience_name as audienceName', 'activity_id as activityId', 'reached_at as reachedAt'])
    .orderBy('position')
    .execute();

/** Answers whether this was the first time. */
export const markTargetReached = async (tx: Tx, cascadeId: Id, audienceId: Id): Promise<boolean> => {
  const { numUpdatedRows } = await cascadeTables(tx)
    .updateTable('cascade.target')
    .set({ reached_at: new Date() })
    .where('cascade_id', '=', cascadeId)
    .where('audience_id', '=', audienceId)
    .where('reached_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const insertNeeds = async (tx: Tx, cascadeId: Id, needs: readonly CarriedNeed[]): Promise<void> => {
  if (needs.length === 0) return;
  await cascadeTables(tx)
    .insertInto('cascade.need')
    .values(
      needs.map(({ needId, audienceId, messageId, messageVersion }) => ({
        cascade_id: cascadeId,
        need_id: needId,
        audience_id: audienceId,
        message_id: messageId,
        message_version: messageVersion,
      })),
    )
    .execute();
};

/** What the cascade answers for in the plan, with the wording it carries. */
export const selectNeeds = (tx: Tx, cascadeId: Id, audienceId?: Id): Promise<CarriedNeed[]> => {
  let query = cascadeTables(tx)
    .selectFrom('cascade.need')
    .where('cascade_id', '=', cascadeId)
    .select(['need_id as needId', 'audience_id as audienceId', 'message_id as messageId', 'message_version as messageVersion']);
  if (audienceId !== undefined) query = query.where('audience_id', '=', audienceId);
  return query.execute();
};
