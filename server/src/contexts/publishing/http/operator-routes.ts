import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { addOperator } from '../use-cases/add-operator.ts';
import { changeOperator } from '../use-cases/change-operator.ts';
import { listOperators } from '../use-cases/list-operators.ts';

const link = z.string().trim().max(500).nullable();

const text = z.object({
  name: z.string().trim().min(1).max(80),
  descriptionSv: z.string().trim().max(160),
  descriptionEn: z.string().trim().max(160),
  urlPrivate: link,
  urlCompany: link,
});

export const operatorRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/mailbox-operators',
    operation: 'listMailboxOperators',
    summary: 'The mailboxes that the front door offers, and who keeps the list',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(text.extend({ id: z.uuid(), isBuiltIn: z.boolean(), isActive: z.boolean(), revision: z.int() })),
      keptBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      isOurs: z.boolean().describe('Whether this organisation may change the list'),
    }),
    handle: ({ tx, actor }) => listOperators(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/mailbox-operators',
    operation: 'addMailboxOperator',
    summary: 'Adds a mailbox to the list',
    access: { member: 'manage' },
    body: text,
    status: 201,
    answer: z.object({ id: z.uuid() }),
    handle: ({ tx, actor, body }) => addOperator(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/mailbox-operators/:operatorId',
    operation: 'changeMailboxOperator',
    summary: 'Changes a mailbox in the list, or switches it off',
    access: { member: 'manage' },
    params: z.object({ operatorId: z.uuid() }),
    body: text.extend({ isActive: z.boolean(), revision: z.int() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await changeOperator(tx, actor, { ...body, ...params });
      return {};
    },
  }),
];
