import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteLetter } from '../use-cases/delete-letter.ts';
import { findLetter } from '../use-cases/find-letter.ts';
import { markUnread } from '../use-cases/mark-unread.ts';
import { readLetter } from '../use-cases/read-letter.ts';
import { restoreLetter } from '../use-cases/restore-letter.ts';
import { place } from './folder-routes.ts';

const params = z.object({ letterId: z.uuid() });

type Change = (tx: Tx, actor: Actor, command: { letterId: Id }) => Promise<void>;

const change = (definition: { method: 'POST' | 'DELETE'; path: string; operation: string; summary: string; does: Change }): Route =>
  route({
    method: definition.method,
    path: definition.path,
    operation: definition.operation,
    summary: definition.summary,
    access: { mailbox: true },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await definition.does(tx, actor, command);
      return {};
    },
  });

export const letterRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/letters/:letterId',
    operation: 'findLetter',
    summary: 'A letter; looking does not mark it as read',
    access: { mailbox: true },
    params,
    answer: z.object({
      id: z.uuid(),
      mailboxId: z.uuid(),
      senderName: z.string(),
      senderNumber: z.string().describe('`16` and ten digits'),
      senderColour: z.string(),
      subject: z.string(),
      html: z.string().describe('Sanitised'),
      text: z.string(),
      language: z.string().nullable(),
      receivedAt: z.date(),
      readAt: z.date().nullable(),
      readByName: z.string().nullable().describe('In a company’s mailbox: who opened it first'),
      deletedAt: z.date().nullable(),
      place: place.describe('Where it lies'),
      attachments: z.array(z.object({ position: z.int(), name: z.string(), contentType: z.string(), sizeBytes: z.int() })),
      support: z
        .object({ text: z.string(), url: z.string().nullable(), phoneNumber: z.string().nullable(), emailAddress: z.string().nullable() })
        .nullable()
        .describe('Whom to turn to, as the sender wrote it'),
      isReadingTold: z.boolean().describe('Whether the sender is told when the letter is opened'),
    }),
    handle: ({ tx, actor, params: command }) => findLetter(tx, actor, command),
  }),
  change({
    method: 'POST',
    path: '/v1/letters/:letterId/read',
    operation: 'readLetter',
    summary: 'Marks a letter as read',
    does: readLetter,
  }),
  change({
    method: 'POST',
    path: '/v1/letters/:letterId/unread',
    operation: 'markUnread',
    summary: 'Shows a letter as new again',
    does: markUnread,
  }),
  change({
    method: 'DELETE',
    path: '/v1/letters/:letterId',
    operation: 'deleteLetter',
    summary: 'Puts a letter among the deleted ones',
    does: deleteLetter,
  }),
  change({
    method: 'POST',
    path: '/v1/letters/:letterId/restore',
    operation: 'restoreLetter',
    summary: 'Takes a deleted letter back',
    does: restoreLetter,
  }),
];
