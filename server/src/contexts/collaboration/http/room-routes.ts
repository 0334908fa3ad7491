import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { followCollection } from '../use-cases/follow-collection.ts';
import { describeRoom, tellUse } from '../use-cases/show-items.ts';
import { cadence, collection, named } from './schemas.ts';

export const useRow = z.object({ organisation: named, people: z.number(), opened: z.number(), fetched: z.number() });

export const roomRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/collaboration',
    operation: 'describeRoom',
    summary: 'The collaboration room of the shared service, and how one stands to it: also for those who are not in',
    access: { member: 'see' },
    answer: z.object({
      serviceName: z.string(),
      host: named,
      hasAccess: z.boolean(),
      isOwner: z.boolean(),
      mayWrite: z.boolean(),
      organisations: z.array(named),
      subscriptions: z.array(z.object({ collection, cadence })),
    }),
    handle: ({ tx, actor }) => describeRoom(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/collaboration/use',
    operation: 'tellRoomUse',
    summary: 'Whether each organisation uses the room: people, openings and files fetched',
    access: { member: 'see' },
    answer: z.object({ items: z.array(useRow) }),
    handle: ({ tx, actor }) => tellUse(tx, actor),
  }),
  route({
    method: 'PUT',
    path: '/v1/collaboration/subscriptions',
    operation: 'followCollection',
    summary: 'Mail about what is new in a collection, each day or each week; null stops it',
    access: { member: 'see' },
    body: z.object({ collection, cadence: cadence.nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await followCollection(tx, actor, body);
      return {};
    },
  }),
];
