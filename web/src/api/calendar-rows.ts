import type { AnswerOf } from '@budkavle/api-client';

type Columns = AnswerOf<'showCalendarColumns'>;
type Listed = AnswerOf<'showCalendar'>;

/** An activity as the pages draw it. */
export type CalendarItem = Omit<Listed['items'][number], 'isShared'>;
export type Calendar = { range: { from: string; until: string }; items: CalendarItem[] } & Pick<
  Columns,
  'audiences' | 'organisations' | 'quietPeriods'
>;

const dayMs = 86_400_000;

/** Days counted from the first, each written once: thousands of activities lie on a few hundred days. */
const daysFrom = (first: string): ((days: number) => string) => {
  const start = Date.parse(`${first}T00:00:00Z`);
  const known = new Map<number, string>();
  return (days) => {
    const day = known.get(days) ?? new Date(start + days * dayMs).toISOString().slice(0, 10);
    known.set(days, day);
    return day;
  };
};

/** What travels as a list for each field becomes an object for each activity, with its names in place of numbers. */
export const rowsOfCalendar = (range: Calendar['range'], { from, columns, ...tables }: Columns): Calendar => {
  const dayOf = daysFrom(from);
  const audienceIds = tables.audienceSets.map((places) => places.flatMap((place) => tables.audiences[place]?.id ?? []));
  const items = columns.id.map((id, at): CalendarItem => {
    const start = columns.start[at] ?? 0;
    return {
      id,
      title: columns.title[at] ?? '',
      from: dayOf(start),
      until: dayOf(start + (columns.length[at] ?? 0)),
      organisationId: tables.organisations[columns.organisation[at] ?? -1]?.id ?? '',
      audienceIds: audienceIds[columns.audienceSet[at] ?? -1] ?? [],
      type: tables.types[columns.type[at] ?? -1] ?? 'other',
      stage: tables.stages[columns.stage[at] ?? -1] ?? 'planned',
      sender: tables.senders[columns.sender[at] ?? -1] ?? '',
      programmeId: tables.programmeIds[columns.programme[at] ?? -1] ?? null,
    };
  });
  return { range, items, audiences: tables.audiences, organisations: tables.organisations, quietPeriods: tables.quietPeriods };
};
