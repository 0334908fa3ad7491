import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { addAudience } from '../use-cases/add-audience.ts';
import { breakInheritance, mendInheritance } from '../use-cases/break-inheritance.ts';
import { changeAudience } from '../use-cases/change-audience.ts';
import { removeAudience } from '../use-cases/remove-audience.ts';
import { restoreAudience } from '../use-cases/restore-audience.ts';
import { setInheritance } from '../use-cases/set-inheritance.ts';
import { audienceParams, channelInput, ids, link, longText, name, programmeParams, revision, side, tier } from './schemas.ts';

export const audienceRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/audiences',
    operation: 'addAudience',
    summary: 'Add an audience',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({
      name,
      side,
      tier: tier.default(null),
      contactPerson: name.or(z.literal('')).default(''),
      channelNote: longText.default(''),
      note: longText.default(''),
      channels: z.array(channelInput).max(100).default([]),
    }),
    answer: z.object({ id: z.uuid(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addAudience(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/audiences/:audienceId',
    operation: 'changeAudience',
    summary: 'Change an audience; a revision that is not the latest answers editConflict with theirs',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({
      name: name.optional(),
      side: side.optional(),
      tier: tier.optional(),
      contactPerson: name.or(z.literal('')).optional(),
      channelNote: longText.optional(),
      note: longText.optional(),
      channels: z.array(channelInput).max(100).optional(),
      position: z.number().int().min(1).max(100_000).optional(),
      revision,
    }),
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params, body }) => changeAudience(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/audiences/:audienceId',
    operation: 'removeAudience',
    summary: 'Take an audience out of the plan; answers where it was used',
    access: { member: 'write' },
    params: audienceParams,
    answer: z.object({
      whereUsed: z.object({ messages: z.number(), needs: z.number(), activities: z.number(), inheritedBy: z.array(link) }),
    }),
    handle: ({ tx, actor, params }) => removeAudience(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/restore',
    operation: 'restoreAudience',
    summary: 'Bring a removed audience back as it was',
    access: { member: 'write' },
    params: audienceParams,
    answer: z.object({ needs: z.number() }),
    handle: ({ tx, actor, params }) => restoreAudience(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/audiences/:audienceId/inheritance',
    operation: 'setInheritance',
    summary: 'Say which audiences it inherits messages from; sending `previous` back undoes it',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({ fromAudienceIds: ids.max(50) }),
    answer: z.object({
      inheritsFrom: z.array(z.uuid()),
      previous: z.array(z.uuid()),
      needs: z.object({ added: z.number(), withdrawn: z.number() }),
      revision: z.number(),
    }),
    handle: ({ tx, actor, params, body }) => setInheritance(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/inheritance-breaks',
    operation: 'breakInheritance',
    summary: 'Stop inheriting one message',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({ messageId: z.uuid() }),
    answer: z.object({ withdrawn: z.number() }),
    handle: ({ tx, actor, params, body }) => breakInheritance(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/audiences/:audienceId/inheritance-breaks/:messageId',
    operation: 'mendInheritance',
    summary: 'Inherit the message again',
    access: { member: 'write' },
    params: audienceParams.extend({ messageId: z.uuid() }),
    answer: z.object({ added: z.number() }),
    handle: ({ tx, actor, params }) => mendInheritance(tx, actor, params),
  }),
];
