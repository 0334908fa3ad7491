import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { testAges, testMethods, testStatuses, testSubjectKinds } from '../domain/message-test.ts';
import {
  addMessageTest,
  changeMessageTest,
  closeMessageTest,
  openMessageTest,
  retireMessageTest,
} from '../use-cases/keep-message-tests.ts';
import { listMessageTests, listTestAges } from '../use-cases/list-message-tests.ts';
import { agreedOn, organisation, printable, revision, visibility } from './schemas.ts';

const params = z.object({ testId: z.uuid() });
const count = z.number().int().min(0).max(10_000_000);

const wish = {
  title: printable(200).min(1),
  subjectKind: z.enum(testSubjectKinds),
  subjectId: z.uuid().nullable().default(null).describe('The main message, message or brand; null for a wording of its own'),
  method: z.enum(testMethods),
  audience: printable(200).min(1).describe('Whom it was tried on'),
  question: printable(300).min(1),
  options: z.array(printable(200).min(1)).max(6).default([]).describe('The answers of a comprehension test'),
  rightOption: z.number().int().min(0).max(5).nullable().default(null),
  variants: z
    .array(z.object({ wording: printable(2000).min(1), asked: count.default(0), hits: count.default(0) }))
    .min(1)
    .max(5),
  visibility: visibility.default('own'),
  isHeld: z.boolean().default(false).describe('It was held somewhere else, and the counts are given'),
  heldOn: agreedOn.nullable().default(null),
  conclusion: printable(2000).default(''),
};

const shareOf = z.number().nullable().describe('Percent, one decimal');
const listed = z.object({
  id: z.uuid(),
  title: z.string(),
  subjectKind: z.enum(testSubjectKinds),
  subjectId: z.uuid().nullable(),
  method: z.enum(testMethods),
  audience: z.string(),
  question: z.string(),
  options: z.array(z.string()),
  rightOption: z.number().int().nullable(),
  visibility,
  status: z.enum(testStatuses),
  heldOn: z.string().nullable(),
  conclusion: z.string(),
  revision,
  createdAt: z.date(),
  organisation,
  isOwn: z.boolean(),
  url: z.string().nullable().describe('The open link; null for drafts and for others’ tests'),
  n: z.number().int().describe('How many answered'),
  isClear: z.boolean().describe('One wording’s interval lies wholly above the others’'),
  variants: z.array(
    z.object({
      id: z.uuid(),
      wording: z.string(),
      asked: z.number().int(),
      hits: z.number().int(),
      share: shareOf,
      low: shareOf.describe('Lower end of the 95 % interval (Wilson)'),
      high: shareOf,
      isAhead: z.boolean(),
    }),
  ),
});

const retire = (isRetired: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/message-tests/:testId/${isRetired ? 'retire' : 'restore'}`,
    operation: isRetired ? 'retireMessageTest' : 'restoreMessageTest',
    summary: isRetired ? 'Take a test away' : 'Bring a test back',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: { testId } }) => {
      await retireMessageTest(tx, actor, { testId, isRetired });
      return {};
    },
  });

export const messageTestRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/message-tests',
    operation: 'listMessageTests',
    summary: 'Tests of names, wordings and messages: when, on whom, how many, and the result of each wording',
    access: { member: 'see' },
    query: z.object({ subjectId: z.uuid().optional() }),
    answer: z.object({ items: z.array(listed) }),
    handle: async ({ tx, actor, query }) => ({ items: await listMessageTests(tx, actor, query) }),
  }),
  route({
    method: 'GET',
    path: '/v1/message-test-ages',
    operation: 'listTestAges',
    summary: 'When each main message and brand was last tested, and what is to be tested again: after 24 months, or when rewritten',
    access: { member: 'see' },
    query: z.object({ messageId: z.uuid().optional() }),
    answer: z.object({
      items: z.array(
        z.object({
          kind: z.enum(testSubjectKinds),
          id: z.uuid(),
          title: z.string(),
          age: z.enum(testAges),
          lastTestedOn: z.string().nullable(),
          n: z.number().int(),
        }),
      ),
    }),
    handle: async ({ tx, actor, query }) => ({ items: await listTestAges(tx, actor, query) }),
  }),
  route({
    method: 'POST',
    path: '/v1/message-tests',
    operation: 'addMessageTest',
    summary: 'Write down a test that was held, or begin one',
    access: { member: 'write' },
    body: z.object(wish),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addMessageTest(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/message-tests/:testId',
    operation: 'changeMessageTest',
    summary: 'Change a test that takes no answers right now',
    access: { member: 'write' },
    params,
    body: z.object({ ...wish, revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: { testId }, body }) => changeMessageTest(tx, actor, { testId, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/message-tests/:testId/open',
    operation: 'openMessageTest',
    summary: 'Let the open link take answers',
    access: { member: 'write' },
    params,
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: command }) => openMessageTest(tx, actor, command),
  }),
  route({
    method: 'POST',
    path: '/v1/message-tests/:testId/close',
    operation: 'closeMessageTest',
    summary: 'Take no more answers, and say what came of it',
    access: { member: 'write' },
    params,
    body: z.object({ conclusion: printable(2000).default('') }),
    answer: z.object({ revision, n: z.number().int() }),
    handle: ({ tx, actor, params: { testId }, body }) => closeMessageTest(tx, actor, { testId, ...body }),
  }),
  retire(true),
  retire(false),
];
