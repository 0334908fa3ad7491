import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { DependentKind } from '../domain/assumption.ts';
import { strategyTables } from './tables.ts';

export type Assumption = { id: Id; organisationId: Id; text: string; edition: number; revision: number; removedAt: Date | null };
export type AssumptionChange = { assumptionId: Id; edition: number; text: string; reason: string; changedBy: Id; changedAt: Date };
export type Dependent = {
  id: Id;
  assumptionId: Id;
  organisationId: Id;
  kind: DependentKind;
  subjectId: Id;
  rewrittenFor: number;
  rewrittenAt: Date | null;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.assumption')
    .select(['id', 'organisation_id as organisationId', 'text', 'edition', 'revision', 'removed_at as removedAt']);

export const selectAssumptions = (tx: Tx, serviceId: Id): Promise<Assumption[]> =>
  whole(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null).orderBy('created_at').execute();

export const selectAssumption = (tx: Tx, serviceId: Id, id: Id): Promise<Assumption | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertAssumption = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; text: string; createdBy: Id },
): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.assumption')
    .values({ id: one.id, service_id: one.serviceId, organisation_id: one.organisationId, text: one.text, created_by: one.createdBy })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateAssumption = async (
  tx: Tx,
  id: Id,
  revision: number,
  change: { text?: string; edition?: number; removed_at?: Date | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.assumption')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const insertAssumptionChange = async (
  tx: Tx,
  one: { assumptionId: Id; edition: number; text: string; reason: string; changedBy: Id },
): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.assumption_change')
    .values({ assumption_id: one.assumptionId, edition: one.edition, text: one.text, reason: one.reason, changed_by: one.changedBy })
    .execute();
};

/** Newest first. */
export const selectAssumptionChanges = async (tx: Tx, ids: readonly Id[]): Promise<AssumptionChange[]> =>
  ids.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.assumption_change')
        .select(['assumption_id as assumptionId', 'edition', 'text', 'reason', 'changed_by as changedBy', 'changed_at as changedAt'])
        .where('assumption_id', 'in', ids)
        .orderBy('edition', 'desc')
        .execute();

const dependents = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.dependent')
    .select([
      'id',
      'assumption_id as assumptionId',
      'organisation_id as organisationId',
      'kind',
      'subject_id as subjectId',
      'rewritten_for as rewrittenFor',
      'rewritten_at as rewrittenAt',
    ]);

export const selectDependents = async (tx: Tx, assumptionIds: readonly Id[]): Promise<Dependent[]> =>
  assumptionIds.length === 0 ? [] : dependents(tx).where('assumption_id', 'in', assumptionIds).orderBy('created_at').execute();

export const selectDependent = (tx: Tx, organisationId: Id, id: Id): Promise<Dependent | undefined> =>
  dependents(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

/** False when it rests on the assumption already. */
export const insertDependent = async (
  tx: Tx,
  one: { id: Id; assumptionId: Id; organisationId: Id; kind: DependentKind; subjectId: Id; rewrittenFor: number },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await strategyTables(tx)
    .insertInto('strategy.dependent')
    .values({
      id: one.id,
      assumption_id: one.assumptionId,
      organisation_id: one.organisationId,
      kind: one.kind,
      subject_id: one.subjectId,
      rewritten_for: one.rewrittenFor,
    })
    .onConflict((conflict) => conflict.columns(['assumption_id', 'kind', 'subject_id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const updateRewritten = async (tx: Tx, id: Id, rewrittenFor: number, rewrittenBy: Id | null): Promise<void> => {
  await strategyTables(tx)
    .updateTable('strategy.dependent')
    .set({ rewritten_for: rewrittenFor, rewritten_by: rewrittenBy, rewritten_at: rewrittenBy === null ? null : new Date() })
    .where('id', '=', id)
    .execute();
};

export const deleteDependent = async (tx: Tx, id: Id): Promise<void> => {
  await strategyTables(tx).deleteFrom('strategy.dependent').where('id', '=', id).execute();
};
