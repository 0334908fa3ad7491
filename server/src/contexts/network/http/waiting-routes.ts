import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { approvalStatuses, timeoutRules } from '../domain/approval.ts';
import { waitKinds } from '../domain/waiting.ts';
import { answerApproval, listApprovals, setReleaseRule } from '../use-cases/approve-release.ts';
import { measureWaiting } from '../use-cases/measure-waiting.ts';
import { removeSavingBasis, setSavingBasis, tellSavings } from '../use-cases/tell-savings.ts';
import { day, shortText, title } from './schemas.ts';

const count = z.number().int();
const hours = z.number().nullable().describe('Whole hours');
const onTimeout = z.enum(timeoutRules).describe('When nobody answers in time: it passes, or goes on to whoever manages');
const rule = { isOn: z.boolean(), hours: z.number().int().min(1).max(720), onTimeout };

const approval = z.object({
  id: z.uuid(),
  subjectId: z.uuid(),
  subjectRevision: count,
  recipients: count,
  title: z.string(),
  status: z.enum(approvalStatuses),
  isEscalated: z.boolean(),
  onTimeout,
  askedAt: z.date(),
  dueAt: z.date(),
  answeredAt: z.date().nullable(),
  reason: z.string(),
  askedByName: z.string().nullable(),
  answeredByName: z.string().nullable(),
  mayAnswer: z.boolean(),
});

const approvals: Route[] = [
  route({
    method: 'GET',
    path: '/v1/approvals',
    operation: 'listApprovals',
    summary: 'What colleagues have been asked to look at before it is sent, and the organisation’s rule for it',
    access: { member: 'see' },
    query: z.object({ subjectId: z.uuid().optional() }),
    answer: z.object({ rule: z.object(rule), maySetRule: z.boolean(), items: z.array(approval) }),
    handle: ({ tx, actor, query }) => listApprovals(tx, actor, query),
  }),
  route({
    method: 'PUT',
    path: '/v1/approval-rule',
    operation: 'setReleaseRule',
    summary: 'Four eyes before sending, or not; and what happens when nobody answers in time',
    access: { member: 'manage' },
    body: z.object(rule),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await setReleaseRule(tx, actor, body);
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/approvals/:approvalId/answer',
    operation: 'answerApproval',
    summary: 'Say yes, or no with the reason; never to one’s own',
    access: { member: 'send' },
    params: z.object({ approvalId: z.uuid() }),
    body: z.object({ isApproved: z.boolean(), reason: shortText.default('') }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerApproval(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

const kronor = z.number().min(0).max(1000);
const basis = { printKronor: kronor, postageKronor: kronor, source: title, validFrom: day };

const removal = (isRemoved: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/network/saving-bases/:basisId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removeSavingBasis' : 'restoreSavingBasis',
    summary: isRemoved ? 'Take a cost away' : 'Bring a cost back',
    access: { member: 'write' },
    params: z.object({ basisId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, params: { basisId } }) => {
      await removeSavingBasis(tx, actor, { basisId, isRemoved });
      return {};
    },
  });

export const waitingRoutes: Route[] = [
  ...approvals,
  route({
    method: 'GET',
    path: '/v1/network/waiting',
    operation: 'measureWaiting',
    summary: 'How long people wait for each other: contributions, questions, consultations, approvals; the median by kind and by month',
    access: { member: 'see' },
    answer: z.object({
      kinds: z.array(z.object({ kind: z.enum(waitKinds), answered: count, medianHours: hours, waiting: count, longestHours: hours })),
      months: z.array(z.object({ month: z.string(), kind: z.enum(waitKinds), answered: count, medianHours: z.number() })),
      isEditor: z.boolean(),
    }),
    handle: ({ tx, actor }) => measureWaiting(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/network/savings',
    operation: 'tellSavings',
    summary: 'What digital letters have saved in print and postage: letters delivered × (print + postage), by what paper cost that day',
    access: { member: 'see' },
    answer: z.object({
      kronor: count,
      letters: count,
      isEditor: z.boolean(),
      periods: z.array(
        z.object({
          id: z.uuid(),
          printKronor: z.number(),
          postageKronor: z.number(),
          source: z.string(),
          validFrom: z.string(),
          until: z.string().nullable(),
          letters: count,
          kronor: count,
        }),
      ),
    }),
    handle: ({ tx, actor }) => tellSavings(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/saving-bases',
    operation: 'setSavingBasis',
    summary: 'What a letter on paper costs from a day on, with its source: for the editor-in-chief',
    access: { member: 'write' },
    body: z.object(basis),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => setSavingBasis(tx, actor, body),
  }),
  removal(true),
  removal(false),
];
