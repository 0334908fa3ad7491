import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { lockActivity, selectActivities } from '../storage/activities.ts';

/** The organisation's own activity, locked for a change. */
export const reachActivity = async (tx: Tx, actor: MemberActor, activityId: Id): Promise<Activity> => {
  await lockActivity(tx, actor.organisationId, activityId);
  const [activity] = await selectActivities(tx, actor.organisationId, { activityIds: [activityId] });
  if (activity === undefined) throw new AppError('notFound');
  return activity;
};
