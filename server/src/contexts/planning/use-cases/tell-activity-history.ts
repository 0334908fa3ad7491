import { findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectActivities } from '../storage/activities.ts';
import { selectActivityChanges } from '../storage/activity-changes.ts';

/** Who changed what, newest first: a published plan stays editable, and this is what was said before. */
export const tellActivityHistory = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }) => {
  const [activity] = await selectActivities(tx, actor.organisationId, { activityIds: [activityId] });
  if (activity === undefined) throw new AppError('notFound');
  const changes = await selectActivityChanges(tx, actor.organisationId, activityId);
  const people = await findPeople(tx, [...new Set(changes.flatMap(({ changedBy }) => changedBy ?? []))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return changes.map(({ id, changedAt, changedBy, before, after }) => ({
    id,
    changedAt,
    changedBy: changedBy === null ? '' : (nameOf.get(changedBy) ?? ''),
    changes: Object.keys(after).map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) })),
  }));
};

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};
