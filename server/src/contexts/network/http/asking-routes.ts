import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { answerAsked, askEditor, listAsked } from '../use-cases/ask-editor.ts';
import { answerConsultation, beginConsultation, concludeConsultation, listConsultations } from '../use-cases/consult.ts';
import { day, longText, named } from './schemas.ts';

const asked = z.object({
  id: z.uuid(),
  organisation: named,
  askedByName: z.string().nullable(),
  question: z.string(),
  askedAt: z.date(),
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
  answeredAt: z.date().nullable(),
  isShared: z.boolean(),
  hours: z.number().describe('Whole hours to the first answer, or waited so far'),
});

const consultation = z.object({
  id: z.uuid(),
  question: z.string(),
  background: z.string(),
  answerBy: day,
  createdAt: z.date(),
  conclusion: z.string().nullable(),
  concludedAt: z.date().nullable(),
  isOverdue: z.boolean(),
  answers: z.array(
    z.object({
      organisation: named,
      isOwn: z.boolean(),
      answer: z.string(),
      answeredByName: z.string().nullable(),
      answeredAt: z.date(),
    }),
  ),
  missing: z.array(named).describe('Organisations that have not answered'),
});

const consultationParams = z.object({ consultationId: z.uuid() });

const questions: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/questions',
    operation: 'listAsked',
    summary: 'Own questions to the editor-in-chief and answers shared with all, with answer times',
    access: { member: 'see' },
    answer: z.object({ items: z.array(asked), waiting: z.number(), medianHours: z.number().nullable(), isEditor: z.boolean() }),
    handle: ({ tx, actor }) => listAsked(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/questions',
    operation: 'askEditor',
    summary: 'Ask the editor-in-chief',
    access: { member: 'write' },
    body: z.object({ question: longText.min(1) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => askEditor(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/questions/:askedId/answer',
    operation: 'answerAsked',
    summary: 'The editor-in-chief answers, and shares the answer if it is of use to all',
    access: { member: 'write' },
    params: z.object({ askedId: z.uuid() }),
    body: z.object({ answer: longText.min(1), isShared: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerAsked(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

const consultations: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/consultations',
    operation: 'listConsultations',
    summary: 'Consultation rounds with answers and who has not answered',
    access: { member: 'see' },
    answer: z.object({ items: z.array(consultation), isEditor: z.boolean() }),
    handle: ({ tx, actor }) => listConsultations(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/consultations',
    operation: 'beginConsultation',
    summary: 'Ask every organisation for its view by a day',
    access: { member: 'write' },
    body: z.object({ question: longText.min(1), background: longText.default(''), answerBy: day }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => beginConsultation(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/consultations/:consultationId/answer',
    operation: 'answerConsultation',
    summary: 'The own organisation’s answer',
    access: { member: 'write' },
    params: consultationParams,
    body: z.object({ answer: longText.min(1) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerConsultation(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/network/consultations/:consultationId/conclusion',
    operation: 'concludeConsultation',
    summary: 'What came of it; null opens the round again',
    access: { member: 'write' },
    params: consultationParams,
    body: z.object({ conclusion: longText.min(1).nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await concludeConsultation(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

export const askingRoutes: Route[] = [...questions, ...consultations];
