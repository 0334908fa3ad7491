import { z } from 'zod';
import { readBody } from '#delivery';
import { type Route, route } from '../../../platform/http/route.ts';
import { sendOutChannels } from '../domain/activity.ts';
import { planSendOut } from '../use-cases/plan-send-out.ts';
import { releaseSendOut } from '../use-cases/release-send-out.ts';
import { suggestMentionsFor } from '../use-cases/suggest-mentions.ts';
import { day, ids, link, programmeParams, revision, title } from './schemas.ts';

const page = z.object({ pageId: z.uuid(), slug: z.string(), url: z.string(), version: z.number() });

/** The rest about send-outs is delivery's; these two also touch the plan. */
export const sendOutRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/send-outs',
    operation: 'planSendOut',
    summary: 'Begin a send-out that answers for needs: a draft and its activity',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({
      title: title.max(200),
      needIds: ids.default([]),
      audienceIds: ids.default([]).describe('Without any, the audiences of the needs'),
      channels: z.array(z.enum(sendOutChannels)).min(1).max(3),
      plannedDate: day.nullable().optional(),
      responsiblePersonId: z.uuid().nullable().optional(),
      subject: title.max(200).optional(),
      body: z.record(z.string(), z.unknown()).optional().describe('ProseMirror document, as in changeSendOut'),
    }),
    answer: z.object({ id: z.uuid(), activityIds: z.array(z.uuid()) }),
    status: 201,
    handle: ({ tx, actor, params, body: { body: document, ...fields } }) =>
      planSendOut(tx, actor, { ...params, ...fields, ...(document === undefined ? {} : { body: readBody(document) }) }),
  }),
  route({
    method: 'POST',
    path: '/v1/send-outs/:sendOutId/release',
    operation: 'releaseSendOut',
    summary: 'Let it go: freezes the text, publishes the page, and the activities are done',
    access: { member: 'send' },
    params: z.object({ sendOutId: z.uuid() }),
    body: z.object({ revision, expectedRecipients: z.number().int().min(0) }),
    answer: z.object({ recipients: z.number(), page: page.nullable() }),
    handle: ({ tx, actor, params, body }) => releaseSendOut(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/mention-suggestions',
    operation: 'suggestMentions',
    summary: 'What other organisations offer those that the send-out goes to',
    access: { member: 'see' },
    params: z.object({ sendOutId: z.uuid() }),
    answer: z.object({
      items: z.array(
        z.object({
          connectionId: z.uuid(),
          kind: z.enum(['service', 'mailing', 'flow']),
          name: z.string(),
          description: z.string(),
          url: z.string(),
          organisation: link,
          audienceName: z.string(),
          isMentioned: z.boolean(),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => suggestMentionsFor(tx, actor, params),
  }),
];
