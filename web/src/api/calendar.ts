import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Calendar, rowsOfCalendar } from './calendar-rows.ts';
import { api, dataOf } from './client.ts';

export type { Calendar, CalendarItem } from './calendar-rows.ts';
export type QuietPeriod = Calendar['quietPeriods'][number];
export type Pressure = AnswerOf<'tellPressure'>;
export type YearPlans = AnswerOf<'listYearPlans'>;
export type Feed = AnswerOf<'listCalendarFeeds'>['items'][number];
export type CalendarScope = 'own' | 'network';
export type CalendarRange = { from: string; until: string; scope: CalendarScope };

export const calendarQuery = (query: CalendarRange) =>
  queryOptions({
    queryKey: ['calendar', query],
    queryFn: async () => rowsOfCalendar(query, await dataOf(api.GET('/v1/calendar/columns', { params: { query } }))),
    placeholderData: keepPreviousData,
  });
export const pressureQuery = (query: CalendarRange) =>
  queryOptions({
    queryKey: ['pressure', query],
    queryFn: () => dataOf(api.GET('/v1/calendar/pressure', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const addQuietPeriod = (body: BodyOf<'addQuietPeriod'>) => dataOf(api.POST('/v1/quiet-periods', { body }));
export const removeQuietPeriod = (quietPeriodId: string) =>
  dataOf(api.DELETE('/v1/quiet-periods/{quietPeriodId}', { params: { path: { quietPeriodId } } }));

export const viewsQuery = queryOptions({
  queryKey: ['calendar-views'],
  queryFn: async () => (await dataOf(api.GET('/v1/calendar-views'))).items,
});
export const saveView = (body: BodyOf<'saveCalendarView'>) => dataOf(api.POST('/v1/calendar-views', { body }));
export const removeView = (viewId: string) => dataOf(api.DELETE('/v1/calendar-views/{viewId}', { params: { path: { viewId } } }));

export const yearPlansQuery = (year: number) =>
  queryOptions({
    queryKey: ['year-plans', year],
    queryFn: () => dataOf(api.GET('/v1/year-plans', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });
export const yearPlanQuery = (yearPlanId: string) =>
  queryOptions({
    queryKey: ['year-plan', yearPlanId],
    queryFn: () => dataOf(api.GET('/v1/year-plans/{yearPlanId}', { params: { path: { yearPlanId } } })),
  });
export const saveYearPlan = (body: BodyOf<'saveYearPlan'>) => dataOf(api.PUT('/v1/year-plans', { body }));

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async () => (await dataOf(api.GET('/v1/calendar-feeds'))).items,
});
export const addFeed = (body: BodyOf<'addCalendarFeed'>) => dataOf(api.POST('/v1/calendar-feeds', { body }));
export const removeFeed = (feedId: string) => dataOf(api.DELETE('/v1/calendar-feeds/{feedId}', { params: { path: { feedId } } }));
