import { sql } from 'kysely';
import type { ActivityPlan } from '../domain/activity.ts';
import type { DayOffset } from '../domain/relative-date.ts';

export const planColumns = [
  'activity.type',
  'activity.local_type_id as localTypeId',
  'activity.details',
  'activity.sender',
  'activity.executor',
  'activity.is_external as isExternal',
  'activity.brief',
  'activity.effort_hours as effortHours',
  'activity.cost_kronor as costKronor',
  'activity.planned_until as plannedUntil',
  'activity.confirmed_date as confirmedDate',
  'activity.confirmed_time as confirmedTime',
  'activity.publish_at as publishAt',
  'activity.milestone_id as milestoneId',
  'activity.is_idea as isIdea',
  'activity.is_private as isPrivate',
  'activity.is_shared as isShared',
] as const;

export const offsetOf = sql<DayOffset | null>`case when activity.offset_unit is null then null
  else json_build_object('amount', activity.offset_amount, 'unit', activity.offset_unit) end`.as('offset');

/** As it is written: days need not have been checked by the database yet. What is undefined stays as it is. */
export type WrittenPlan = {
  [K in keyof Omit<ActivityPlan, 'plannedUntil' | 'confirmedDate'>]?: ActivityPlan[K] | undefined;
} & { plannedUntil?: string | null | undefined; confirmedDate?: string | null | undefined };

const columnNames = {
  type: 'type',
  localTypeId: 'local_type_id',
  sender: 'sender',
  executor: 'executor',
  isExternal: 'is_external',
  brief: 'brief',
  effortHours: 'effort_hours',
  costKronor: 'cost_kronor',
  plannedUntil: 'planned_until',
  confirmedDate: 'confirmed_date',
  confirmedTime: 'confirmed_time',
  publishAt: 'publish_at',
  milestoneId: 'milestone_id',
  isIdea: 'is_idea',
  isPrivate: 'is_private',
  isShared: 'is_shared',
} as const satisfies Partial<Record<keyof WrittenPlan, string>>;

export const writtenColumns = (plan: WrittenPlan) => ({
  ...Object.fromEntries(
    Object.entries(columnNames).flatMap(([field, column]) => {
      const value = plan[field as keyof typeof columnNames];
      return value === undefined ? [] : [[column, value]];
    }),
  ),
  ...(plan.details === undefined ? {} : { details: JSON.stringify(plan.details) }),
  ...(plan.offset === undefined ? {} : { offset_amount: plan.offset?.amount ?? null, offset_unit: plan.offset?.unit ?? null }),
});
