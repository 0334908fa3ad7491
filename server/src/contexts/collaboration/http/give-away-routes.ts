import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { orderStatuses } from '../domain/help.ts';
import { addGiveAway, changeGiveAway, listGiveAways, moveOrder, orderGiveAway, setGiveAwayRemoved } from '../use-cases/keep-give-aways.ts';
import { id, longText, made, named, revision, saved, title } from './schemas.ts';

const giveAways = '/v1/collaboration/give-aways';
const params = z.object({ giveAwayId: z.uuid() });
const number = z.number().int().min(0).max(1_000_000);
const giveAway = z.object({ name: title, description: longText.default(''), stock: number, mostPerOrder: number.min(1) });
const status = z.enum(orderStatuses);

export const giveAwayRoutes: Route[] = [
  route({
    method: 'GET',
    path: giveAways,
    operation: 'listGiveAways',
    summary: 'What can be ordered, own orders, and every order for the host',
    access: { member: 'see' },
    answer: z.object({
      isOwner: z.boolean(),
      items: z.array(giveAway.extend({ id, name: z.string(), revision })),
      orders: z.array(
        z.object({
          id,
          name: z.string(),
          number: z.number(),
          address: z.string(),
          status,
          orderedAt: z.date(),
          sentAt: z.date().nullable(),
          receivedAt: z.date().nullable(),
          cancelledAt: z.date().nullable(),
          organisation: named,
          orderedByName: z.string().nullable(),
          next: z.array(status).describe('Where one may bring it from here'),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listGiveAways(tx, actor),
  }),
  route({
    method: 'POST',
    path: giveAways,
    operation: 'addGiveAway',
    summary: 'The host puts something in stock that others can order',
    access: { member: 'write' },
    body: giveAway,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => addGiveAway(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: `${giveAways}/:giveAwayId`,
    operation: 'changeGiveAway',
    summary: 'Change what it is, or how many there are',
    access: { member: 'write' },
    params,
    body: giveAway.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params: one, body }) => changeGiveAway(tx, actor, { ...one, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${giveAways}/:giveAwayId/${verb}`,
      operation: `${verb}GiveAway`,
      summary: verb === 'remove' ? 'It can no longer be ordered; restoring undoes it' : 'It can be ordered again',
      access: { member: 'write' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: one }) => {
        await setGiveAwayRemoved(tx, actor, { ...one, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
  route({
    method: 'POST',
    path: '/v1/collaboration/give-away-orders',
    operation: 'orderGiveAway',
    summary: 'Order for the own organisation; the stock goes down at once',
    access: { member: 'write' },
    body: z.object({ giveAwayId: id, number: number.min(1), address: longText.min(1).max(500) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => orderGiveAway(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/give-away-orders/:orderId/status',
    operation: 'moveOrder',
    summary: 'Sent by the host; received, or taken back before it is sent, by whoever ordered',
    access: { member: 'write' },
    params: z.object({ orderId: z.uuid() }),
    body: z.object({ to: status }),
    answer: nothing,
    handle: async ({ tx, actor, params: one, body }) => {
      await moveOrder(tx, actor, { ...one, ...body });
      return {};
    },
  }),
];
