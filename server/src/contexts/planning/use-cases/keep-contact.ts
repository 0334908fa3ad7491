import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { type ActivityDetails, isDelivered } from '../domain/activity-details.ts';
import { addDays } from '../domain/calendar-days.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { updateActivity } from '../storage/activities.ts';
import { insertActivityChanges } from '../storage/activity-changes.ts';
import { markActivityDone } from './conclude-activity.ts';
import { reachActivity } from './reach-activity.ts';

type Kept = { details: ActivityDetails; revision: number };

/** Today or earlier: nobody has met anybody tomorrow. */
const dayThatWas = (on: string | undefined): CalendarDate => {
  const today = calendarDateOf(new Date());
  if (on !== undefined && on > today)
    throw invalidField('on', 'Dagen har inte varit än. Välj i dag eller tidigare.', 'That day has not been yet. Choose today or earlier.');
  return (on ?? today) as CalendarDate;
};

const write = async (tx: Tx, actor: MemberActor, activity: Activity, change: ActivityDetails, action: string): Promise<Kept> => {
  const details = { ...activity.details, ...change };
  const { organisationId, personId: changedBy } = actor;
  const revision = await updateActivity(tx, organisationId, activity.id, { details });
  await insertActivityChanges(tx, [
    { activityId: activity.id, organisationId, changedBy, before: { details: activity.details }, after: { details } },
  ]);
  await recordAudit(tx, actor, { action, subjectType: 'activity', subjectId: activity.id });
  return { details, revision };
};

const assertType = (activity: Activity, type: Activity['type']): void => {
  if (activity.type !== type || activity.state !== 'planned') throw new AppError('notFound');
};

/** They have talked: the next contact is due a cadence later, or when the routine says so. */
export const logContact = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, on }: { activityId: Id; on?: string | undefined },
): Promise<Kept> => {
  const activity = await reachActivity(tx, actor, activityId);
  assertType(activity, 'dialogue');
  const lastContact = dayThatWas(on);
  const { cadenceDays = null } = activity.details;
  const nextContact = cadenceDays === null ? null : addDays(lastContact, cadenceDays);
  return write(tx, actor, activity, { lastContact, nextContact }, 'planning.contactLogged');
};

/** Somebody has looked at the page: it says what it should. */
export const logPageCheck = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, on }: { activityId: Id; on?: string | undefined },
): Promise<Kept> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (activity.type !== 'webPage') throw new AppError('notFound');
  return write(tx, actor, activity, { lastChecked: dayThatWas(on) }, 'planning.pageChecked');
};

/** One of a stream's outlets has gone out. When its rule is fulfilled the activity is done: one is enough for "eller", all for "samt". */
export const logDelivery = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, outlet, on }: { activityId: Id; outlet: string; on?: string | undefined },
): Promise<Kept & { state: Activity['state'] }> => {
  const activity = await reachActivity(tx, actor, activityId);
  assertType(activity, 'stream');
  const deliveredOn = dayThatWas(on);
  const { outlets = [] } = activity.details;
  if (!outlets.some(({ name }) => name === outlet)) throw new AppError('notFound');
  const next = outlets.map((one) => (one.name === outlet ? { ...one, deliveredOn } : one));
  const kept = await write(tx, actor, activity, { outlets: next }, 'planning.outletDelivered');
  if (!isDelivered(kept.details)) return { ...kept, state: activity.state };
  const { revision, state } = await markActivityDone(tx, actor, { activityId, doneOn: deliveredOn });
  return { ...kept, revision, state };
};
