import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { addMessage } from '../use-cases/add-message.ts';
import { changeMessage } from '../use-cases/change-message.ts';
import { getMessage } from '../use-cases/get-message.ts';
import { makeVariant } from '../use-cases/make-variant.ts';
import { removeMessage } from '../use-cases/remove-message.ts';
import { restoreMessage } from '../use-cases/restore-message.ts';
import {
  activityChannel,
  activityState,
  level,
  link,
  longText,
  messageParams,
  programmeParams,
  revision,
  title,
  titled,
} from './schemas.ts';

const message = z.object({
  id: z.uuid(),
  title: z.string(),
  summary: z.string(),
  version: z.number(),
  usedBy: z.number(),
  coreMessageId: z.uuid().nullable(),
  revision: z.number(),
  programmeId: z.uuid(),
  programme: link.extend({ isOwn: z.boolean() }),
  coreMessage: titled.nullable(),
  variants: z.array(titled),
  versions: z.array(
    z.object({ version: z.number(), title: z.string(), summary: z.string(), changedBy: link.nullable(), changedAt: z.date() }),
  ),
  usedIn: z.array(z.object({ audienceId: z.uuid(), name: z.string(), needId: z.uuid().nullable(), level: level.nullable() })),
  activities: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      channel: activityChannel,
      state: activityState,
      plannedDate: z.string().nullable(),
      doneAt: z.date().nullable(),
      messageVersion: z.number().nullable(),
    }),
  ),
});

export const messageRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/messages',
    operation: 'addMessage',
    summary: 'Add a message',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ title, summary: longText.optional() }),
    answer: z.object({ id: z.uuid(), version: z.number(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addMessage(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/messages/:messageId',
    operation: 'getMessage',
    summary: 'A message with its versions, where it is used and what has been done with it',
    access: { member: 'see' },
    params: messageParams,
    answer: message,
    handle: ({ tx, actor, params }) => getMessage(tx, actor, params),
  }),
  route({
    method: 'PATCH',
    path: '/v1/messages/:messageId',
    operation: 'changeMessage',
    summary: 'Change a message everywhere it is used: a new version',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({ title: title.optional(), summary: longText.optional(), revision }),
    answer: z.object({ version: z.number(), revision: z.number() }),
    handle: ({ tx, actor, params, body }) => changeMessage(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/messages/:messageId',
    operation: 'removeMessage',
    summary: 'Take a message out of the plan; answers where it was used',
    access: { member: 'write' },
    params: messageParams,
    answer: z.object({
      whereUsed: z.object({ audiences: z.array(link), needs: z.number(), activities: z.number(), variants: z.array(titled) }),
    }),
    handle: ({ tx, actor, params }) => removeMessage(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/restore',
    operation: 'restoreMessage',
    summary: 'Bring a removed message back to every audience that had it',
    access: { member: 'write' },
    params: messageParams,
    answer: z.object({ needs: z.number() }),
    handle: ({ tx, actor, params }) => restoreMessage(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/variant-of',
    operation: 'makeVariant',
    summary: 'Make it a variant of a core message, or with null a message by itself',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({ coreMessageId: z.uuid().nullable() }),
    answer: z.object({ previous: z.uuid().nullable(), revision: z.number() }),
    handle: ({ tx, actor, params, body }) => makeVariant(tx, actor, { ...params, ...body }),
  }),
];
