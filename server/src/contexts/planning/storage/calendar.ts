import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** Whose calendar is asked for, and who may be in it. */
export type CalendarReach = { organisationId: Id; networkIds: readonly Id[] };
export type CalendarRange = { from: string; until: string };

/**
 * What one organisation may see: all of its own, and of the network's what stands in a published plan of its year
 * and is neither an idea nor held back. An activity of the shared plan is seen when that plan is published.
 */
export const mayBeSeen = ({ organisationId, networkIds }: CalendarReach) => sql<boolean>`(
  activity.organisation_id = ${organisationId} or (
    activity.organisation_id = any(${networkIds}::uuid[]) and not activity.is_idea and not activity.is_private and exists (
      select 1 from planning.year_plan as published
      where published.organisation_id = activity.organisation_id and published.year = activity.calendar_year
        and published.published_at is not null and (not published.is_shared or activity.is_shared))))`;

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
 * Written as JSON by the database and handed on as it is: a year of a whole network is 20,000 rows,
 * and reading them into objects only to write them again would take longer than finding them.
 */
export const selectCalendarJson = async (
  tx: Tx,
  reach: CalendarReach,
  range: CalendarRange,
): Promise<{ items: string; audiences: string }> => {
  const { rows } = await sql<{ items: string; audiences: string }>`
    with visible as materialized (
      select ${shown(reach)} from planning.activity where ${isWithin(range)} and ${mayBeSeen(reach)})
    select
      (select coalesce(json_agg(visible order by "from", id)::text, '[]') from visible) as items,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name)::text, '[]') from planning.audience
        where id in (select unnest("audienceIds") from visible)) as audiences`.execute(tx);
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
