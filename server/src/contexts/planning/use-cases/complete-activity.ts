import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { selectActivities, updateActivity } from '../storage/activities.ts';
import { pinVersions } from '../storage/activity-needs.ts';
import { announceActivity } from './announce.ts';

type Command = { sendOutId: Id } | { pageId: Id };

/** The planned activities of a send-out that has been released, or of a page that has been published, are done with the messages' present wording. */
export const completeActivity = async (tx: Tx, actor: MemberActor, command: Command): Promise<Activity[]> => {
  const { organisationId } = actor;
  const activities = await selectActivities(tx, organisationId, { ...command, state: 'planned' });
  for (const { id } of activities) await updateActivity(tx, organisationId, id, { state: 'done', doneAt: new Date() });
  await pinVersions(
    tx,
    activities.map(({ id }) => id),
  );
  for (const activity of activities) {
    const needIds = activity.needs.map(({ needId }) => needId);
    await announceActivity(tx, activity, needIds);
    await recordAudit(tx, actor, {
      action: 'planning.activityDone',
      subjectType: 'activity',
      subjectId: activity.id,
      details: { needs: needIds.length },
    });
  }
  return activities;
};
