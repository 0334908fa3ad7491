import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { strategyTables } from './tables.ts';

export type Goal = { id: Id; organisationId: Id; statement: string; audiences: string[]; revision: number; removedAt: Date | null };
export type Target = {
  id: Id;
  goalId: Id;
  organisationId: Id;
  year: number;
  measure: string;
  unit: string;
  audience: string;
  baseline: number | null;
  target: number;
  revision: number;
  removedAt: Date | null;
};
export type TargetWords = Pick<Target, 'year' | 'measure' | 'unit' | 'audience' | 'baseline' | 'target'>;

const goals = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.goal')
    .select(['id', 'organisation_id as organisationId', 'statement', 'audiences', 'revision', 'removed_at as removedAt']);

export const selectGoals = (tx: Tx, serviceId: Id): Promise<Goal[]> =>
  goals(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null).orderBy('position').orderBy('id').execute();

export const selectGoal = (tx: Tx, serviceId: Id, id: Id): Promise<Goal | undefined> =>
  goals(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertGoal = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; statement: string; audiences: string[]; position: number; createdBy: Id },
): Promise<void> => {
  const { id, serviceId, organisationId, statement, audiences, position, createdBy } = one;
  await strategyTables(tx)
    .insertInto('strategy.goal')
    .values({ id, service_id: serviceId, organisation_id: organisationId, statement, audiences, position, created_by: createdBy })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateGoal = async (
  tx: Tx,
  id: Id,
  revision: number,
  change: { statement?: string; audiences?: string[]; removed_at?: Date | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.goal')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

const targets = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.target')
    .select([
      'id',
      'goal_id as goalId',
      'organisation_id as organisationId',
      'year',
      'measure',
      'unit',
      'audience',
      'baseline',
      'target',
      'revision',
      'removed_at as removedAt',
    ]);

/** Newest year first. */
export const selectTargets = async (tx: Tx, goalIds: readonly Id[]): Promise<Target[]> =>
  goalIds.length === 0
    ? []
    : targets(tx).where('goal_id', 'in', goalIds).where('removed_at', 'is', null).orderBy('year', 'desc').orderBy('id').execute();

export const selectTarget = (tx: Tx, organisationId: Id, id: Id): Promise<Target | undefined> =>
  targets(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertTarget = async (tx: Tx, one: TargetWords & { id: Id; goalId: Id; organisationId: Id; createdBy: Id }): Promise<void> => {
  const { id, goalId, organisationId, createdBy, ...words } = one;
  await strategyTables(tx)
    .insertInto('strategy.target')
    .values({ ...words, id, goal_id: goalId, organisation_id: organisationId, created_by: createdBy })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateTarget = async (
  tx: Tx,
  id: Id,
  revision: number,
  change: Partial<TargetWords> & { removed_at?: Date | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.target')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export type Actual = { targetId: Id; month: number; value: number };

export const selectActuals = async (tx: Tx, targetIds: readonly Id[]): Promise<Actual[]> =>
  targetIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.actual')
        .select(['target_id as targetId', 'month', 'value'])
        .where('target_id', 'in', targetIds)
        .orderBy('month')
        .execute();

/** A month without a value is taken away; months not named stay. */
export const saveActuals = async (
  tx: Tx,
  { targetId, organisationId, enteredBy }: { targetId: Id; organisationId: Id; enteredBy: Id },
  actuals: readonly { month: number; value: number | null }[],
): Promise<void> => {
  const db = strategyTables(tx);
  for (const { month, value } of actuals) {
    if (value === null) await db.deleteFrom('strategy.actual').where('target_id', '=', targetId).where('month', '=', month).execute();
    else
      await db
        .insertInto('strategy.actual')
        .values({ target_id: targetId, organisation_id: organisationId, month, value, entered_by: enteredBy })
        .onConflict((conflict) =>
          conflict.columns(['target_id', 'month']).doUpdateSet({ value, entered_by: enteredBy, entered_at: new Date() }),
        )
        .execute();
  }
};
