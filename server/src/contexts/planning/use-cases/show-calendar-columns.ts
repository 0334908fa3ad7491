import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { calendarStages, type JoinedCalendar, joinCalendar, noActivities, type OwnersActivities } from '../domain/calendar-columns.ts';
import { selectAudienceNames, selectOwnColumns } from '../storage/calendar-columns.ts';
import { readOpenCalendar } from '../storage/open-calendar.ts';
import { assertRange, type CalendarQuery, namesOf, quietWithin, reachCalendar } from './show-calendar.ts';

/** All of its own, and of the others what they show: in the order of `ownerIds`. */
const activitiesOf = async (
  tx: Tx,
  { organisationId }: MemberActor,
  ownerIds: readonly Id[],
  query: CalendarQuery,
): Promise<OwnersActivities[]> => {
  const others = await readOpenCalendar(
    tx,
    ownerIds.filter((id) => id !== organisationId),
    query,
  );
  const own = await selectOwnColumns(tx, organisationId, query);
  return ownerIds.map((id) => (id === organisationId ? own : (others.get(id) ?? noActivities)));
};

/** Which audiences each set of them has, as places in `audiences`; one that is gone is left out. */
const placesOf = (sets: readonly string[][], audiences: readonly { id: Id }[]): number[][] => {
  const places = new Map<string, number>(audiences.map(({ id }, place) => [id, place]));
  return sets.map((set) => set.flatMap((id) => places.get(id) ?? []));
};

const tablesOf = async (tx: Tx, { types, senders, audienceSets, programmeIds }: JoinedCalendar, ownerIds: readonly Id[]) => {
  const sets = audienceSets.map((set) => (set === '' ? [] : set.split(' ')));
  const audiences = await selectAudienceNames(tx, [...new Set(sets.flat())] as Id[]);
  const names = new Map((await namesOf(tx, ownerIds)).map(({ id, name }) => [id, name]));
  return {
    organisations: ownerIds.map((id) => ({ id, name: names.get(id) ?? '' })),
    audiences,
    audienceSets: placesOf(sets, audiences),
    types,
    stages: calendarStages,
    senders: senders.map((sender) => JSON.parse(sender) as string),
    programmeIds,
  };
};

/** The same activities as `showCalendar`, as a list for each field and with each name once: JSON text, a quarter as long. The own ones come first on a day. */
export const showCalendarColumns = async (tx: Tx, actor: MemberActor, query: CalendarQuery): Promise<string> => {
  assertRange(query);
  const { networkIds } = await reachCalendar(tx, actor, query.scope);
  const others = networkIds.filter((id) => id !== actor.organisationId).toSorted();
  const ownerIds = query.scope === 'own' ? [actor.organisationId] : [actor.organisationId, ...others];
  const calendar = joinCalendar(await activitiesOf(tx, actor, ownerIds, query));
  const tables = { ...(await tablesOf(tx, calendar, ownerIds)), quietPeriods: await quietWithin(tx, actor, query) };
  const columns = Object.entries(calendar.columns).map(([name, list]) => `"${name}":${list}`);
  return `{"from":"${query.from}","columns":{${columns.join(',')}},${JSON.stringify(tables).slice(1)}`;
};
