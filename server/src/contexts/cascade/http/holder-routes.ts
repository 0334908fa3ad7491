import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { addHolder } from '../use-cases/add-holder.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { changeHolder } from '../use-cases/change-holder.ts';
import { importOutline } from '../use-cases/import-outline.ts';
import { copyLink, remindHolder, sendLink } from '../use-cases/remind.ts';
import { removeHolder, restoreHolder } from '../use-cases/remove-holder.ts';
import { replaceHolder } from '../use-cases/replace-holder.ts';
import { listQuestions } from '../use-cases/show-cascade.ts';
import { cascadeParams, holderKind, holderLocale, holderParams, longText, question, questionParams, shortText, title } from './schemas.ts';

const duplicates = z.array(z.string()).describe('Others in the chain with the same address');
const aboveIds = z.array(z.uuid()).max(50);
const one = '/v1/cascade-holders/:holderId';

const drawing: Route[] = [
  route({
    method: 'POST',
    path: '/v1/cascades/:cascadeId/holders',
    operation: 'addHolder',
    summary: 'Put a person, or an audience of the plan, into the chain',
    access: { member: 'write' },
    params: cascadeParams,
    body: z.object({
      kind: holderKind,
      name: shortText.optional(),
      email: shortText.nullable().optional(),
      mobile: shortText.nullable().optional(),
      role: shortText.optional(),
      locale: holderLocale.default('sv'),
      audienceId: z.uuid().nullable().optional(),
      aboveIds: aboveIds.default([]),
    }),
    answer: z.object({ id: z.uuid(), duplicates }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addHolder(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/cascades/:cascadeId/outline',
    operation: 'importOutline',
    summary: 'Add a chain from an indented list: Name; e-mail; role; mobile; language, or [Audience]',
    access: { member: 'write' },
    params: cascadeParams,
    body: z.object({ text: z.string().min(1).max(400_000) }),
    answer: z.object({ added: z.number(), duplicates }),
    status: 201,
    handle: ({ tx, actor, params, body }) => importOutline(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: one,
    operation: 'changeHolder',
    summary: 'Correct or move a holder; a loop is refused with the way round',
    access: { member: 'write' },
    params: holderParams,
    body: z.object({
      name: title.optional(),
      email: shortText.optional(),
      mobile: shortText.nullable().optional(),
      role: shortText.optional(),
      locale: holderLocale.optional(),
      audienceId: z.uuid().nullable().optional(),
      aboveIds: aboveIds.optional(),
      position: z.number().int().min(0).max(1_000_000).optional(),
    }),
    answer: z.object({ duplicates }),
    handle: ({ tx, actor, params, body }) => changeHolder(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: one,
    operation: 'removeHolder',
    summary: 'Take a holder out, with those who hang on nobody else; restoreHolder undoes it',
    access: { member: 'write' },
    params: holderParams,
    answer: z.object({ removed: z.number() }),
    handle: ({ tx, actor, params }) => removeHolder(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/restore`,
    operation: 'restoreHolder',
    summary: 'Bring back a holder and those who left with it',
    access: { member: 'write' },
    params: holderParams,
    answer: z.object({ restored: z.number() }),
    handle: ({ tx, actor, params }) => restoreHolder(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/replace`,
    operation: 'replaceHolder',
    summary: 'Somebody left: the old link stops and the stick moves',
    access: { member: 'send' },
    params: holderParams,
    body: z.object({
      name: title,
      email: shortText,
      mobile: shortText.nullable().optional(),
      role: shortText.optional(),
      locale: holderLocale.default('sv'),
    }),
    answer: z.object({ id: z.uuid(), duplicates }),
    handle: ({ tx, actor, params, body }) => replaceHolder(tx, actor, { ...params, ...body }),
  }),
];

const sending: Route[] = [
  route({
    method: 'POST',
    path: `${one}/reminders`,
    operation: 'remindHolder',
    summary: 'Remind one holder now',
    access: { member: 'send' },
    params: holderParams,
    answer: z.object({ reminded: z.number() }),
    handle: ({ tx, actor, params }) => remindHolder(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/links`,
    operation: 'sendLink',
    summary: 'Mail the link now: once more, or past somebody who does not answer',
    access: { member: 'send' },
    params: holderParams,
    answer: z.object({ sent: z.number() }),
    handle: ({ tx, actor, params }) => sendLink(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/copied-links`,
    operation: 'copyLink',
    summary: 'A personal link to hand over in another way',
    access: { member: 'send' },
    params: holderParams,
    answer: z.object({ url: z.string() }),
    handle: ({ tx, actor, params }) => copyLink(tx, actor, params),
  }),
];

const asking: Route[] = [
  route({
    method: 'GET',
    path: '/v1/cascades/:cascadeId/questions',
    operation: 'listCascadeQuestions',
    summary: 'What holders ask; unanswered first',
    access: { member: 'see' },
    params: cascadeParams,
    answer: z.object({ items: z.array(question) }),
    handle: async ({ tx, actor, params }) => ({ items: await listQuestions(tx, actor, params) }),
  }),
  route({
    method: 'POST',
    path: '/v1/cascade-questions/:questionId/answer',
    operation: 'answerCascadeQuestion',
    summary: 'Answer a holder, and publish the answer to everybody in the chain if it is of use to all',
    access: { member: 'write' },
    params: questionParams,
    body: z.object({ answer: longText.min(1), isPublished: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerQuestion(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

export const holderRoutes: Route[] = [...drawing, ...sending, ...asking];
