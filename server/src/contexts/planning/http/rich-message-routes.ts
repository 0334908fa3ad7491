import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { askStates } from '../domain/message-detail.ts';
import { enrichMessage, listQuestions, noteAskAnswer, showMessageDetail } from '../use-cases/enrich-message.ts';
import { publishAnswer } from '../use-cases/publish-answer.ts';
import { longText, messageParams, programmeParams, written } from './schemas.ts';

const row = written.min(1).max(500);

const detail = z.object({
  isQuestion: z.boolean().describe('The title is a question, and `answer` answers it'),
  answer: longText,
  ask: longText.describe('What is wanted of those who get the message'),
  before: longText,
  after: longText,
  benefit: longText.describe('What the change leads to'),
  scenarios: z.array(row).max(30).describe('Situations in which it applies'),
  affected: z
    .array(z.object({ text: row, isAffected: z.boolean() }))
    .max(30)
    .describe('The “does it concern me?” list'),
});

const state = z.enum(askStates);

/** What a message holds beside its wording. */
export const richMessageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/messages/:messageId/details',
    operation: 'getMessageDetails',
    summary: 'Question and answer, what is asked, before and after, situations, and who is affected',
    access: { member: 'see' },
    params: messageParams,
    answer: detail.extend({
      revision: z.number().int().describe('0: nothing has been written yet'),
      publishedUrl: z.string().nullable(),
      publishedAt: z.date().nullable(),
      asked: z
        .array(
          z.object({
            audienceId: z.uuid(),
            audienceName: z.string(),
            state,
            text: z.string(),
            changedAt: z.date().nullable(),
            notedBy: z.string().nullable(),
          }),
        )
        .describe('What each audience has answered to the ask, in the own organisation'),
    }),
    handle: ({ tx, actor, params }) => showMessageDetail(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/messages/:messageId/details',
    operation: 'enrichMessage',
    summary: 'Write what the message holds beside its wording; no new wording',
    access: { member: 'write' },
    params: messageParams,
    body: detail.extend({ revision: z.number().int().min(0) }),
    answer: z.object({ revision: z.number().int() }),
    handle: ({ tx, actor, params, body }) => enrichMessage(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/messages/:messageId/asks/:audienceId',
    operation: 'noteAskAnswer',
    summary: 'What an audience answered to what was asked of it',
    access: { member: 'write' },
    params: messageParams.extend({ audienceId: z.uuid() }),
    body: z.object({ state, text: longText.default('') }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => noteAskAnswer(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/answer-page',
    operation: 'publishAnswer',
    summary: 'Publish the question and its answer on the own front door',
    access: { member: 'send' },
    params: messageParams,
    answer: z.object({ url: z.string() }),
    handle: ({ tx, actor, params }) => publishAnswer(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/questions',
    operation: 'listQuestions',
    summary: 'The programme’s questions and answers as a published page would say them today, and where they are published',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      items: z.array(
        z.object({
          messageId: z.uuid(),
          question: z.string(),
          answer: z.string(),
          url: z.string().nullable(),
          publishedAt: z.date().nullable(),
        }),
      ),
    }),
    handle: async ({ tx, actor, params }) => ({ items: await listQuestions(tx, actor, params) }),
  }),
];
