import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity, ActivityChannel, ActivityNeed, ActivityState } from '../domain/activity.ts';
import { offsetOf, planColumns, type WrittenPlan, writtenColumns } from './activity-plan.ts';
import { planningTables } from './tables.ts';

const needsOf = sql<ActivityNeed[]>`coalesce((
  select json_agg(json_build_object('needId', need.id, 'audienceId', audience.id, 'audienceName', audience.name,
    'messageId', message.id, 'messageTitle', message.title, 'messageVersion', link.message_version, 'currentVersion', message.version) order by audience.position, message.id)
  from planning.activity_need as link
  join planning.need as need on need.id = link.need_id
  join planning.audience as audience on audience.id = need.audience_id
  join planning.message as message on message.id = need.message_id
  where link.activity_id = activity.id), '[]')`;

const whole = (tx: Tx) =>
  planningTables(tx)
    .selectFrom('planning.activity as activity')
    .select([
      'activity.id',
      'activity.organisation_id as organisationId',
      'activity.programme_id as programmeId',
      'activity.title',
      'activity.channel',
      'activity.planned_date as plannedDate',
      'activity.responsible_person_id as responsiblePersonId',
      'activity.state',
      'activity.done_at as doneAt',
      'activity.send_out_id as sendOutId',
      'activity.page_id as pageId',
      'activity.note',
      'activity.revision',
      ...planColumns,
      offsetOf,
      needsOf.as('needs'),
    ])
    .orderBy(sql`activity.planned_date nulls last`)
    .orderBy('activity.id');

export type ActivityFilter = {
  activityIds?: readonly Id[];
  programmeId?: Id;
  needIds?: readonly Id[];
  messageId?: Id;
  sendOutId?: Id;
  pageId?: Id;
  milestoneId?: Id;
  state?: ActivityState;
};

/** One organisation's activities with what they answer for: one statement. */
export const selectActivities = async (tx: Tx, organisationId: Id, filter: ActivityFilter): Promise<Activity[]> => {
  if (filter.activityIds?.length === 0 || filter.needIds?.length === 0) return [];
  let query = whole(tx).where('activity.organisation_id', '=', organisationId);
  if (filter.activityIds !== undefined) query = query.where('activity.id', 'in', filter.activityIds);
  if (filter.programmeId !== undefined) query = query.where('activity.programme_id', '=', filter.programmeId);
  if (filter.sendOutId !== undefined) query = query.where('activity.send_out_id', '=', filter.sendOutId);
  if (filter.pageId !== undefined) query = query.where('activity.page_id', '=', filter.pageId);
  if (filter.milestoneId !== undefined) query = query.where('activity.milestone_id', '=', filter.milestoneId);
  if (filter.state !== undefined) query = query.where('activity.state', '=', filter.state);
  const { needIds, messageId } = filter;
  if (needIds !== undefined)
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('planning.activity_need as link')
          .select('link.need_id')
          .whereRef('link.activity_id', '=', 'activity.id')
          .where('link.need_id', 'in', needIds),
      ),
    );
  if (messageId !== undefined)
    query = query.where(
      sql<boolean>`exists (select 1 from planning.activity_need as link join planning.need as need on need.id = link.need_id
        where link.activity_id = activity.id and need.message_id = ${messageId})`,
    );
  return query.execute();
};

/** Of any organisation: for callers that have got the ids from their own rows. */
export const selectActivitiesById = async (tx: Tx, ids: readonly Id[]): Promise<Activity[]> =>
  ids.length === 0
    ? []
    : whole(tx)
        .where(sql<boolean>`activity.id = any(${[...ids]}::uuid[])`)
        .execute();

export type NewActivity = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  title: string;
  channel: ActivityChannel;
  plannedDate: string | null;
  responsiblePersonId: Id | null;
  note: string;
  sendOutId: Id | null;
  pageId: Id | null;
} & WrittenPlan;

export const insertActivity = async (tx: Tx, activity: NewActivity): Promise<void> => {
  await planningTables(tx)
    .insertInto('planning.activity')
    .values({
      id: activity.id,
      organisation_id: activity.organisationId,
      programme_id: activity.programmeId,
      title: activity.title,
      channel: activity.channel,
      planned_date: activity.plannedDate,
      responsible_person_id: activity.responsiblePersonId,
      note: activity.note,
      send_out_id: activity.sendOutId,
      page_id: activity.pageId,
      ...writtenColumns(activity),
    })
    .execute();
};

type ActivityChange = {
  title?: string;
  channel?: ActivityChannel;
  plannedDate?: string | null;
  responsiblePersonId?: Id | null;
  note?: string;
  state?: ActivityState;
  doneAt?: Date | null;
  pageId?: Id | null;
  sendOutId?: Id | null;
} & WrittenPlan;

export const updateActivity = async (tx: Tx, organisationId: Id, activityId: Id, change: ActivityChange): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.activity')
    .set({
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.channel === undefined ? {} : { channel: change.channel }),
      ...(change.plannedDate === undefined ? {} : { planned_date: change.plannedDate }),
      ...(change.responsiblePersonId === undefined ? {} : { responsible_person_id: change.responsiblePersonId }),
      ...(change.note === undefined ? {} : { note: change.note }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.doneAt === undefined ? {} : { done_at: change.doneAt }),
      ...(change.pageId === undefined ? {} : { page_id: change.pageId }),
      ...(change.sendOutId === undefined ? {} : { send_out_id: change.sendOutId }),
      ...writtenColumns(change),
      revision: sql`revision + 1`,
    })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', activityId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

/** Per audience, the earliest date of an activity that is not cancelled; no row when nothing is planned. */
export const selectPlannedAudiences = async (
  tx: Tx,
  organisationId: Id,
  programmeId: Id,
): Promise<{ audienceId: Id; plannedDate: string | null }[]> =>
  planningTables(tx)
    .selectFrom('planning.need as need')
    .innerJoin('planning.activity_need as link', 'link.need_id', 'need.id')
    .innerJoin('planning.activity as activity', 'activity.id', 'link.activity_id')
    .where('need.organisation_id', '=', organisationId)
    .where('need.programme_id', '=', programmeId)
    .where('need.withdrawn_at', 'is', null)
    .where('activity.state', '<>', 'cancelled')
    .where('activity.is_idea', '=', false)
    .groupBy('need.audience_id')
    .select([
      'need.audience_id as audienceId',
      sql<string | null>`min(coalesce(activity.confirmed_date, activity.planned_date))`.as('plannedDate'),
    ])
    .execute();

export const countActivities = async (tx: Tx, organisationId: Id, by: { audienceId: Id } | { messageId: Id }): Promise<number> => {
  const { count } = await planningTables(tx)
    .selectFrom('planning.need as need')
    .innerJoin('planning.activity_need as link', 'link.need_id', 'need.id')
    .innerJoin('planning.activity as activity', 'activity.id', 'link.activity_id')
    .where('need.organisation_id', '=', organisationId)
    .where('activity.state', '<>', 'cancelled')
    .where('audienceId' in by ? 'need.audience_id' : 'need.message_id', '=', 'audienceId' in by ? by.audienceId : by.messageId)
    .select(sql<number>`count(distinct activity.id)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

export const lockActivity = async (tx: Tx, organisationId: Id, activityId: Id): Promise<void> => {
  await planningTables(tx)
    .selectFrom('planning.activity')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', activityId)
    .forUpdate()
    .execute();
};
