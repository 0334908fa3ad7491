import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** Whose calendar is asked for, and who may be in it. */
export type CalendarReach = { organisationId: Id; networkIds: readonly Id[] };
export type CalendarRange = { from: string; until: string };

const inPublishedPlans = (networkIds: readonly Id[], isShared: boolean) => sql<boolean>`
  (activity.organisation_id, activity.calendar_year) in (
    select organisation_id, year from planning.year_plan
    where organisation_id = any(${networkIds}::uuid[]) and published_at is not null and is_shared = ${isShared})`;

/**
 * What stands in a published plan of its year and is neither an idea nor held back. An activity of the shared plan is seen when
 * that plan is published. The plans are asked for as sets, which PostgreSQL looks up in a hash; a question per activity took four
 * times as long. Whoever adds a column here adds it to the triggers of `calendar_mark`, too.
 */
export const isOpenToNetwork = (networkIds: readonly Id[]) => sql<boolean>`(
  not activity.is_idea and not activity.is_private and (
    ${inPublishedPlans(networkIds, false)} or (activity.is_shared and ${inPublishedPlans(networkIds, true)})))`;

/** What one organisation may see: all of its own, and of the network's what is open to it. */
export const mayBeSeen = ({ organisationId, networkIds }: CalendarReach) =>
  sql<boolean>`(activity.organisation_id = ${organisationId} or ${isOpenToNetwork(networkIds)})`;

/** Overlaps the range; an activity without a day is in no calendar. */
export const isWithin = ({ from, until }: CalendarRange) =>
  sql<boolean>`(activity.calendar_from <= ${until}::date and activity.calendar_until >= ${from}::date and activity.state <> 'cancelled')`;

/** What others may see of an activity: never brief, cost, notes or who does it. */
const shown = ({ organisationId }: CalendarReach) => sql`
  activity.id, activity.organisation_id as "organisationId", activity.title, activity.type, activity.sender,
  activity.calendar_from as "from", activity.calendar_until as "until",
  case when activity.state = 'done' then 'done' when activity.is_idea then 'idea' when activity.confirmed_date is null then 'planned' else 'confirmed' end as "stage",
  activity.is_shared as "isShared", activity.audience_ids as "audienceIds",
  case when activity.organisation_id = ${organisationId} then activity.programme_id end as "programmeId"`;

/**
 * Written as JSON by the database and handed on as it is: a year of a whole network is 20,000 rows, and reading them
 * into objects only to write them again would take longer than finding them. Put together by hand, because PostgreSQL's
 * own `row_to_json` takes twice the time; only titles and senders hold what must be escaped.
 */
export const selectCalendarJson = async (
  tx: Tx,
  reach: CalendarReach,
  range: CalendarRange,
): Promise<{ items: string; audiences: string }> => {
  const { rows } = await sql<{ items: string; audiences: string }>`
    with visible as materialized (
      select "audienceIds", '{"id":"' || id || '","organisationId":"' || "organisationId" || '","title":' || to_json(title) || ',"type":"' || type
        || '","sender":' || case when sender = '' then '""' else to_json(sender)::text end || ',"from":"' || "from" || '","until":"' || until
        || '","stage":"' || stage || '","isShared":' || "isShared"
        || ',"audienceIds":[' || case when "audienceIds" = '{}' then '' else '"' || array_to_string("audienceIds", '","') || '"' end
        || '],"programmeId":' || coalesce('"' || "programmeId" || '"', 'null') || '}' as item
      from (select ${shown(reach)} from planning.activity where ${isWithin(range)} and ${mayBeSeen(reach)}
        order by activity.calendar_from, activity.id) as found)
    select
      '[' || coalesce((select string_agg(item, ',') from visible), '') || ']' as items,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name)::text, '[]') from planning.audience
        where id in (select distinct unnest("audienceIds") from visible)) as audiences`.execute(tx);
  return rows[0] ?? { items: '[]', audiences: '[]' };
};

export type CalendarActivity = {
  id: Id;
  organisationId: Id;
  title: string;
  type: string;
  sender: string;
  from: string;
  until: string;
  stage: string;
  isShared: boolean;
  audienceIds: Id[];
  programmeId: Id | null;
};

/** One organisation's plan for a year, as somebody else sees it. */
export const selectPlannedInYear = async (
  tx: Tx,
  reach: CalendarReach,
  plan: { organisationId: Id; year: number; isShared: boolean },
): Promise<CalendarActivity[]> => {
  const { rows } = await sql<CalendarActivity>`
    select ${shown(reach)} from planning.activity
    where activity.organisation_id = ${plan.organisationId} and activity.calendar_year = ${plan.year} and activity.state <> 'cancelled'
      and (not ${plan.isShared} or activity.is_shared) and ${mayBeSeen(reach)}
    order by activity.calendar_from, activity.id`.execute(tx);
  return rows;
};
