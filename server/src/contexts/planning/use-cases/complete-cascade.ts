import { carriedNeeds } from '#cascade';
import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lockActivity, selectActivities, updateActivity } from '../storage/activities.ts';
import { pinGivenVersions } from '../storage/cascade-versions.ts';
import { announceActivity } from './announce.ts';

type Command = { organisationId: Id; cascadeId: Id; audienceId: Id; activityId: Id };

/**
 * A cascade has reached an audience: its activity is done, with the wording that the cascade carries. If a message has been
 * rewritten since, that is an older one, and the cell says so. Nothing happens to an activity that is done or cancelled.
 */
export const completeCascade = async (tx: Tx, { organisationId, cascadeId, audienceId, activityId }: Command): Promise<void> => {
  await lockActivity(tx, organisationId, activityId);
  const [activity] = await selectActivities(tx, organisationId, { activityIds: [activityId], state: 'planned' });
  if (activity === undefined) return;
  await updateActivity(tx, organisationId, activityId, { state: 'done', doneAt: new Date() });
  await pinGivenVersions(tx, activityId, await carriedNeeds(tx, cascadeId, audienceId));
  await announceActivity(
    tx,
    activity,
    activity.needs.map(({ needId }) => needId),
  );
  await recordAudit(
    tx,
    { organisationId },
    { action: 'planning.activityDone', subjectType: 'activity', subjectId: activityId, details: { cascadeId } },
  );
};
