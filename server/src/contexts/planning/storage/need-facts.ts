import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { Activity } from '../domain/activity.ts';
import { planningTables } from './tables.ts';

export type NeedActivity = Pick<Activity, 'title' | 'channel' | 'state' | 'plannedDate' | 'doneAt' | 'sendOutId' | 'pageId'> & {
  activityId: Id;
  /** The wording that was used, once it is done. */
  messageVersion: number | null;
};

/** All that decides a need's state, except the evidence. */
export type NeedFact = {
  needId: Id;
  organisationId: Id;
  programmeId: Id;
  audienceId: Id;
  audienceName: string;
  tier: number | null;
  messageId: Id;
  messageTitle: string;
  currentVersion: number;
  level: KnowledgeLevel;
  needBy: CalendarDate | null;
  share: number;
  isWithdrawn: boolean;
  activities: NeedActivity[];
};

/** Of any organisation: for listeners, which act for nobody. Two statements. */
export const selectNeedFacts = async (tx: Tx, needIds: readonly Id[]): Promise<NeedFact[]> => {
  if (needIds.length === 0) return [];
  const facts = await planningTables(tx)
    .selectFrom('planning.need as need')
    .innerJoin('planning.audience as audience', 'audience.id', 'need.audience_id')
    .innerJoin('planning.message as message', 'message.id', 'need.message_id')
    .where('need.id', 'in', needIds)
    .select([
      'need.id as needId',
      'need.organisation_id as organisationId',
      'need.programme_id as programmeId',
      'need.audience_id as audienceId',
      'audience.name as audienceName',
      'audience.tier',
      'need.message_id as messageId',
      'message.title as messageTitle',
      'message.version as currentVersion',
      'need.level',
      'need.need_by as needBy',
      'need.share',
      sql<boolean>`need.withdrawn_at is not null`.as('isWithdrawn'),
    ])
    .orderBy('need.id')
    .execute();
  const activities = await selectNeedActivities(tx, needIds);
  return facts.map((fact) => ({ ...fact, activities: activities.get(fact.needId) ?? [] }));
};

const selectNeedActivities = async (tx: Tx, needIds: readonly Id[]): Promise<Map<Id, NeedActivity[]>> => {
  const rows = await planningTables(tx)
    .selectFrom('planning.activity_need as link')
    .innerJoin('planning.activity as activity', 'activity.id', 'link.activity_id')
    .where('link.need_id', 'in', needIds)
    // An idea in the backlog answers for nothing yet.
    .where('activity.is_idea', '=', false)
    .select([
      'link.need_id as needId',
      'link.message_version as messageVersion',
      'activity.id as activityId',
      'activity.title',
      'activity.channel',
      'activity.state',
      // The day that is agreed on says when, and the planned one until then.
      sql<CalendarDate | null>`coalesce(activity.confirmed_date, activity.planned_date)`.as('plannedDate'),
      'activity.done_at as doneAt',
      'activity.send_out_id as sendOutId',
      'activity.page_id as pageId',
    ])
    .orderBy(sql`coalesce(activity.confirmed_date, activity.planned_date) nulls last`)
    .orderBy('activity.id')
    .execute();
  const perNeed = Map.groupBy(rows, ({ needId }) => needId);
  return new Map([...perNeed].map(([needId, list]) => [needId, list.map(({ needId: _needId, ...activity }) => activity)]));
};

export type LivingNeedFilter = { organisationId?: Id; programmeId?: Id; audienceId?: Id; audienceIds?: readonly Id[]; messageId?: Id };

/** Of every organisation, unless one is given. */
export const selectLivingNeedIds = async (tx: Tx, filter: LivingNeedFilter): Promise<Id[]> => {
  const { organisationId, programmeId, messageId } = filter;
  const audienceIds = filter.audienceId === undefined ? filter.audienceIds : [filter.audienceId];
  if (audienceIds?.length === 0) return [];
  let query = planningTables(tx).selectFrom('planning.need').select('id').where('withdrawn_at', 'is', null).orderBy('id');
  if (organisationId !== undefined) query = query.where('organisation_id', '=', organisationId);
  if (programmeId !== undefined) query = query.where('programme_id', '=', programmeId);
  if (messageId !== undefined) query = query.where('message_id', '=', messageId);
  if (audienceIds !== undefined) query = query.where('audience_id', 'in', audienceIds);
  return (await query.execute()).map(({ id }) => id);
};

export type PinnedVersion = { organisationId: Id; needId: Id; audienceId: Id; messageId: Id; messageVersion: number };

/** The wording that each need's message had when the send-out was released; each need once. */
export const selectPinnedVersions = (tx: Tx, sendOutId: Id): Promise<PinnedVersion[]> =>
  planningTables(tx)
    .selectFrom('planning.activity as activity')
    .innerJoin('planning.activity_need as link', 'link.activity_id', 'activity.id')
    .innerJoin('planning.need as need', 'need.id', 'link.need_id')
    .where('activity.send_out_id', '=', sendOutId)
    .where('link.message_version', 'is not', null)
    .groupBy(['need.id'])
    .select([
      'need.organisation_id as organisationId',
      'need.id as needId',
      'need.audience_id as audienceId',
      'need.message_id as messageId',
      sql<number>`max(link.message_version)`.as('messageVersion'),
    ])
    .execute();
