import { z } from 'zod';
import { pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { ownerKinds } from '../domain/mailbox.ts';
import { listLetters } from '../use-cases/list-letters.ts';
import { listMailboxes } from '../use-cases/list-mailboxes.ts';
import { place } from './folder-routes.ts';

const params = z.object({ mailboxId: z.uuid() });
const owner = z.object({ kind: z.enum(ownerKinds), name: z.string(), organisationId: z.uuid().nullable() });

export const mailboxRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/mailboxes',
    operation: 'listMailboxes',
    summary: 'The person’s own mailbox and those of the companies she signs for',
    access: { mailbox: true },
    answer: z.object({
      items: z.array(owner.extend({ id: z.uuid(), unread: z.int() })),
      canOpen: z.array(owner).describe('Whose mailbox is not open yet'),
    }),
    handle: ({ tx, actor }) => listMailboxes(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/letters',
    operation: 'listLetters',
    summary: 'The letters of a mailbox, newest first',
    access: { mailbox: true },
    params,
    query: pageQuery.extend({ search: z.string().max(100).optional(), folder: place.default('inbox') }),
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          senderName: z.string(),
          senderColour: z.string(),
          subject: z.string(),
          receivedAt: z.date(),
          isRead: z.boolean(),
          attachments: z.int(),
          deletedAt: z.date().nullable().describe('In the bin since'),
        }),
      ),
      next: z.string().nullable(),
    }),
    handle: ({ tx, actor, params: { mailboxId }, query: { folder, ...query } }) =>
      listLetters(tx, actor, { ...query, mailboxId, place: folder }),
  }),
];
