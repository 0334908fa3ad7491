import { z } from 'zod';
import { findOrganisation, findPeople } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { afterCommit, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import type { Channel } from '../domain/channel.ts';
import { checkReach } from '../use-cases/check-reach.ts';
import type { TextsFor } from '../use-cases/fill-texts.ts';
import { type SendOutView, viewSendOut } from '../use-cases/find-send-out.ts';
import { listSendOuts } from '../use-cases/list-send-outs.ts';
import { countMembers } from '../use-cases/look-up.ts';
import { previewSendOut } from '../use-cases/preview-send-out.ts';
import { resendFailed } from '../use-cases/resend-failed.ts';
import { saveDraft } from '../use-cases/save-draft.ts';
import { stopSendOut } from '../use-cases/stop-send-out.ts';
import { bodyInput, readBody } from './body-schema.ts';
import { channel, listedSendOut, ofSendOut, reach, sendOutAnswer, status } from './schemas.ts';

const describe = async (tx: Tx, { sendOut, reach: reached, missing }: SendOutView) => {
  const people = await findPeople(tx, [sendOut.updatedBy, ...(sendOut.releasedBy === null ? [] : [sendOut.releasedBy])]);
  const nameOf = (id: string | null): string | null => people.find((person) => person.id === id)?.name ?? null;
  const members = await countMembers(tx, sendOut.organisationId, sendOut.audienceIds);
  return {
    ...sendOut,
    sender: { id: sendOut.organisationId, name: (await findOrganisation(tx, sendOut.organisationId))?.name ?? '' },
    body: { ...sendOut.body },
    updatedBy: nameOf(sendOut.updatedBy),
    releasedBy: nameOf(sendOut.releasedBy),
    audiences: sendOut.audienceIds.map((id) => ({ id, members: members.get(id) ?? 0 })),
    needs: sendOut.needIds.map((id) => ({ id })),
    reach: reached,
    missing,
  };
};

/** Writing, looking and steering; the release itself is planning's route, since it also does the activity and the page. */
export const sendOutRoutes = (channels: readonly Channel[], textsFor: TextsFor): Route[] => [
  route({
    method: 'GET',
    path: '/v1/send-outs',
    operation: 'listSendOuts',
    summary: 'The organisation’s send-outs, newest first; before them what is leaving in the name of one that has gone up in it',
    access: { member: 'see' },
    query: pageQuery.extend({ status: status.optional(), programmeId: z.uuid().optional(), after: z.uuid().optional() }),
    answer: z.object({ items: z.array(listedSendOut), next: z.string().nullable() }),
    handle: ({ tx, actor, query }) => listSendOuts(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId',
    operation: 'getSendOut',
    summary: 'A send-out: text, channels, who it reaches and which values are missing',
    access: { member: 'see' },
    params: ofSendOut,
    answer: sendOutAnswer,
    handle: async ({ tx, actor, params }) => describe(tx, await viewSendOut(tx, actor, params.sendOutId, textsFor)),
  }),
  route({
    method: 'PATCH',
    path: '/v1/send-outs/:sendOutId',
    operation: 'saveSendOut',
    summary: 'Saves a draft; answers 409 with the other person’s text when somebody saved since `revision`',
    access: { member: 'write' },
    params: ofSendOut,
    body: z.object({
      revision: z.number().int(),
      title: z.string().trim().min(1).max(200).optional(),
      subject: z.string().max(200).optional(),
      body: bodyInput.optional(),
      channels: z.array(channel).max(3).optional(),
      audienceIds: z.array(z.uuid()).max(500).optional(),
    }),
    answer: z.object({ revision: z.number().int(), updatedAt: z.date(), reach }),
    handle: async ({ tx, actor, params, body: { body, ...change } }) => {
      const saved = await saveDraft(tx, actor, { ...params, ...change, ...(body === undefined ? {} : { body: readBody(body) }) });
      const { reach: reached } = await viewSendOut(tx, actor, params.sendOutId);
      return { ...saved, reach: reached };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/reach',
    operation: 'checkReach',
    summary: 'Who can be reached, with digital mailboxes asked for',
    access: { member: 'see' },
    params: ofSendOut,
    answer: reach.extend({ withMailbox: z.number().int().nullable().describe('Null when digital post is not set up here') }),
    handle: async ({ tx, actor, params }) => {
      const { reach: reached, askMailboxes } = await checkReach(tx, actor, { ...params, channels });
      // The mailbox register is the outside world: asked after the transaction.
      return afterCommit(async (reply) => reply.send({ ...reached, withMailbox: await askMailboxes() }));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/preview',
    operation: 'previewSendOut',
    summary: 'What recipient number `row` will really get',
    access: { member: 'see' },
    params: ofSendOut,
    query: z.object({ row: z.coerce.number().int().min(1).max(10_000_000).default(1), channel: channel.default('email') }),
    answer: z.object({
      row: z.number().int(),
      total: z.number().int(),
      recipientName: z.string().nullable(),
      locale: z.enum(['sv', 'en']),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
      missing: z.array(z.string()),
    }),
    handle: ({ tx, actor, params, query }) => previewSendOut(tx, actor, { ...params, ...query, textsFor }),
  }),
  route({
    method: 'POST',
    path: '/v1/send-outs/:sendOutId/stop',
    operation: 'stopSendOut',
    summary: 'Stops what has not left yet, also in the name of an organisation that has gone up in one’s own',
    access: { member: 'send' },
    params: ofSendOut,
    answer: z.object({ stopped: z.number().int() }),
    handle: ({ tx, actor, params }) => stopSendOut(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/send-outs/:sendOutId/resend-failed',
    operation: 'resendFailed',
    summary: 'Sends again to those who were not reached, and to nobody else',
    access: { member: 'send' },
    params: ofSendOut,
    answer: z.object({ count: z.number().int() }),
    handle: ({ tx, actor, params }) => resendFailed(tx, actor, params),
  }),
];
