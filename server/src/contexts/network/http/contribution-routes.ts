import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { answerContribution, editContribution, publishContribution, takeContribution } from '../use-cases/edit-contribution.ts';
import { resendContribution, sendContribution, takeOverContribution, withdrawContribution } from '../use-cases/send-contribution.ts';
import { listInbox, listOwnContributions, showContribution } from '../use-cases/show-contributions.ts';
import { contribution, contributions, longText, reason, revision, shortText, title, veryLongText } from './schemas.ts';

const params = z.object({ contributionId: z.uuid() });
const words = z.object({ title, text: veryLongText.min(1), suggestion: shortText.default('') });
const saved = z.object({ revision });
const why = z.object({ revision, reasons: z.array(reason).max(5), explanation: longText.default('') });
const one = '/v1/network/contributions/:contributionId';

const sending: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/contributions',
    operation: 'listContributions',
    summary: 'What the own organisation has sent to the editor-in-chief, with state and answer time',
    access: { member: 'see' },
    answer: contributions,
    handle: ({ tx, actor }) => listOwnContributions(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/contributions',
    operation: 'sendContribution',
    summary: 'Send news to the editor-in-chief',
    access: { member: 'write' },
    body: words,
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => sendContribution(tx, actor, body),
  }),
  route({
    method: 'GET',
    path: one,
    operation: 'showContribution',
    summary: 'What was sent, what became of it, and why',
    access: { member: 'see' },
    params,
    answer: contribution,
    handle: ({ tx, actor, params: command }) => showContribution(tx, actor, command),
  }),
  route({
    method: 'PUT',
    path: one,
    operation: 'resendContribution',
    summary: 'Change what was sent before the editor has begun, or send it again',
    access: { member: 'write' },
    params,
    body: words.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => resendContribution(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/withdraw`,
    operation: 'withdrawContribution',
    summary: 'Take it back; sending it again brings it back',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await withdrawContribution(tx, actor, command);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${one}/take-over`,
    operation: 'takeOverContribution',
    summary: 'Answer for it from now on',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      await takeOverContribution(tx, actor, command);
      return {};
    },
  }),
];

const editing: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/inbox',
    operation: 'listInbox',
    summary: 'What every organisation has sent: for the editor-in-chief',
    access: { member: 'see' },
    answer: contributions,
    handle: ({ tx, actor }) => listInbox(tx, actor),
  }),
  route({
    method: 'POST',
    path: `${one}/take`,
    operation: 'takeContribution',
    summary: 'The editor-in-chief takes it up',
    access: { member: 'write' },
    params,
    answer: saved,
    handle: ({ tx, actor, params: command }) => takeContribution(tx, actor, command),
  }),
  route({
    method: 'PUT',
    path: `${one}/edition`,
    operation: 'editContribution',
    summary: 'The editor’s wording; what was sent stays as it was',
    access: { member: 'write' },
    params,
    body: z.object({ revision, title, text: veryLongText.min(1) }),
    answer: saved,
    handle: ({ tx, actor, params: command, body }) => editContribution(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/publish`,
    operation: 'publishContribution',
    summary: 'Publish it as a page, and tell its organisation why it was changed',
    access: { member: 'write' },
    params,
    body: why,
    answer: z.object({ url: z.string(), pageId: z.uuid() }),
    handle: ({ tx, actor, params: command, body }) => publishContribution(tx, actor, { ...command, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/answer`,
    operation: 'answerContribution',
    summary: 'Return it to be mended, or decline it, with the reason',
    access: { member: 'write' },
    params,
    body: why.extend({ outcome: z.enum(['returned', 'declined']) }),
    answer: nothing,
    handle: async ({ tx, actor, params: command, body }) => {
      await answerContribution(tx, actor, { ...command, ...body });
      return {};
    },
  }),
];

export const contributionRoutes: Route[] = [...sending, ...editing];
