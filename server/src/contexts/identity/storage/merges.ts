import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { MergeCounts } from '../../../platform/database/merge-rows.ts';
import type { FoundConflict } from '../../../platform/database/merge-rules.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Merge } from '../domain/merge.ts';
import { identityTables } from './tables.ts';

const whole = (tx: Tx) =>
  identityTables(tx)
    .selectFrom('identity.organisation_merge as merge')
    .select([
      'merge.id',
      'merge.organisation_id as organisationId',
      'merge.from_organisation_id as fromId',
      'merge.to_organisation_id as toId',
      'merge.new_name as newName',
      'merge.takes_effect_on as takesEffectOn',
      'merge.state',
      'merge.waiting_for as waitingFor',
      'merge.planned_by as plannedBy',
      'merge.planned_at as plannedAt',
      'merge.begun_at as begunAt',
      'merge.merged_at as mergedAt',
      'merge.cancelled_at as cancelledAt',
    ]);

/** Mergers that the organisation decided, or that it (or what it was) is a party to, newest first. */
export const selectMerges = (tx: Tx, organisationId: Id): Promise<Merge[]> =>
  whole(tx)
    .where(
      sql<boolean>`(merge.organisation_id = ${organisationId} or exists (
        select 1 from identity.organisation as party where party.id in (merge.from_organisation_id, merge.to_organisation_id)
          and ${organisationId} in (party.id, party.now_organisation_id)))`,
    )
    .orderBy('merge.planned_at', 'desc')
    .limit(100)
    .execute();

/** Of anybody: whether the asker may see it is for the caller to say. */
export const selectMerge = (tx: Tx, id: Id): Promise<Merge | undefined> => whole(tx).where('merge.id', '=', id).executeTakeFirst();

export const lockMerge = (tx: Tx, id: Id): Promise<Merge | undefined> =>
  whole(tx).where('merge.id', '=', id).forUpdate().executeTakeFirst();

/** Planned or under way, with any of these as a party. */
export const selectLivingMerges = (tx: Tx, organisationIds: readonly Id[]): Promise<Merge[]> =>
  whole(tx)
    .where('merge.state', 'in', ['planned', 'merging'])
    .where(
      sql<boolean>`(merge.from_organisation_id = any(${[...organisationIds]}::uuid[]) or merge.to_organisation_id = any(${[...organisationIds]}::uuid[]))`,
    )
    .execute();

/** Planned ones whose day has come, oldest first. */
export const selectDueMerges = (tx: Tx, today: CalendarDate): Promise<Merge[]> =>
  whole(tx).where('merge.state', '=', 'planned').where('merge.takes_effect_on', '<=', today).orderBy('merge.planned_at').execute();

/** Under way since so long that something was cut off, or ended and not yet looked through once more. */
export const selectUnfinishedMerges = (tx: Tx, before: Date): Promise<Merge[]> =>
  whole(tx)
    .where(
      sql<boolean>`((merge.state = 'merging' and merge.begun_at < ${before}) or (merge.state = 'merged' and merge.swept_at is null and merge.merged_at < ${before}))`,
    )
    .execute();

export const insertMerge = async (
  tx: Tx,
  merge: Pick<Merge, 'id' | 'organisationId' | 'fromId' | 'toId' | 'newName' | 'takesEffectOn' | 'plannedBy'>,
): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.organisation_merge')
    .values({
      id: merge.id,
      organisation_id: merge.organisationId,
      from_organisation_id: merge.fromId,
      to_organisation_id: merge.toId,
      new_name: merge.newName,
      takes_effect_on: merge.takesEffectOn,
      state: 'planned',
      planned_by: merge.plannedBy,
    })
    .execute();
};

/** Answers false when it is no longer planned. */
export const markCancelled = async (tx: Tx, id: Id, personId: Id): Promise<boolean> => {
  const { numUpdatedRows } = await identityTables(tx)
    .updateTable('identity.organisation_merge')
    .set({ state: 'cancelled', cancelled_by: personId, cancelled_at: new Date() })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const markBegun = async (tx: Tx, id: Id, waitingFor: readonly string[]): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.organisation_merge')
    .set({ state: 'merging', begun_at: new Date(), waiting_for: [...waitingFor] })
    .where('id', '=', id)
    .execute();
};

/** Answers who is still waited for. */
export const markStepDone = async (tx: Tx, id: Id, context: string): Promise<string[]> => {
  const row = await identityTables(tx)
    .updateTable('identity.organisation_merge')
    .set({ waiting_for: sql`array_remove(waiting_for, ${context})` })
    .where('id', '=', id)
    .returning('waiting_for as waitingFor')
    .executeTakeFirstOrThrow();
  return row.waitingFor;
};

export const markMerged = async (tx: Tx, id: Id): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.organisation_merge')
    .set({ state: 'merged', merged_at: new Date() })
    .where('id', '=', id)
    .execute();
};

export const markSwept = async (tx: Tx, id: Id): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.organisation_merge')
    .set({ swept_at: new Date() })
    .where('id', '=', id)
    .where('state', '=', 'merged')
    .execute();
};

/** What was found before anything moved; the first finding holds, whoever comes twice. */
export const insertStep = async (tx: Tx, mergeId: Id, step: { context: string; conflicts: readonly FoundConflict[] }): Promise<void> => {
  await identityTables(tx)
    .insertInto('identity.merge_step')
    .values({
      merge_id: mergeId,
      context: step.context,
      counts: JSON.stringify({ follows: [], stays: [], closes: [] }),
      conflicts: JSON.stringify(step.conflicts),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export type MergeStep = { context: string; counts: MergeCounts; conflicts: FoundConflict[] };

export const updateStep = async (tx: Tx, mergeId: Id, context: string, counts: MergeCounts): Promise<void> => {
  await identityTables(tx)
    .updateTable('identity.merge_step')
    .set({ counts: JSON.stringify(counts), done_at: new Date() })
    .where('merge_id', '=', mergeId)
    .where('context', '=', context)
    .execute();
};

export const selectSteps = (tx: Tx, mergeId: Id): Promise<MergeStep[]> =>
  identityTables(tx)
    .selectFrom('identity.merge_step')
    .where('merge_id', '=', mergeId)
    .select(['context', 'counts', 'conflicts'])
    .orderBy('context')
    .execute();
