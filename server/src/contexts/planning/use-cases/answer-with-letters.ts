import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeyActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { selectActivities, updateActivity } from '../storage/activities.ts';
import { pinVersions } from '../storage/activity-needs.ts';
import { announceActivity } from './announce.ts';

type Command = { activityIds: readonly Id[]; isTrial: boolean };

/**
 * A connected system sends letters that answer for these activities. Answers those that the organisation has; the first
 * real letter makes a planned one done with the messages' present wording, as the release of a send-out does.
 */
export const answerWithLetters = async (tx: Tx, actor: KeyActor, { activityIds, isTrial }: Command): Promise<Set<Id>> => {
  const found = await selectActivities(tx, actor.organisationId, { activityIds });
  const living = found.filter(({ state }) => state !== 'cancelled');
  const planned = isTrial ? [] : living.filter(({ state }) => state === 'planned');
  for (const activity of planned) await complete(tx, actor, activity);
  return new Set(living.map(({ id }) => id));
};

const complete = async (tx: Tx, actor: KeyActor, activity: Activity): Promise<void> => {
  const { id, needs } = activity;
  await updateActivity(tx, actor.organisationId, id, { state: 'done', doneAt: new Date() });
  await pinVersions(tx, [id]);
  await announceActivity(
    tx,
    activity,
    needs.map(({ needId }) => needId),
  );
  await recordAudit(tx, actor, {
    action: 'planning.activityDone',
    subjectType: 'activity',
    subjectId: id,
    details: { needs: needs.length },
  });
};
