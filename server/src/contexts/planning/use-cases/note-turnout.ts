import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateActivity } from '../storage/activities.ts';
import { reachActivity } from './reach-activity.ts';

/** How many came, for the plan to show. Who they were is not the plan's to know. */
export const noteTurnout = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, attended }: { activityId: Id; attended: number },
): Promise<void> => {
  const { details } = await reachActivity(tx, actor, activityId);
  await updateActivity(tx, actor.organisationId, activityId, { details: { ...details, attended } });
};
