/** Each text once, and for every place in the list which one it is. */
export type Indexed = { table: string[]; places: number[] };

/**
 * One organisation's activities in order of the first day: the same place in every list is the same activity. Titles and senders are JSON
 * texts; an audience set is ids with a space between them, and empty when the activity is for nobody in particular.
 */
export type OwnersActivities = {
  ids: string[];
  titles: string[];
  /** Days since the first day asked for. */
  starts: number[];
  /** Days until the last day of it. */
  lengths: number[];
  /** Places in `calendarStages`. */
  stages: number[];
  types: Indexed;
  senders: Indexed;
  audienceSets: Indexed;
  /** Only of the own organisation's. */
  programmes: Indexed | null;
};

export const calendarStages = ['planned', 'confirmed', 'done', 'idea'] as const;

export const noActivities: OwnersActivities = {
  ids: [],
  titles: [],
  starts: [],
  lengths: [],
  stages: [],
  types: { table: [], places: [] },
  senders: { table: [], places: [] },
  audienceSets: { table: [], places: [] },
  programmes: null,
};

const indexer = () => {
  const known = new Map<string, number>();
  const placeOf = (value: string): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, known.size);
    return known.size - 1;
  };
  return { placeOf, table: () => [...known.keys()] };
};

export const indexed = (values: readonly string[]): Indexed => {
  const { placeOf, table } = indexer();
  const places = values.map(placeOf);
  return { table: table(), places };
};

/** Several organisations' lists as one, with one table. Written as loops: the answer of a year goes through here twenty times over. */
const joined = (lists: readonly Indexed[]): Indexed => {
  const { placeOf, table } = indexer();
  const places: number[] = [];
  for (const list of lists) {
    const moved = list.table.map(placeOf);
    for (const place of list.places) places.push(moved[place] ?? -1);
  }
  return { table: table(), places };
};

const concat = <T>(lists: readonly (readonly T[])[]): T[] => {
  const all: T[] = [];
  for (const list of lists) for (const value of list) all.push(value);
  return all;
};

/** By the first day; on the same day as they came, organisation by organisation. */
const orderOf = (starts: readonly number[]): number[] => {
  const days = new Map<number, number[]>();
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const day = days.get(start);
    if (day === undefined) days.set(start, [at]);
    else day.push(at);
  }
  return concat([...days].toSorted(([one], [other]) => one - other).map(([, day]) => day));
};

const inOrder = <T>(values: readonly T[], order: readonly number[]): T[] => {
  const list: T[] = [];
  for (const at of order) list.push(values[at] as T);
  return list;
};

export type JoinedCalendar = {
  /** A column each, as JSON text. */
  columns: Record<string, string>;
  types: string[];
  /** JSON texts. */
  senders: string[];
  audienceSets: string[];
  programmeIds: string[];
};

/** The activities of all by their first day, on the same day in the order of `owners`, whose places stand in the column `organisation`. */
export const joinCalendar = (owners: readonly OwnersActivities[]): JoinedCalendar => {
  const ids = concat(owners.map((owner) => owner.ids));
  const starts = concat(owners.map((owner) => owner.starts));
  const types = joined(owners.map((owner) => owner.types));
  const senders = joined(owners.map((owner) => owner.senders));
  const audienceSets = joined(owners.map((owner) => owner.audienceSets));
  const programmes = joined(owners.map((owner) => owner.programmes ?? { table: [], places: owner.ids.map(() => -1) }));
  const order = orderOf(starts);
  const numbers = (values: readonly number[]): string => JSON.stringify(inOrder(values, order));
  const columns = {
    id: ids.length === 0 ? '[]' : `["${inOrder(ids, order).join('","')}"]`,
    title: `[${inOrder(concat(owners.map((owner) => owner.titles)), order).join(',')}]`,
    start: numbers(starts),
    length: numbers(concat(owners.map((owner) => owner.lengths))),
    organisation: numbers(concat(owners.map((owner, place) => owner.ids.map(() => place)))),
    audienceSet: numbers(audienceSets.places),
    type: numbers(types.places),
    stage: numbers(concat(owners.map((owner) => owner.stages))),
    sender: numbers(senders.places),
    programme: numbers(programmes.places),
  };
  return { columns, types: types.table, senders: senders.table, audienceSets: audienceSets.table, programmeIds: programmes.table };
};
