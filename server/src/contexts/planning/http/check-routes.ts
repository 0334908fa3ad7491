import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { matchAttendees, noteAttendance, removeAttendance, showAttendance } from '../use-cases/note-attendance.ts';
import { removeCheck, restoreCheck, saveCheck } from '../use-cases/save-check.ts';
import { sendCheck } from '../use-cases/send-check.ts';
import { showCheck } from '../use-cases/show-check.ts';
import { activityParams, activityState, ids, messageParams, name, revision, written } from './schemas.ts';

const question = {
  text: written.min(1).max(500),
  options: z.array(name).min(2).max(6),
  right: z.number().int().min(0).max(5).describe('The place of the right answer among the options, from 0'),
  explanation: written.max(1000).default(''),
};
const whole = z.number().int();
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

const provenLevel = z.enum(['understand', 'canDo']);
const person = z.object({ recipientId: z.uuid(), name: z.string(), email: z.string().nullable() });

/** Evidence above *know of*: short checks of a message, and who came to a meeting or a training. */
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
    body: z.object({ audienceIds: ids.default([]).describe('Empty: every target group that needs the message') }),
    answer: z.object({ sendOutId: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => sendCheck(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/attendance',
    operation: 'getAttendance',
    summary: 'Who came to a meeting or a training, and whom to pick from',
    access: { member: 'see' },
    params: activityParams,
    answer: z.object({
      title: z.string(),
      state: activityState,
      isTraining: z.boolean(),
      proves: provenLevel,
      attendance: z
        .object({
          headCount: whole.nullable(),
          withPractice: z.boolean(),
          revision: whole,
          recordedAt: z.date(),
          recipientIds: z.array(z.uuid()),
        })
        .nullable(),
      members: z.array(person.extend({ audiences: z.array(z.string()) })),
      isCut: z.boolean().describe('There are more members than are listed: paste names or addresses instead'),
    }),
    handle: ({ tx, actor, params }) => showAttendance(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/activities/:activityId/attendance',
    operation: 'noteAttendance',
    summary: 'Write down who came, or how many; a planned activity is done by it',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({
      recipientIds: z.array(z.uuid()).max(20_000).default([]),
      headCount: z.number().int().min(0).max(1_000_000).nullable().default(null).describe('Shown, and evidence about nobody'),
      withPractice: z.boolean().default(false).describe('A training with practice, or whose skill check they passed: proves can do'),
      revision: revision.optional(),
    }),
    answer: z.object({ revision: whole }),
    handle: ({ tx, actor, params, body }) => noteAttendance(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/activities/:activityId/attendance',
    operation: 'removeAttendance',
    summary: 'Take the list of who came away',
    access: { member: 'write' },
    params: activityParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => removeAttendance(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/attendance-matches',
    operation: 'matchAttendees',
    summary: 'Which members pasted names and addresses mean; saves nothing',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({ text: written.min(1).max(200_000) }),
    answer: z.object({
      found: z.array(person),
      notFound: z.array(z.string()),
      several: z.array(z.string()).describe('Names that more than one member has'),
    }),
    handle: ({ tx, actor, params, body }) => matchAttendees(tx, actor, { ...params, ...body }),
  }),
];
