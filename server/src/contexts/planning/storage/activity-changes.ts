import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export type ActivityChange = {
  id: Id;
  activityId: Id;
  changedBy: Id | null;
  changedAt: Date;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};
type NewChange = { activityId: Id; organisationId: Id; changedBy: Id; before: Record<string, unknown>; after: Record<string, unknown> };

export const insertActivityChanges = async (tx: Tx, changes: readonly NewChange[]): Promise<void> => {
  const told = changes.filter(({ after }) => Object.keys(after).length > 0);
  if (told.length === 0) return;
  await planningTables(tx)
    .insertInto('planning.activity_change')
    .values(
      told.map(({ activityId, organisationId, changedBy, before, after }) => ({
        id: newId(),
        activity_id: activityId,
        organisation_id: organisationId,
        changed_by: changedBy,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
      })),
    )
    .execute();
};

/** Newest first, at most a hundred. */
export const selectActivityChanges = (tx: Tx, organisationId: Id, activityId: Id): Promise<ActivityChange[]> =>
  planningTables(tx)
    .selectFrom('planning.activity_change')
    .where('organisation_id', '=', organisationId)
    .where('activity_id', '=', activityId)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .select(['id', 'activity_id as activityId', 'changed_by as changedBy', 'changed_at as changedAt', 'before', 'after'])
    .execute();
