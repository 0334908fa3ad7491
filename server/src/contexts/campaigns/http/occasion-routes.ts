import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { addOccasion, changeOccasion, setOccasionRemoved } from '../use-cases/keep-occasions.ts';
import { listOccasions } from '../use-cases/list-occasions.ts';
import { occasion, occasionWords, revision } from './schemas.ts';

const params = z.object({ occasionId: z.uuid() });

export const occasionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/occasions',
    operation: 'listOccasions',
    summary: 'The network’s calendar of natural occasions: launches and new connections, with their benefit',
    access: { member: 'see' },
    answer: z.object({ items: z.array(occasion) }),
    handle: async ({ tx, actor }) => ({ items: await listOccasions(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/occasions',
    operation: 'addOccasion',
    summary: 'Add an occasion that the whole network sees',
    access: { member: 'write' },
    body: occasionWords,
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addOccasion(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/occasions/:occasionId',
    operation: 'changeOccasion',
    summary: 'Change an occasion of the own organisation; `editConflict` when somebody has saved since',
    access: { member: 'write' },
    params,
    body: occasionWords.extend({ revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: { occasionId }, body }) => changeOccasion(tx, actor, { occasionId, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/occasions/:occasionId/remove',
    operation: 'removeOccasion',
    summary: 'Take an occasion out of the calendar; campaigns go on telling what it was',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: { occasionId } }) => {
      await setOccasionRemoved(tx, actor, { occasionId, isRemoved: true });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/occasions/:occasionId/restore',
    operation: 'restoreOccasion',
    summary: 'Bring an occasion back',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: { occasionId } }) => {
      await setOccasionRemoved(tx, actor, { occasionId, isRemoved: false });
      return {};
    },
  }),
];
