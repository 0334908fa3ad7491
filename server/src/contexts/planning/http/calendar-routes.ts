import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { activityStages } from '../domain/activity.ts';
import { activityTypes } from '../domain/activity-type.ts';
import { addQuietPeriod, removeQuietPeriod } from '../use-cases/keep-quiet.ts';
import { listViews, removeView, saveView } from '../use-cases/save-view.ts';
import { showCalendar, tellPressure } from '../use-cases/show-calendar.ts';
import { showCalendarColumns } from '../use-cases/show-calendar-columns.ts';
import { day, link, name, visibility, written } from './schemas.ts';

const range = z.object({ from: day, until: day, scope: z.enum(['own', 'network']).default('network') });
const meeting = z.object({ id: z.uuid(), title: z.string(), organisationId: z.uuid(), sender: z.string(), day: z.string() });

export const calendarActivity = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  programmeId: z.uuid().nullable().describe('Only of the own organisation’s activities'),
  title: z.string(),
  type: z.enum(activityTypes),
  sender: z.string(),
  from: z.string(),
  until: z.string(),
  stage: z.enum(activityStages),
  isShared: z.boolean(),
  audienceIds: z.array(z.uuid()),
});

const quietPeriods = z.array(
  z.object({ id: z.uuid(), name: z.string(), startsOn: z.string(), endsOn: z.string(), visibility, isOwn: z.boolean() }),
);

const calendar = z.object({ items: z.array(calendarActivity), audiences: z.array(link), organisations: z.array(link), quietPeriods });

const places = (table: string) => z.array(z.number().int()).describe(`Places in \`${table}\``);

export const calendarColumns = z.object({
  from: z.string().describe('The first day asked for; days are counted from it'),
  columns: z
    .object({
      id: z.array(z.uuid()),
      title: z.array(z.string()),
      start: z.array(z.number().int()).describe('Days from `from` to the first day; below 0 when it began earlier'),
      length: z.array(z.number().int()).describe('Days from the first day to the last; 0 is one day'),
      organisation: places('organisations'),
      audienceSet: places('audienceSets'),
      type: places('types'),
      stage: places('stages'),
      sender: places('senders'),
      programme: places('programmeIds').describe('Places in `programmeIds`; -1 for the activities of others'),
    })
    .describe('The same place in every list is the same activity; in order of the first day'),
  organisations: z.array(link),
  audiences: z.array(link),
  audienceSets: z.array(z.array(z.number().int())).describe('Which audiences an activity is for, as places in `audiences`'),
  types: z.array(z.enum(activityTypes)),
  stages: z.array(z.enum(activityStages)),
  senders: z.array(z.string()).describe('Empty text: the organisation itself'),
  programmeIds: z.array(z.uuid()),
  quietPeriods,
});

const filters = z.record(z.string().max(40), z.string().max(200)).refine((record) => Object.keys(record).length <= 20, '20');

export const calendarRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/calendar',
    operation: 'showCalendar',
    summary: 'Own activities and what the network’s organisations have published, at most a year at a time',
    access: { member: 'see' },
    query: range,
    answer: calendar,
    handle: async ({ tx, actor, query }) => {
      const json = await showCalendar(tx, actor, query);
      return afterCommit((reply) => reply.type('application/json; charset=utf-8').send(json));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/calendar/columns',
    operation: 'showCalendarColumns',
    summary: 'The same as showCalendar for many activities: a list for each field, and each name once',
    access: { member: 'see' },
    query: range,
    answer: calendarColumns,
    handle: async ({ tx, actor, query }) => {
      const json = await showCalendarColumns(tx, actor, query);
      return afterCommit((reply) => reply.type('application/json; charset=utf-8').send(json));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/calendar/pressure',
    operation: 'tellPressure',
    summary: 'How much each audience is told each ISO week by everybody, clashes, and who could do it together',
    access: { member: 'see' },
    query: range,
    answer: z.object({
      load: z.array(
        z.object({
          audience: z.string(),
          side: z.enum(['internal', 'external']),
          year: z.number(),
          week: z.number(),
          activities: z.number(),
          organisations: z.number(),
        }),
      ),
      clashes: z.array(z.object({ audience: z.string(), year: z.number(), week: z.number(), activities: z.array(meeting) })),
      suggestions: z.array(z.object({ audience: z.string(), first: meeting, second: meeting })),
      organisations: z.array(link),
    }),
    handle: ({ tx, actor, query }) => tellPressure(tx, actor, query),
  }),
  route({
    method: 'POST',
    path: '/v1/quiet-periods',
    operation: 'addQuietPeriod',
    summary: 'Days on which nothing should go out; for the whole network only the editor-in-chief decides',
    access: { member: 'write' },
    body: z.object({ name, startsOn: day, endsOn: day, visibility: visibility.default('own') }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => addQuietPeriod(tx, actor, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/quiet-periods/:quietPeriodId',
    operation: 'removeQuietPeriod',
    summary: 'Take away a quiet period',
    access: { member: 'write' },
    params: z.object({ quietPeriodId: z.uuid() }),
    answer: nothing,
    handle: ({ tx, actor, params }) => removeQuietPeriod(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/calendar-views',
    operation: 'listCalendarViews',
    summary: 'One’s own saved views',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string(), filters })) }),
    handle: async ({ tx, actor }) => ({ items: await listViews(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/calendar-views',
    operation: 'saveCalendarView',
    summary: 'Save the filters of a view under a name',
    access: { member: 'see' },
    body: z.object({ name: written.min(1).max(100), filters }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => saveView(tx, actor, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/calendar-views/:viewId',
    operation: 'removeCalendarView',
    summary: 'Remove a saved view',
    access: { member: 'see' },
    params: z.object({ viewId: z.uuid() }),
    answer: nothing,
    handle: ({ tx, actor, params }) => removeView(tx, actor, params),
  }),
];
