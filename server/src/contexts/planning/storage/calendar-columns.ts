import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { indexed, noActivities, type OwnersActivities } from '../domain/calendar-columns.ts';
import { type CalendarRange, isOpenToNetwork, isWithin } from './calendar.ts';

/** A text each: 20,000 rows are dear to send and to read into objects, and an aggregate a column is cheaper than a row put together. */
type OwnersTexts = {
  ownerId: Id;
  ids: string;
  /** JSON texts, a line each. */
  titles: string;
  senders: string;
  types: string;
  stages: string;
  starts: string;
  lengths: string;
  /** Of one activity by spaces. */
  audienceSets: string;
  programmeIds: string;
};

const stage = sql`case when activity.state = 'done' then '2' when activity.is_idea then '3' when activity.confirmed_date is null then '0' else '1' end`;
const audiences = sql`case when cardinality(activity.audience_ids) = 1 then activity.audience_ids[1]::text else array_to_string(activity.audience_ids, ' ') end`;

const selectTexts = async (tx: Tx, range: CalendarRange, which: RawBuilder<boolean>): Promise<OwnersTexts[]> => {
  const { rows } = await sql<OwnersTexts>`
    select activity.organisation_id as "ownerId", string_agg(activity.id::text, ',') as ids, string_agg(to_json(activity.title)::text, e'\n') as titles,
      string_agg(case when activity.sender = '' then '""' else to_json(activity.sender)::text end, e'\n') as senders,
      string_agg(activity.type, ',') as types, string_agg(${stage}, ',') as stages,
      string_agg((activity.calendar_from - ${range.from}::date)::text, ',') as starts,
      string_agg((activity.calendar_until - activity.calendar_from)::text, ',') as lengths,
      string_agg(${audiences}, ',') as "audienceSets", string_agg(activity.programme_id::text, ',') as "programmeIds"
    from planning.activity where ${isWithin(range)} and ${which} group by activity.organisation_id`.execute(tx);
  return rows;
};

const numbers = (text: string): number[] => JSON.parse(`[${text}]`) as number[];

/** By the first day, then by id. Sorted here, as the database would have to sort them all at once, and few are on the same day. */
const orderOf = (starts: readonly number[], ids: readonly string[]): number[] =>
  [...starts.keys()].toSorted(
    (one, other) => (starts[one] ?? 0) - (starts[other] ?? 0) || ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1),
  );

const readTexts = (texts: OwnersTexts, isOwn: boolean): OwnersActivities => {
  const [ids, starts] = [texts.ids.split(','), numbers(texts.starts)];
  const order = orderOf(starts, ids);
  const ordered = <T>(list: readonly T[]): T[] => order.map((at) => list[at] as T);
  return {
    ids: ordered(ids),
    titles: ordered(texts.titles.split('\n')),
    starts: ordered(starts),
    lengths: ordered(numbers(texts.lengths)),
    stages: ordered(numbers(texts.stages)),
    types: indexed(ordered(texts.types.split(','))),
    senders: indexed(ordered(texts.senders.split('\n'))),
    audienceSets: indexed(ordered(texts.audienceSets.split(','))),
    programmes: isOwn ? indexed(ordered(texts.programmeIds.split(','))) : null,
  };
};

/** All of one organisation's, ideas and what is held back too: for itself. */
export const selectOwnColumns = async (tx: Tx, organisationId: Id, range: CalendarRange): Promise<OwnersActivities> => {
  const [texts] = await selectTexts(tx, range, sql`activity.organisation_id = ${organisationId}`);
  return texts === undefined ? noActivities : readTexts(texts, true);
};

/** What each organisation shows the network; one that shows nothing is left out. */
export const selectOpenColumns = async (tx: Tx, ownerIds: readonly Id[], range: CalendarRange): Promise<Map<Id, OwnersActivities>> => {
  const found = await selectTexts(tx, range, sql`(activity.organisation_id = any(${ownerIds}::uuid[]) and ${isOpenToNetwork(ownerIds)})`);
  return new Map(found.map((texts) => [texts.ownerId, readTexts(texts, false)]));
};

export const selectAudienceNames = async (tx: Tx, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> => {
  const { rows } = await sql<{ id: Id; name: string }>`
    select id, name from planning.audience where id = any(${ids}::uuid[]) order by name, id`.execute(tx);
  return rows;
};
