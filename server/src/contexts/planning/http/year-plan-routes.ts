import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { saveYearPlan } from '../use-cases/publish-year-plan.ts';
import { listYearPlans, readYearPlan } from '../use-cases/read-year-plans.ts';
import { calendarActivity } from './calendar-routes.ts';
import { link, longText } from './schemas.ts';

const year = z.coerce.number().int().min(2000).max(2200);
const yearPlan = z.object({
  id: z.uuid(),
  year: z.number(),
  isShared: z.boolean(),
  introduction: z.string(),
  publishedAt: z.date().nullable(),
  revision: z.number(),
});

export const yearPlanRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/year-plans',
    operation: 'listYearPlans',
    summary: 'The year’s plans: own, published and, for the editor-in-chief, whose are missing; and the strategy’s targets of the year',
    access: { member: 'see' },
    query: z.object({ year }),
    answer: z.object({
      own: yearPlan.nullable(),
      shared: yearPlan.nullable(),
      published: z.array(
        z.object({ id: z.uuid(), isShared: z.boolean(), publishedAt: z.date().nullable(), organisation: link, activities: z.number() }),
      ),
      targets: z
        .array(
          z.object({
            id: z.uuid(),
            goal: z.string(),
            measure: z.string(),
            unit: z.string(),
            audience: z.string(),
            baseline: z.number().nullable(),
            target: z.number(),
            latest: z.object({ month: z.number(), value: z.number() }).nullable().describe('The last month entered'),
          }),
        )
        .describe('What the shared strategy wants of the year'),
      missing: z.array(link).nullable().describe('Null to everybody but the editor-in-chief'),
    }),
    handle: ({ tx, actor, query }) => listYearPlans(tx, actor, query),
  }),
  route({
    method: 'PUT',
    path: '/v1/year-plans',
    operation: 'saveYearPlan',
    summary: 'Write the year’s plan; publish it to the network or take it back. The shared one is the editor-in-chief’s',
    access: { member: 'write' },
    body: z.object({ year, isShared: z.boolean().default(false), introduction: longText.optional(), isPublished: z.boolean().optional() }),
    answer: z.object({ id: z.uuid(), revision: z.number(), publishedAt: z.date().nullable() }),
    handle: ({ tx, actor, body }) => saveYearPlan(tx, actor, body),
  }),
  route({
    method: 'GET',
    path: '/v1/year-plans/:yearPlanId',
    operation: 'readYearPlan',
    summary: 'A plan with its activities and its history; another organisation’s when it is published',
    access: { member: 'see' },
    params: z.object({ yearPlanId: z.uuid() }),
    answer: z.object({
      plan: yearPlan,
      organisation: link,
      activities: z.array(calendarActivity),
      history: z.array(z.object({ action: z.string(), changedBy: z.string(), changedAt: z.date(), title: z.string() })),
    }),
    handle: ({ tx, actor, params }) => readYearPlan(tx, actor, params) as never,
  }),
];
