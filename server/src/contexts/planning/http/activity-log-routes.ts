import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { addLocalType, listLocalTypes } from '../use-cases/add-local-type.ts';
import { logContact, logDelivery, logPageCheck } from '../use-cases/keep-contact.ts';
import { tellActivityHistory } from '../use-cases/tell-activity-history.ts';
import { activityParams, activityState, day, name } from './schemas.ts';

const onDay = z.object({ on: day.optional().describe('Today, unless given') });
const kept = z.object({ revision: z.number() });

/** What happens to an activity along the way, and kinds of one's own. */
export const activityLogRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/history',
    operation: 'tellActivityHistory',
    summary: 'Who changed what in an activity, newest first',
    access: { member: 'see' },
    params: activityParams,
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          changedAt: z.date(),
          changedBy: z.string(),
          changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
        }),
      ),
    }),
    handle: async ({ tx, actor, params }) => ({ items: await tellActivityHistory(tx, actor, params) }),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/contacts',
    operation: 'logContact',
    summary: 'A contact in a standing dialogue: the next one is due a cadence later',
    access: { member: 'write' },
    params: activityParams,
    body: onDay,
    answer: kept.extend({ nextContact: z.string().nullable() }),
    handle: async ({ tx, actor, params, body }) => {
      const { details, revision } = await logContact(tx, actor, { ...params, ...body });
      return { revision, nextContact: details.nextContact ?? null };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/checks',
    operation: 'logPageCheck',
    summary: 'Somebody has looked at the page',
    access: { member: 'write' },
    params: activityParams,
    body: onDay,
    answer: kept,
    handle: ({ tx, actor, params, body }) => logPageCheck(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/deliveries',
    operation: 'logDelivery',
    summary: 'One outlet of a stream has gone out; the activity is done when its rule is fulfilled',
    access: { member: 'write' },
    params: activityParams,
    body: onDay.extend({ outlet: name }),
    answer: kept.extend({ state: activityState }),
    handle: ({ tx, actor, params, body }) => logDelivery(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/activity-types',
    operation: 'listLocalTypes',
    summary: 'The organisation’s own kinds of activity',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
    handle: async ({ tx, actor }) => ({ items: await listLocalTypes(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/activity-types',
    operation: 'addLocalType',
    summary: 'Add a kind of activity of one’s own',
    access: { member: 'write' },
    body: z.object({ name }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => addLocalType(tx, actor, body),
  }),
];
