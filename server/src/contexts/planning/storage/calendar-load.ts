import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CalendarRange, type CalendarReach, isWithin, mayBeSeen } from './calendar.ts';

/** An audience is the same over programmes and organisations when it has the same name. The week is the one the activity begins in. */
const addressed = (reach: CalendarReach, range: CalendarRange) => sql`
  addressed as materialized (
    select distinct on (activity.id, audience.name_key) activity.id, activity.organisation_id, activity.title, activity.sender,
      activity.calendar_from as day, audience.name_key, audience.name, audience.side,
      extract(isoyear from activity.calendar_from)::int as year, extract(week from activity.calendar_from)::int as week
    from planning.activity join planning.audience on audience.id = any(activity.audience_ids)
    where ${isWithin(range)} and activity.calendar_from >= ${range.from}::date and not activity.is_idea and ${mayBeSeen(reach)})`;

export type WeekLoad = {
  audience: string;
  side: 'internal' | 'external';
  year: number;
  week: number;
  activities: number;
  organisations: number;
};

/** How much each audience is told each week, by everybody together. */
export const selectLoad = async (tx: Tx, reach: CalendarReach, range: CalendarRange): Promise<WeekLoad[]> => {
  const { rows } = await sql<WeekLoad>`
    with ${addressed(reach, range)}
    select min(name) as audience, min(side) as side, year, week, count(*)::int as activities, count(distinct organisation_id)::int as organisations
    from addressed group by name_key, year, week order by min(name), year, week`.execute(tx);
  return rows;
};

export type Meeting = { id: Id; title: string; organisationId: Id; sender: string; day: string };
export type Clash = { audience: string; year: number; week: number; activities: Meeting[] };

/**
 * The same audience in the same week by two senders. Inside organisations everybody has staff of their own,
 * so an internal audience clashes only with other senders of the same organisation, or with the shared plan.
 */
export const selectClashes = async (tx: Tx, reach: CalendarReach, range: CalendarRange): Promise<Clash[]> => {
  const { rows } = await sql<Clash>`
    with ${addressed(reach, range)}
    select min(name) as audience, year, week,
      json_agg(json_build_object('id', id, 'title', title, 'organisationId', organisation_id, 'sender', sender, 'day', day) order by day, id) as activities
    from addressed
    group by name_key, year, week, case when side = 'internal' then organisation_id end
    having count(distinct organisation_id::text || sender) > 1
    order by bool_or(organisation_id = ${reach.organisationId}) desc, year, week, min(name)
    limit 100`.execute(tx);
  return rows;
};

export type Neighbours = { audience: string; first: Meeting; second: Meeting };

/** Two organisations that turn to the same audience within two weeks could do it together. Those with the own organisation in them first. */
export const selectNeighbours = async (tx: Tx, reach: CalendarReach, range: CalendarRange): Promise<Neighbours[]> => {
  const meeting = sql`json_build_object('id', id, 'title', title, 'organisationId', organisation_id, 'sender', sender, 'day', day)`;
  const { rows } = await sql<Neighbours>`
    with ${addressed(reach, range)}, paired as (
      select name, organisation_id, day, ${meeting} as second,
        lag(organisation_id) over neighbours as earlier_id, lag(day) over neighbours as earlier_day, lag(${meeting}) over neighbours as first
      from addressed window neighbours as (partition by name_key order by day, id))
    select name as audience, first, second from paired
    where earlier_id <> organisation_id and day - earlier_day <= 14
    order by ${reach.organisationId} in (organisation_id, earlier_id) desc, day, name
    limit 50`.execute(tx);
  return rows;
};
