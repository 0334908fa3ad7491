import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { handOutByLink, handOutPackage, listHandOuts, packHandOut, revokeHandOut, revokeRecipient } from '../use-cases/hand-out.ts';
import { day, id, longText, made, planLink, shortText, title } from './schemas.ts';
import { sendFile } from './send-file.ts';

const handOuts = '/v1/collaboration/hand-outs';
const handOutParams = z.object({ handOutId: z.uuid() });

const what = z.object({
  title,
  note: longText.default(''),
  itemIds: z.array(id).min(1).max(50),
  link: planLink.nullable().default(null).describe('Whom in the plan it reaches, and which needs it answers for'),
});

const handOut = z.object({
  id,
  title: z.string(),
  note: z.string(),
  way: z.enum(['link', 'package']),
  givenTo: z.string(),
  people: z.number(),
  received: z.number().describe('How many have confirmed by the button'),
  programmeId: id.nullable(),
  audienceId: id.nullable(),
  activityId: id.nullable(),
  lastDay: day.nullable(),
  createdAt: z.date(),
  createdByName: z.string().nullable(),
  revokedAt: z.date().nullable(),
  items: z.array(z.object({ itemId: id, version: z.number(), title: z.string() })),
  recipients: z.array(
    z.object({
      id,
      name: z.string(),
      email: z.string(),
      receivedAt: z.date().nullable(),
      revokedAt: z.date().nullable(),
      mailStatus: z.enum(['waiting', 'sending', 'handedOver', 'notDelivered', 'unknown']).nullable(),
    }),
  ),
});

export const handOutRoutes: Route[] = [
  route({
    method: 'GET',
    path: handOuts,
    operation: 'listHandOuts',
    summary: 'What the organisation has handed out to people without an account: to whom, and who has confirmed',
    access: { member: 'see' },
    answer: z.object({ items: z.array(handOut) }),
    handle: async ({ tx, actor }) => ({ items: await listHandOuts(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: handOuts,
    operation: 'handOut',
    summary: 'Hand out what was picked: a personal link to each by mail, good until it is revoked or its last day',
    access: { member: 'write' },
    body: what.extend({
      people: z
        .array(z.object({ name: shortText.default(''), email: z.string().trim().max(254) }))
        .min(1)
        .max(200),
      lastDay: day.nullable().default(null),
    }),
    answer: made.extend({ people: z.number() }),
    status: 201,
    handle: ({ tx, actor, body }) => handOutByLink(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/packages',
    operation: 'handOutPackage',
    summary: 'Note that a package is given by hand: to whom in words, and to how many; then fetch it',
    access: { member: 'write' },
    body: what.extend({ givenTo: title, people: z.number().int().min(1).max(100_000) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => handOutPackage(tx, actor, body),
  }),
  route({
    method: 'GET',
    path: `${handOuts}/:handOutId/package`,
    operation: 'fetchPackage',
    summary: 'Everything that was picked, in the version handed out, as one zip',
    access: { member: 'see' },
    hidden: true,
    params: handOutParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) =>
      sendFile({ fileName: 'material.zip', mediaType: 'application/zip', content: await packHandOut(tx, actor, params) }),
  }),
  ...(['revoke', 'resume'] as const).flatMap((verb) => [
    route({
      method: 'POST',
      path: `${handOuts}/:handOutId/${verb}`,
      operation: `${verb}HandOut`,
      summary: verb === 'revoke' ? 'Its links lead nowhere from now on; resuming undoes it' : 'Its links work again',
      access: { member: 'write' },
      params: handOutParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await revokeHandOut(tx, actor, { ...params, isRevoked: verb === 'revoke' });
        return {};
      },
    }),
    route({
      method: 'POST',
      path: `/v1/collaboration/hand-out-recipients/:handOutRecipientId/${verb}`,
      operation: `${verb}HandOutLink`,
      summary: verb === 'revoke' ? 'One person’s link leads nowhere; resuming undoes it' : 'One person’s link works again',
      access: { member: 'write' },
      params: z.object({ handOutRecipientId: z.uuid() }),
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await revokeRecipient(tx, actor, { ...params, isRevoked: verb === 'revoke' });
        return {};
      },
    }),
  ]),
];
