import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { mostAnswers, mostSentences } from '../domain/ambassador.ts';
import { keepAmbassadorKit, showAmbassadorKit } from '../use-cases/keep-ambassador-kit.ts';
import { keepSignUpSheet, showSignUps } from '../use-cases/keep-sign-ups.ts';
import { activityParams, day, longText, programmeParams, written } from './schemas.ts';

const sheet = z.object({
  isOpen: z.boolean(),
  place: written.max(300),
  information: longText,
  seats: z.number().int().min(1).max(100_000).nullable(),
  notes: written.max(20_000),
  areNotesPublic: z.boolean(),
});
const since = z.number().int().min(0).describe('0 for the first');

const signUps: Route[] = [
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/sign-ups',
    operation: 'showSignUps',
    summary: 'The meeting’s sign-up: its public address, who has signed up, and what was noted',
    access: { member: 'write' },
    params: activityParams,
    answer: z.object({
      title: z.string(),
      url: z.string().nullable(),
      sheet: sheet.extend({ lastDay: z.string().nullable(), revision: z.number() }).nullable(),
      people: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          email: z.string().nullable(),
          signedUpAt: z.date(),
          confirmation: z
            .enum(['waiting', 'sending', 'handedOver', 'notDelivered', 'unknown'])
            .nullable()
            .describe('How the confirmation went; null without an address'),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => showSignUps(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/activities/:activityId/sign-ups',
    operation: 'keepSignUpSheet',
    summary: 'Open or close the sign-up, and keep the notes',
    access: { member: 'write' },
    params: activityParams,
    body: sheet.extend({ lastDay: day.nullable(), revision: since }),
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params, body }) => keepSignUpSheet(tx, actor, { ...params, ...body }),
  }),
];

const texts = z.object({
  sentences: z.array(written.min(1).max(300)).max(mostSentences),
  page: written.max(4000),
  answers: z.array(z.object({ question: written.min(1).max(500), answer: written.min(1).max(2000) })).max(mostAnswers),
});
const shown = z.object({
  sentences: z.array(z.string()),
  page: z.string(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
});

const ambassadors: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/ambassador-kit',
    operation: 'showAmbassadorKit',
    summary: 'What employees can say: three sentences, one page, three answers; proposed until you have written your own',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      kit: shown.extend({ isShared: z.boolean(), revision: z.number() }),
      proposal: shown,
      url: z.string().nullable().describe('Where everybody with the link reads and prints it'),
    }),
    handle: ({ tx, actor, params }) => showAmbassadorKit(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/programmes/:programmeId/ambassador-kit',
    operation: 'keepAmbassadorKit',
    summary: 'Keep your own kit, and share it by link or not',
    access: { member: 'write' },
    params: programmeParams,
    body: texts.extend({ isShared: z.boolean(), revision: since }),
    answer: z.object({ revision: z.number(), url: z.string().nullable() }),
    handle: ({ tx, actor, params, body }) => keepAmbassadorKit(tx, actor, { ...params, ...body }),
  }),
];

export const signUpRoutes: Route[] = [...signUps, ...ambassadors];
