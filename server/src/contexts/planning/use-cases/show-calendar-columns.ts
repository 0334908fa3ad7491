import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { indexed, spread } from '../domain/calendar-columns.ts';
import { type ColumnTexts, calendarStages, selectAudienceNames, selectCalendarColumns } from '../storage/calendar-columns.ts';
import { assertRange, type CalendarQuery, namesOf, quietWithin, reachCalendar } from './show-calendar.ts';

const parts = (text: string, separator = ','): string[] => (text === '' ? [] : text.split(separator));
const inBrackets = (array: string): string => `[${array.slice(1, -1)}]`;

/** Every name once, and for each activity which one it is. Every activity has a type, but some are for no audience. */
const indexTexts = (texts: ColumnTexts) => ({
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

const tablesOf = async (tx: Tx, { types, senders, sets, programmes }: Indexes, ownerIds: readonly Id[]) => {
  const audienceSets = sets.table.map((set) => parts(set, ' '));
  const audiences = await selectAudienceNames(tx, [...new Set(audienceSets.flat())] as Id[]);
  const names = new Map((await namesOf(tx, ownerIds)).map(({ id, name }) => [id, name]));
  return {
    organisations: ownerIds.map((id) => ({ id, name: names.get(id) ?? '' })),
    audiences,
    audienceSets: placesOf(audienceSets, audiences),
    types: types.table,
    stages: calendarStages,
    senders: senders.table,
    programmeIds: programmes.table,
  };
};

/** Put together here and nowhere else: what the database wrote is JSON already, or made of numbers and ids only. */
const writeColumns = (texts: ColumnTexts, { types, senders, sets, programmes }: Indexes, own: number): string => {
  const owners = inBrackets(texts.owners);
  const isOwn = (JSON.parse(owners) as number[]).map((place) => place === own);
  const columns = {
    id: texts.ids === '' ? '[]' : `["${texts.ids}"]`,
    title: texts.titles,
    start: inBrackets(texts.starts),
    length: inBrackets(texts.lengths),
    organisation: owners,
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
  const ownerIds = query.scope === 'own' ? [actor.organisationId] : reach.networkIds;
  const texts = await selectCalendarColumns(tx, { ...reach, ownerIds }, query);
  const indexes = indexTexts(texts);
  const columns = writeColumns(texts, indexes, ownerIds.indexOf(actor.organisationId));
  const tables = { ...(await tablesOf(tx, indexes, ownerIds)), quietPeriods: await quietWithin(tx, actor, query) };
  return `{"from":"${query.from}","columns":${columns},${JSON.stringify(tables).slice(1)}`;
};
