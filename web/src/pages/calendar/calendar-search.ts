import type { Calendar, CalendarItem, CalendarScope } from '../../api/calendar.ts';
import { isDay, monthOf, todayHere, weekOf } from './calendar-days.ts';

/** The view lives in the address, in Swedish as the rest of it: it can be bookmarked, saved and sent to a colleague. */
export type CalendarSearch = {
  flik?: string | undefined;
  /** The year of the yearly plans. */
  ar?: number | undefined;
  vy?: 'manad' | 'vecka' | 'tabell' | undefined;
  dag?: string | undefined;
  urval?: 'alla' | undefined;
  malgrupp?: string | undefined;
  sort?: string | undefined;
  avsandare?: string | undefined;
  organisation?: string | undefined;
  lage?: string | undefined;
};

const looks = ['manad', 'vecka', 'tabell'] as const;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const yearIn = (value: unknown): number | undefined => {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : undefined;
};

export const readCalendarSearch = (search: Record<string, unknown>): CalendarSearch => ({
  flik: text(search['flik']),
  ar: yearIn(search['ar']),
  vy: looks.find((look) => look === search['vy']),
  dag: isDay(search['dag']) ? search['dag'] : undefined,
  urval: search['urval'] === 'alla' ? 'alla' : undefined,
  malgrupp: text(search['malgrupp']),
  sort: text(search['sort']),
  avsandare: text(search['avsandare']),
  organisation: text(search['organisation']),
  lage: text(search['lage']),
});

export const filterNames = ['malgrupp', 'sort', 'avsandare', 'organisation', 'lage'] as const;
export type FilterName = (typeof filterNames)[number];

export const scopeOf = ({ urval }: CalendarSearch): CalendarScope => (urval === 'alla' ? 'network' : 'own');
export const dayOf = ({ dag }: CalendarSearch): string => dag ?? todayHere();

/** The weeks in sight: the day's own, or those of its month. */
export const weeksAround = (day: string, isWeek: boolean): string[][] => (isWeek ? weekOf(day) : monthOf(day));
export const weeksOf = (search: CalendarSearch): string[][] => weeksAround(dayOf(search), search.vy === 'vecka');

/** The first day and the last in sight. */
export const rangeOf = (search: CalendarSearch): { from: string; until: string } => {
  const days = weeksOf(search).flat();
  return { from: days[0] ?? dayOf(search), until: days.at(-1) ?? dayOf(search) };
};

/** No sender of its own means the organisation's. */
export const ownSender = '-';

type Names = { audiences: ReadonlyMap<string, string>; organisations: ReadonlyMap<string, string> };
export const namesIn = ({ audiences, organisations }: Calendar): Names => ({
  audiences: new Map(audiences.map(({ id, name }) => [id, name])),
  organisations: new Map(organisations.map(({ id, name }) => [id, name])),
});

/** Audiences are filtered by name: the same group has an id of its own in every programme. */
export const passes = (item: CalendarItem, search: CalendarSearch, { audiences }: Names): boolean =>
  (search.malgrupp === undefined || item.audienceIds.some((id) => audiences.get(id) === search.malgrupp)) &&
  (search.sort === undefined || item.type === search.sort) &&
  (search.avsandare === undefined || (item.sender || ownSender) === search.avsandare) &&
  (search.organisation === undefined || item.organisationId === search.organisation) &&
  (search.lage === undefined || item.stage === search.lage);

export const isOnDay = ({ from, until }: { from: string; until: string }, day: string): boolean => from <= day && day <= until;
