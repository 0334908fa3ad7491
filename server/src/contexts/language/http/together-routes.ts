import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { guidelineKinds } from '../domain/guidelines.ts';
import { textKinds } from '../domain/registered-text.ts';
import { checkGuidelines, reviewGuidelines } from '../use-cases/check-guidelines.ts';
import { leaveText, tellPresence } from '../use-cases/tell-presence.ts';

const params = z.object({ textId: z.uuid() });

const guidelines = z.object({
  textId: z.uuid(),
  kind: z.enum(textKinds),
  title: z.string(),
  address: z.string(),
  items: z.array(z.object({ kind: z.enum(guidelineKinds), state: z.enum(['kept', 'remark', 'notSure']), sv: z.string(), en: z.string() })),
  remarks: z.number().int(),
});

export const togetherRoutes: Route[] = [
  route({
    method: 'PUT',
    path: '/v1/texts/:textId/presence',
    operation: 'tellPresence',
    summary: 'Tell that one has the text open, every 20 seconds at most, and hear who else has',
    access: { member: 'write' },
    params,
    answer: z.object({ others: z.array(z.object({ name: z.string(), organisation: z.string() })) }),
    handle: async ({ tx, actor, params: command }) => ({ others: await tellPresence(tx, actor, command) }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/texts/:textId/presence',
    operation: 'leaveText',
    summary: 'Tell that one has closed the text',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await leaveText(tx, actor, command);
      return {};
    },
  }),
  route({
    method: 'GET',
    path: '/v1/texts/:textId/guidelines',
    operation: 'checkGuidelines',
    summary: 'The agreed guidelines held against an own text: main messages, words, names, sender, profile. Advice, never a gate',
    access: { member: 'see' },
    params,
    answer: guidelines,
    handle: ({ tx, actor, params: command }) => checkGuidelines(tx, actor, command),
  }),
  route({
    method: 'GET',
    path: '/v1/guideline-review',
    operation: 'reviewGuidelines',
    summary: 'The latest own texts that go out, held against the agreed guidelines, those with most remarks first',
    access: { member: 'see' },
    answer: z.object({ items: z.array(guidelines) }),
    handle: async ({ tx, actor }) => ({ items: await reviewGuidelines(tx, actor) }),
  }),
];
