import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import {
  answerCheck,
  launchChange,
  listChanges,
  planChange,
  rewriteChange,
  setChangeRemoved,
  unlaunchChange,
} from '../use-cases/check-change.ts';
import { checkItem, day, longText, made, maybeDay, revision, saved, title } from './schemas.ts';

const all = '/v1/strategy/changes';
const one = `${all}/:changeId`;
const params = z.object({ changeId: z.uuid() });
const words = z.object({ title, description: longText.default(''), launchOn: maybeDay.default(null) });
const given = z.object({ item: checkItem, answer: longText.default(''), notNeededBecause: longText.default('') });

const change = words.extend({
  id: z.uuid(),
  revision,
  launchedOn: maybeDay,
  wasChecked: z.boolean().nullable().describe('Written down at the launch; null before it'),
  missing: z.array(checkItem),
  isLate: z.boolean().describe('The launch day has come and something is unanswered'),
  answers: z.array(given.extend({ answeredByName: z.string().nullable(), answeredAt: z.date() })),
});

export const changeRoutes: Route[] = [
  route({
    method: 'GET',
    path: all,
    operation: 'listServiceChanges',
    summary: 'Planned and launched changes of the service with their communication check, and the share that had it before launch',
    access: { member: 'see' },
    answer: z.object({
      mayWrite: z.boolean(),
      share: z.object({ launched: z.number(), checked: z.number(), share: z.number().nullable() }),
      items: z.array(change),
    }),
    handle: ({ tx, actor }) => listChanges(tx, actor),
  }),
  route({
    method: 'POST',
    path: all,
    operation: 'planServiceChange',
    summary: 'Something that is to change in the service',
    access: { member: 'write' },
    body: words,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => planChange(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: one,
    operation: 'rewriteServiceChange',
    summary: 'Change what it is, or when it is to be launched',
    access: { member: 'write' },
    params,
    body: words.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => rewriteChange(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${one}/answers`,
    operation: 'answerCommunicationCheck',
    summary: 'One of the four questions: an answer, or why it is not needed; both empty takes it away',
    access: { member: 'write' },
    params,
    body: given,
    answer: nothing,
    handle: async ({ tx, actor, params: command, body }) => {
      await answerCheck(tx, actor, { ...command, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${one}/launch`,
    operation: 'launchServiceChange',
    summary: 'It is launched; whether the check was done is written down now',
    access: { member: 'write' },
    params,
    body: z.object({ revision, launchedOn: day }),
    answer: z.object({ revision, missing: z.array(checkItem) }),
    handle: ({ tx, actor, params: command, body }) => launchChange(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/unlaunch`,
    operation: 'unlaunchServiceChange',
    summary: 'It was not launched after all',
    access: { member: 'write' },
    params,
    body: saved,
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => unlaunchChange(tx, actor, { ...command, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}ServiceChange`,
      summary: verb === 'remove' ? 'Take a change away; restoring undoes it' : 'Bring a change back',
      access: { member: 'write' },
      params,
      answer: nothing,
      handle: async ({ tx, actor, params: command }) => {
        await setChangeRemoved(tx, actor, { ...command, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];
