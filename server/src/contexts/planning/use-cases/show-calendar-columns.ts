import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { indexed, spread } from '../domain/calendar-columns.ts';
import { type ColumnTexts, calendarStages, selectAudienceNames, selectCalendarColumns } from '../storage/calendar-columns.ts';
import { assertRange, type CalendarQuery, namesOf, quietWithin, reachCalendar } from './show-calendar.ts';

const parts = (text: string, separator = ','): string[] => (text === '' ? [] : text.split(separator));
const inBrackets = (array: string): string => `[${array.slice(1, -1)}]`;

/** Every name once, and for each activity which one it is. Nobody has an activity without an owner and a type, but many are for no audience. */
const indexTexts = (texts: ColumnTexts) => ({
  owners: indexed(parts(texts.organisationIds)),
  types: indexed(parts(texts.types)),
  senders: indexed(JSON.parse(texts.senders) as string[]),
  sets: indexed(texts.ids === '' ? [] : texts.audienceIds.split(',')),
  programmes: indexed(parts(texts.programmeIds)),
});

type Indexes = ReturnType<typeof indexTexts>;

/** Which audiences each set of them has, as places in `audiences`; one that is gone is left out. */
const placesOf = (sets: readonly string[][], audiences: readonly { id: Id }[]): number[][] => {
  const places = new Map<string, number>(audiences.map(({ id }, place) => [id, place]));
  return sets.map((set) => set.flatMap((id) => places.get(id) ?? []));
};

const tablesOf = async (tx: Tx, { owners, types, senders, sets, programmes }: Indexes) => {
  const audienceSets = sets.table.map((set) => parts(set, ' '));
  const audiences = await selectAudienceNames(tx, [...new Set(audienceSets.flat())] as Id[]);
  const names = new Map<string, string>((await namesOf(tx, owners.table as Id[])).map(({ id, name }) => [id, name]));
  return {
    organisations: owners.table.map((id) => ({ id, name: names.get(id) ?? '' })),
    audiences,
    audienceSets: placesOf(audienceSets, audiences),
    types: types.table,
    stages: calendarStages,
    senders: senders.table,
    programmeIds: programmes.table,
  };
};

/** Put together here and nowhere else: what the database wrote is JSON already, or made of numbers and ids only. */
const writeColumns = (texts: ColumnTexts, { owners, types, senders, sets, programmes }: Indexes, ownId: Id): string => {
  const own = owners.table.indexOf(ownId);
  const isOwn = owners.places.map((place) => place === own);
  const columns = {
    id: texts.ids === '' ? '[]' : `["${texts.ids.replaceAll(',', '","')}"]`,
    title: texts.titles,
    start: inBrackets(texts.starts),
    length: inBrackets(texts.lengths),
    organisation: `[${owners.places.join(',')}]`,
    audienceSet: `[${sets.places.join(',')}]`,
    type: `[${types.places.join(',')}]`,
    stage: `[${texts.stages}]`,
    sender: `[${senders.places.join(',')}]`,
    programme: `[${spread(isOwn, programmes).join(',')}]`,
  };
  return `{${Object.entries(columns)
    .map(([name, list]) => `"${name}":${list}`)
    .join(',')}}`;
};

/** The same activities as `showCalendar`, as a list for each field and with each name once: JSON text, a quarter as long. */
export const showCalendarColumns = async (tx: Tx, actor: MemberActor, query: CalendarQuery): Promise<string> => {
  assertRange(query);
  const reach = await reachCalendar(tx, actor, query.scope);
  const texts = await selectCalendarColumns(tx, reach, query);
  const indexes = indexTexts(texts);
  const tables = { ...(await tablesOf(tx, indexes)), quietPeriods: await quietWithin(tx, actor, query) };
  return `{"from":"${query.from}","columns":${writeColumns(texts, indexes, actor.organisationId)},${JSON.stringify(tables).slice(1)}`;
};
