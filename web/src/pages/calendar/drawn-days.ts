import type { CalendarItem, QuietPeriod } from '../../api/calendar.ts';
import { daysBetween } from './calendar-days.ts';
import { isOnDay } from './calendar-search.ts';

/** What stands on a day. */
export type DayContent = { day: string; items: readonly CalendarItem[]; quiet: QuietPeriod | undefined };

/** What stands on some days in a row. */
export type DrawnDays = { inOrder: readonly DayContent[]; of: ReadonlyMap<string, DayContent> };

/** What stands on each of some days in a row. Once through the items, as there may be thousands of them. */
const itemsPerDay = (days: readonly string[], items: readonly CalendarItem[]): ReadonlyMap<string, readonly CalendarItem[]> => {
  const perDay = new Map<string, CalendarItem[]>(days.map((day) => [day, []]));
  const placeOf = new Map(days.map((day, place) => [day, place]));
  for (const item of items) {
    const first = item.from < (days[0] ?? '') ? 0 : (placeOf.get(item.from) ?? days.length);
    for (const day of days.slice(first)) {
      if (day > item.until) break;
      perDay.get(day)?.push(item);
    }
  }
  return perDay;
};

type Known = { range: { from: string; until: string }; items: readonly CalendarItem[]; quietPeriods: readonly QuietPeriod[] };

export const drawDays = ({ range, items, quietPeriods }: Known): DrawnDays => {
  const days = daysBetween(range.from, range.until);
  const perDay = itemsPerDay(days, items);
  const inOrder = days.map((day) => ({
    day,
    items: perDay.get(day) ?? [],
    quiet: quietPeriods.find(({ startsOn, endsOn }) => isOnDay({ from: startsOn, until: endsOn }, day)),
  }));
  return { inOrder, of: new Map(inOrder.map((content) => [content.day, content])) };
};
