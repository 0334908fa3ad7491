import { findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Activity, type ActivityStage, type ActivityState, isOverdue, stageOf } from '../domain/activity.ts';
import { type MissingField, missingIn } from '../domain/missing-fields.ts';
import { selectActivities } from '../storage/activities.ts';
import { reachProgramme } from './reach-programme.ts';

export type DescribedActivity = Omit<Activity, 'responsiblePersonId' | 'organisationId'> & {
  responsible: { id: Id; name: string } | null;
  stage: ActivityStage;
  /** What must be filled in; empty when the activity is complete. */
  missing: MissingField[];
  isOverdue: boolean;
};

/** The organisation's own activities in a programme, earliest planned first, those without a date last. */
export const listActivities = async (
  tx: Tx,
  actor: MemberActor,
  query: { programmeId: Id; state?: ActivityState },
): Promise<DescribedActivity[]> => {
  await reachProgramme(tx, actor, query.programmeId);
  return describeActivities(tx, await selectActivities(tx, actor.organisationId, query));
};

export const describeActivities = async (tx: Tx, activities: readonly Activity[]): Promise<DescribedActivity[]> => {
  const people = await findPeople(tx, [...new Set(activities.flatMap(({ responsiblePersonId }) => responsiblePersonId ?? []))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const today = calendarDateOf(new Date());
  return activities.map((whole) => {
    const { responsiblePersonId: personId, organisationId: _organisationId, ...activity } = whole;
    return {
      ...activity,
      responsible: personId === null ? null : { id: personId, name: nameOf.get(personId) ?? '' },
      stage: stageOf(whole),
      missing: missingIn(whole),
      isOverdue: isOverdue(whole, today),
    };
  });
};
