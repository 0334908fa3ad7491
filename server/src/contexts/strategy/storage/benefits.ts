import type { Insertable, Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StrategyTables, strategyTables } from './tables.ts';

export type Benefit = {
  id: Id;
  organisationId: Id;
  visibility: 'own' | 'network';
  title: string;
  beneficiary: string;
  measure: string;
  unit: string;
  baseline: number | null;
  baselineOn: CalendarDate | null;
  ownerOrganisationId: Id;
  ownerPerson: string;
  target: number | null;
  targetOn: CalendarDate | null;
  followUpOn: CalendarDate | null;
  revision: number;
  removedAt: Date | null;
};
export type BenefitFollowUp = {
  id: Id;
  benefitId: Id;
  followedOn: CalendarDate;
  value: number | null;
  note: string;
  followedBy: Id;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.benefit')
    .select([
      'id',
      'organisation_id as organisationId',
      'visibility',
      'title',
      'beneficiary',
      'measure',
      'unit',
      'baseline',
      'baseline_on as baselineOn',
      'owner_organisation_id as ownerOrganisationId',
      'owner_person as ownerPerson',
      'target',
      'target_on as targetOn',
      'follow_up_on as followUpOn',
      'revision',
      'removed_at as removedAt',
    ]);

type Reader = { organisationId: Id; serviceId: Id | null };

/** The organisation's own, and what the others of its service let it read. */
export const selectBenefits = (tx: Tx, { organisationId, serviceId }: Reader): Promise<Benefit[]> =>
  whole(tx)
    .where('removed_at', 'is', null)
    .where((where) =>
      where.or([
        where('organisation_id', '=', organisationId),
        ...(serviceId === null ? [] : [where.and([where('service_id', '=', serviceId), where('visibility', '=', 'network')])]),
      ]),
    )
    .orderBy('title')
    .orderBy('id')
    .limit(1000)
    .execute();

export const selectOwnBenefit = (tx: Tx, organisationId: Id, id: Id): Promise<Benefit | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertBenefit = async (tx: Tx, row: Insertable<StrategyTables['strategy.benefit']>): Promise<void> => {
  await strategyTables(tx).insertInto('strategy.benefit').values(row).execute();
};

type Change = Omit<Updateable<StrategyTables['strategy.benefit']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateBenefit = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.benefit')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Newest first. */
export const selectFollowUps = async (tx: Tx, benefitIds: readonly Id[]): Promise<BenefitFollowUp[]> =>
  benefitIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.benefit_follow_up')
        .select(['id', 'benefit_id as benefitId', 'followed_on as followedOn', 'value', 'note', 'followed_by as followedBy'])
        .where('benefit_id', 'in', benefitIds)
        .where('removed_at', 'is', null)
        .orderBy('followed_on', 'desc')
        .orderBy('id', 'desc')
        .execute();

export const insertFollowUp = async (tx: Tx, row: Insertable<StrategyTables['strategy.benefit_follow_up']>): Promise<void> => {
  await strategyTables(tx).insertInto('strategy.benefit_follow_up').values(row).execute();
};

/** The organisation's own, one that was taken away too. */
export const selectFollowUp = (tx: Tx, organisationId: Id, id: Id) =>
  strategyTables(tx)
    .selectFrom('strategy.benefit_follow_up')
    .select(['benefit_id as benefitId', 'was_due_on as wasDueOn', 'next_on as nextOn', 'removed_at as removedAt'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();

/** False when it is not the organisation's. */
export const updateFollowUpRemoved = async (tx: Tx, organisationId: Id, id: Id, isRemoved: boolean): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.benefit_follow_up')
    .set({ removed_at: isRemoved ? new Date() : null })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
