import { recordAudit } from '#identity';
import { forgetMentions, noteMentions } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { updateActivity } from '../storage/activities.ts';
import { pinVersions, unpinVersions } from '../storage/activity-needs.ts';
import { announceActivity } from './announce.ts';
import { reachActivity } from './reach-activity.ts';

type Concluded = { state: Activity['state']; revision: number };

/** Done, today or on an earlier day: pins the wording each message has now. */
export const markActivityDone = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, doneOn }: { activityId: Id; doneOn?: string },
): Promise<Concluded> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (activity.state === 'done') return activity;
  const today = calendarDateOf(new Date());
  if (doneOn !== undefined && doneOn > today)
    throw invalidField(
      'doneOn',
      'Dagen har inte varit än. Välj i dag eller tidigare.',
      'That day has not been yet. Choose today or earlier.',
    );
  // Noon, so that the day is the same in Stockholm and in UTC.
  const doneAt = doneOn === undefined || doneOn === today ? new Date() : new Date(`${doneOn}T12:00:00Z`);
  const revision = await updateActivity(tx, actor.organisationId, activityId, { state: 'done', doneAt });
  await pinVersions(tx, [activityId]);
  await countWhatWasSaid(tx, actor, activity);
  await tell(tx, actor, activity, 'planning.activityDone');
  return { state: 'done', revision };
};

/** Its own words: those of a send-out or a page are counted with that text, and what is held back is nobody else's to count. */
const countWhatWasSaid = async (
  tx: Tx,
  actor: MemberActor,
  { id, title, brief, sendOutId, pageId, isPrivate }: Activity,
): Promise<void> => {
  if (sendOutId === null && pageId === null && !isPrivate) await noteMentions(tx, actor, { textId: id, text: `${title}\n${brief}` });
};

export const cancelActivity = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }): Promise<Concluded> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (activity.state === 'cancelled') return activity;
  assertNotReleased(activity);
  const revision = await updateActivity(tx, actor.organisationId, activityId, { state: 'cancelled', doneAt: null });
  await unpinVersions(tx, activityId);
  await forgetMentions(tx, actor, { textId: activityId });
  await tell(tx, actor, activity, 'planning.activityCancelled');
  return { state: 'cancelled', revision };
};

/** Back to planned: undoes both done and cancelled. */
export const reopenActivity = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }): Promise<Concluded> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (activity.state === 'planned') return activity;
  assertNotReleased(activity);
  const revision = await updateActivity(tx, actor.organisationId, activityId, { state: 'planned', doneAt: null });
  await unpinVersions(tx, activityId);
  await forgetMentions(tx, actor, { textId: activityId });
  await tell(tx, actor, activity, 'planning.activityReopened');
  return { state: 'planned', revision };
};

const assertNotReleased = ({ state, sendOutId, pageId }: Activity): void => {
  if (state !== 'done' || (sendOutId === null && pageId === null)) return;
  throw invalidField(
    'state',
    'Utskicket eller sidan är redan ute, så aktiviteten är genomförd.',
    'The send-out or page is already out, so the activity is done.',
  );
};

const tell = async (tx: Tx, actor: MemberActor, activity: Activity, action: string): Promise<void> => {
  await announceActivity(
    tx,
    activity,
    activity.needs.map(({ needId }) => needId),
  );
  await recordAudit(tx, actor, { action, subjectType: 'activity', subjectId: activity.id, details: { needs: activity.needs.length } });
};
