import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export type YearPlan = {
  id: Id;
  organisationId: Id;
  year: number;
  isShared: boolean;
  introduction: string;
  publishedAt: Date | null;
  revision: number;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'year',
  'is_shared as isShared',
  'introduction',
  'published_at as publishedAt',
  'revision',
] as const;

type YearPlanFilter = { organisationIds: readonly Id[]; year?: number; yearPlanId?: Id; isShared?: boolean };

export const selectYearPlans = (tx: Tx, { organisationIds, year, yearPlanId, isShared }: YearPlanFilter): Promise<YearPlan[]> => {
  let query = planningTables(tx).selectFrom('planning.year_plan').where('organisation_id', 'in', organisationIds).select(columns);
  if (year !== undefined) query = query.where('year', '=', year);
  if (yearPlanId !== undefined) query = query.where('id', '=', yearPlanId);
  if (isShared !== undefined) query = query.where('is_shared', '=', isShared);
  return query.orderBy('published_at').execute();
};

/** One per organisation, year and kind; made when it is first asked for, and locked. */
export const takeYearPlan = async (tx: Tx, plan: { organisationId: Id; year: number; isShared: boolean }): Promise<YearPlan> => {
  await planningTables(tx)
    .insertInto('planning.year_plan')
    .values({ id: newId(), organisation_id: plan.organisationId, year: plan.year, is_shared: plan.isShared, introduction: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return planningTables(tx)
    .selectFrom('planning.year_plan')
    .where('organisation_id', '=', plan.organisationId)
    .where('year', '=', plan.year)
    .where('is_shared', '=', plan.isShared)
    .select(columns)
    .forUpdate()
    .executeTakeFirstOrThrow();
};

export const updateYearPlan = async (
  tx: Tx,
  yearPlanId: Id,
  change: { introduction?: string | undefined; publishedAt?: Date | null; publishedBy?: Id | null },
): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.year_plan')
    .set({
      ...(change.introduction === undefined ? {} : { introduction: change.introduction }),
      ...(change.publishedAt === undefined ? {} : { published_at: change.publishedAt }),
      ...(change.publishedBy === undefined ? {} : { published_by: change.publishedBy }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', yearPlanId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export type YearPlanEvent = {
  action: 'published' | 'withdrawn' | 'changed' | 'activityChanged';
  changedBy: Id | null;
  changedAt: Date;
  title: string;
};

export const insertYearPlanChange = async (
  tx: Tx,
  yearPlanId: Id,
  action: 'published' | 'withdrawn' | 'changed',
  changedBy: Id,
): Promise<void> => {
  await planningTables(tx)
    .insertInto('planning.year_plan_change')
    .values({ id: newId(), year_plan_id: yearPlanId, action, changed_by: changedBy })
    .execute();
};

/** What has happened to the plan and, since it was published, to the activities that others can see in it. Newest first, at most a hundred. */
export const selectYearPlanHistory = async (tx: Tx, plan: YearPlan): Promise<YearPlanEvent[]> => {
  const { rows } = await sql<YearPlanEvent>`
    select action, changed_by as "changedBy", changed_at as "changedAt", '' as title from planning.year_plan_change where year_plan_id = ${plan.id}
    union all
    select 'activityChanged', change.changed_by, change.changed_at, activity.title from planning.activity_change as change
      join planning.activity on activity.id = change.activity_id
      where change.organisation_id = ${plan.organisationId} and activity.calendar_year = ${plan.year}
        and (not ${plan.isShared} or activity.is_shared) and not activity.is_private and not activity.is_idea and change.changed_at > ${plan.publishedAt}
    order by "changedAt" desc limit 100`.execute(tx);
  return rows;
};

/** Activities per organisation in the year, ideas and cancelled ones left out. */
export const countPlannedInYear = async (tx: Tx, organisationIds: readonly Id[], year: number): Promise<Map<Id, number>> => {
  const rows = await planningTables(tx)
    .selectFrom('planning.activity')
    .where('organisation_id', 'in', organisationIds)
    .where('calendar_year', '=', year)
    .where('state', '<>', 'cancelled')
    .where('is_idea', '=', false)
    .where('is_private', '=', false)
    .groupBy('organisation_id')
    .select(['organisation_id as organisationId', sql<number>`count(*)`.as('count')])
    .execute();
  return new Map(rows.map(({ organisationId, count }) => [organisationId, count]));
};
