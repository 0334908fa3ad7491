import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { isEqual } from '../domain/is-equal.ts';
import { updateActivity } from '../storage/activities.ts';
import { insertActivityChanges } from '../storage/activity-changes.ts';
import { replaceActivityNeeds } from '../storage/activity-needs.ts';
import { announceActivity } from './announce.ts';
import { assertColleague } from './assert-colleague.ts';
import { assertOwnNeeds } from './plan-activity.ts';
import { reachActivity } from './reach-activity.ts';
import { type PlanWish, settlePlan } from './settle-plan.ts';

type Command = PlanWish & {
  activityId: Id;
  revision: number;
  title?: string;
  responsiblePersonId?: Id | null;
  note?: string;
  needIds?: Id[];
};

/** What has been done is history: of a done activity only the note and what it led to can be changed, until it is reopened. */
export const changeActivity = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, revision, needIds, ...change }: Command,
): Promise<{ revision: number }> => {
  const activity = await reachActivity(tx, actor, activityId);
  if (activity.revision !== revision) throw new AppError('editConflict', {}, { extra: { theirs: asTheirs(activity) } });
  const { note: _note, ...substance } = { ...change, needIds };
  if (activity.state === 'done' && rewritesHistory(activity, substance))
    throw invalidField('state', 'Aktiviteten är genomförd. Öppna den igen för att ändra.', 'The activity is done. Reopen it to change it.');
  await assertColleague(tx, actor.organisationId, change.responsiblePersonId, 'responsiblePersonId');
  const { title, responsiblePersonId, note, ...wish } = change;
  const settled = await settlePlan(tx, actor, activity.programmeId, wish, activity);
  const written = { ...pick({ title, responsiblePersonId, note }), ...settled };
  const next = await updateActivity(tx, actor.organisationId, activityId, written);
  await insertActivityChanges(tx, [
    { activityId, organisationId: actor.organisationId, changedBy: actor.personId, ...differences(activity, written) },
  ]);
  const before = activity.needs.map(({ needId }) => needId);
  if (needIds !== undefined) await changeNeedsOf(tx, activity, before, needIds);
  await announceActivity(tx, activity, [...before, ...(needIds ?? [])]);
  await recordAudit(tx, actor, { action: 'planning.activityChanged', subjectType: 'activity', subjectId: activityId });
  return { revision: next };
};

/** Known only afterwards. */
const ledTo: readonly string[] = ['contactsMade'];

const rewritesHistory = ({ details: before }: Activity, { details, ...others }: Partial<Pick<Command, 'details'>>): boolean => {
  if (Object.values(others).some((value) => value !== undefined)) return true;
  const all: Record<string, unknown> = { ...before };
  return Object.entries(details ?? {}).some(([name, value]) => !ledTo.includes(name) && !isEqual(value, all[name]));
};

const pick = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Only what was changed, before and after: that is what the history shows. */
const differences = (activity: Activity, written: object) => {
  const before: Record<string, unknown> = { ...activity };
  const changed = Object.entries(written).filter(([name, value]) => value !== undefined && !isEqual(value, before[name]));
  return { before: Object.fromEntries(changed.map(([name]) => [name, before[name] ?? null])), after: Object.fromEntries(changed) };
};

/** A need that has been withdrawn since may stay on the activity; only what is new must be living. */
const changeNeedsOf = async (
  tx: Tx,
  { id, organisationId, programmeId }: Activity,
  before: readonly Id[],
  needIds: readonly Id[],
): Promise<void> => {
  await assertOwnNeeds(
    tx,
    organisationId,
    programmeId,
    needIds.filter((needId) => !before.includes(needId)),
  );
  await replaceActivityNeeds(tx, id, [...new Set(needIds)]);
};

const asTheirs = ({ needs, organisationId: _organisationId, programmeId: _programmeId, ...activity }: Activity) => ({
  ...activity,
  needIds: needs.map(({ needId }) => needId),
});
