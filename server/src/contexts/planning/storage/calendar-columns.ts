import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CalendarRange, type CalendarReach, isWithin, mayBeSeen } from './calendar.ts';

/** A column each, as text: parts joined by commas, except where it says JSON or PostgreSQL's `{1,2}`. Empty when nothing is in sight. */
export type ColumnTexts = {
  /** Joined by `","`, as JSON has them. */
  ids: string;
  /** `{…}`: places in the list of owners. */
  owners: string;
  /** JSON. */
  titles: string;
  types: string;
  /** Places in `calendarStages`. */
  stages: string;
  /** JSON. */
  senders: string;
  /** `{…}`: days since the first day asked for. */
  starts: string;
  /** `{…}`: days until the last day of it. */
  lengths: string;
  /** Of one activity by spaces. */
  audienceIds: string;
  /** Only of the own organisation's activities, which are fewer than the others. */
  programmeIds: string;
};

const nothingInSight: ColumnTexts = {
  ids: '',
  owners: '{}',
  titles: '[]',
  types: '',
  stages: '',
  senders: '[]',
  starts: '{}',
  lengths: '{}',
  audienceIds: '',
  programmeIds: '',
};

export const calendarStages = ['planned', 'confirmed', 'done', 'idea'] as const;

const stage = sql`case when activity.state = 'done' then '2' when activity.is_idea then '3' when activity.confirmed_date is null then '0' else '1' end`;
const audiences = sql`case when cardinality(activity.audience_ids) = 1 then activity.audience_ids[1]::text else array_to_string(activity.audience_ids, ' ') end`;

/**
 * A year of a whole network is 20,000 rows, and 20,000 rows are dear to send, to read into objects and to write again.
 * As ten texts they take a third of the time: an aggregate a column is cheaper than a row put together,
 * and most of the texts are handed on as they are.
 */
export const selectCalendarColumns = async (
  tx: Tx,
  reach: CalendarReach & { ownerIds: readonly Id[] },
  range: CalendarRange,
): Promise<ColumnTexts> => {
  const { rows } = await sql<ColumnTexts & { ids: string | null }>`
    select string_agg(id::text, '","') as ids, array_agg(owner)::text as owners,
      array_to_json(array_agg(title))::text as titles, string_agg(type, ',') as types, string_agg(stage, ',') as stages,
      array_to_json(array_agg(sender))::text as senders,
      array_agg(calendar_from - ${range.from}::date)::text as starts, array_agg(calendar_until - calendar_from)::text as lengths,
      string_agg(audiences, ',') as "audienceIds",
      coalesce(string_agg(programme_id::text, ',') filter (where organisation_id = ${reach.organisationId}), '') as "programmeIds"
    from (
      select activity.id, activity.organisation_id, (owner.place - 1)::integer as owner, activity.title, activity.type, activity.sender, activity.calendar_from, activity.calendar_until,
        activity.programme_id, ${stage} as stage, ${audiences} as audiences
      from planning.activity join unnest(${reach.ownerIds}::uuid[]) with ordinality as owner (id, place) on owner.id = activity.organisation_id
      where ${isWithin(range)} and ${mayBeSeen(reach)}
      order by activity.calendar_from, activity.id) as visible`.execute(tx);
  const found = rows[0];
  return found === undefined || found.ids === null ? nothingInSight : found;
};

export const selectAudienceNames = async (tx: Tx, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> => {
  const { rows } = await sql<{ id: Id; name: string }>`
    select id, name from planning.audience where id = any(${ids}::uuid[]) order by name, id`.execute(tx);
  return rows;
};
