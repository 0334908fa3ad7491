import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { addFeed, listFeeds, readFeed, removeFeed } from '../use-cases/follow-calendar.ts';
import { name } from './schemas.ts';

const scope = z.enum(['mine', 'organisation', 'programme', 'network']);

export const feedRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/calendar-feeds',
    operation: 'listCalendarFeeds',
    summary: 'One’s own calendar addresses; the addresses themselves are not kept',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          scope,
          programmeId: z.uuid().nullable(),
          createdAt: z.date(),
          readAt: z.date().nullable().describe('When a calendar program last read it'),
        }),
      ),
    }),
    handle: async ({ tx, actor }) => ({ items: await listFeeds(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/calendar-feeds',
    operation: 'addCalendarFeed',
    summary: 'A secret address for a calendar program; it is told once',
    access: { member: 'see' },
    body: z.object({ name, scope, programmeId: z.uuid().nullable().optional() }),
    answer: z.object({ id: z.uuid(), url: z.string() }),
    status: 201,
    handle: ({ tx, actor, body }) => addFeed(tx, actor, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/calendar-feeds/:feedId',
    operation: 'removeCalendarFeed',
    summary: 'Revoke an address: it stops working at once',
    access: { member: 'see' },
    params: z.object({ feedId: z.uuid() }),
    answer: nothing,
    handle: ({ tx, actor, params }) => removeFeed(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/kalender/:token',
    operation: 'readCalendarFeed',
    summary: 'The calendar behind a secret address, as iCalendar',
    access: { open: 'calendar programs cannot sign in; the address is the secret, its hash is kept, and it can be revoked' },
    hidden: true,
    ratePerMinute: 60,
    params: z.object({ token: z.string().min(20).max(100) }),
    answer: z.any(),
    handle: async ({ tx, params }) => {
      const text = await readFeed(tx, params.token.replace(/\.ics$/, ''));
      return afterCommit((reply) =>
        reply
          .type('text/calendar; charset=utf-8')
          .header('cache-control', 'private, no-store')
          .header('referrer-policy', 'no-referrer')
          .send(text),
      );
    },
  }),
];
