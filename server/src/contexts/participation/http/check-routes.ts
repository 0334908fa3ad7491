import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { removeCheck, restoreCheck, saveCheck } from '../use-cases/save-check.ts';
import { sendCheck } from '../use-cases/send-check.ts';
import { showCheck } from '../use-cases/show-check.ts';
import { messageParams, revision, whole, written } from './schemas.ts';

const question = {
  text: written.min(1).max(500),
  options: z.array(written.min(1).max(200)).min(2).max(6),
  right: z.number().int().min(0).max(5).describe('The place of the right answer among the options, from 0'),
  explanation: written.max(1000).default(''),
};
const answered = z.object({ answered: whole, passed: whole });

const check = z.object({
  questions: z.array(z.object({ id: z.uuid(), ...question, explanation: z.string() })),
  passMark: whole,
  isSkillCheck: z.boolean(),
  isOpen: z.boolean(),
  revision: whole,
  messageVersion: whole.describe('The wording that the questions are about'),
  isOutdated: z.boolean().describe('The message has been rewritten since: the links rest until the questions are saved again'),
  openUrl: z.string().nullable(),
  results: z.object({
    members: answered.describe('Through personal links: the latest answer of each member'),
    open: answered.describe('Through the open link: counted, and evidence about nobody'),
    questions: z.array(z.object({ id: z.uuid(), chosen: z.array(whole).describe('How many chose each option') })),
  }),
});

/** A few questions about a message, and how they have been answered. */
export const checkRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/messages/:messageId/check',
    operation: 'getCheck',
    summary: 'The own organisation’s questions about a message, with answers in counts',
    access: { member: 'see' },
    params: messageParams,
    answer: z.object({ check: check.nullable() }),
    handle: ({ tx, actor, params }) => showCheck(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/messages/:messageId/check',
    operation: 'saveCheck',
    summary: 'Write three to five questions about the message as it is worded now',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({
      questions: z.array(z.object({ id: z.uuid().optional(), ...question })).max(20),
      passMark: z.number().int().min(1).max(5).describe('How many right answers it takes'),
      isSkillCheck: z.boolean().default(false).describe('Passing proves that one can do it'),
      isOpen: z.boolean().default(false).describe('Has an open link besides the personal ones'),
      revision: revision.optional(),
    }),
    answer: z.object({ revision: whole }),
    handle: ({ tx, actor, params, body }) => saveCheck(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/messages/:messageId/check',
    operation: 'removeCheck',
    summary: 'Take the questions away; what was proved stays proved',
    access: { member: 'write' },
    params: messageParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => removeCheck(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/check/restore',
    operation: 'restoreCheck',
    summary: 'Bring removed questions back',
    access: { member: 'write' },
    params: messageParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => restoreCheck(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/check/send-outs',
    operation: 'sendCheck',
    summary: 'Begin a send-out with everybody’s own link to the questions; a draft',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({ audienceIds: z.array(z.uuid()).max(2000).default([]).describe('Empty: every audience that needs the message') }),
    answer: z.object({ sendOutId: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => sendCheck(tx, actor, { ...params, ...body }),
  }),
];
