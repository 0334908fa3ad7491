import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { keepSignUpSheet, showSignUps } from '../use-cases/keep-sign-ups.ts';
import { activityParams, day, longText, since, written } from './schemas.ts';

const sheet = z.object({
  isOpen: z.boolean(),
  place: written.max(300),
  information: longText,
  seats: z.number().int().min(1).max(100_000).nullable(),
  notes: written.max(20_000),
  areNotesPublic: z.boolean(),
});

/** Who has signed up for a meeting, and the form that they do it on. */
export const signUpRoutes: Route[] = [
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
