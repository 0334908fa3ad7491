import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type CalendarScope, calendarQuery } from '../../api/calendar.ts';
import { addDays, addMonths } from './calendar-days.ts';
import { type CalendarSearch, dayOf, rangeOf } from './calendar-search.ts';

/** How long the page has to have stood. */
const restMs = 400;

/** The page before and the one after are fetched when the one in sight has come to rest: a turned page has what stands on it at hand. */
export const useNeighbours = (search: CalendarSearch, scope: CalendarScope, isThere: boolean): void => {
  const client = useQueryClient();
  const { vy } = search;
  const [before, after] = vy === 'vecka' ? [addDays(dayOf(search), -7), addDays(dayOf(search), 7)] : monthsBeside(dayOf(search));
  const [first, last] = [rangeOf({ vy, dag: before }).from, rangeOf({ vy, dag: after }).until];
  useEffect(() => {
    if (!isThere || vy === 'tabell') return;
    const timer = setTimeout(() => {
      for (const dag of [before, after]) void client.query(calendarQuery({ ...rangeOf({ vy, dag }), scope })).catch(() => undefined);
    }, restMs);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first and the last day say which pages they are
  }, [client, first, last, vy, scope, isThere]);
};

const monthsBeside = (day: string): [string, string] => [addMonths(day, -1), addMonths(day, 1)];
