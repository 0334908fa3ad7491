import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { writeBenefits, writeDecisions } from '../files/write-registers.ts';
import {
  changeLoggedDecision,
  followUpDecision,
  listLoggedDecisions,
  logDecision,
  setLoggedDecisionRemoved,
} from '../use-cases/log-decision.ts';
import {
  changeBenefit,
  followUpBenefit,
  registerBenefit,
  setBenefitRemoved,
  setFollowUpRemoved,
  showBenefits,
} from '../use-cases/register-benefit.ts';
import { day, longText, made, maybeDay, measured, named, revision, saved, shortText, title } from './schemas.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const benefitParams = z.object({ benefitId: z.uuid() });
const oneBenefit = '/v1/strategy/benefits/:benefitId';

const benefit = z.object({
  visibility: z.enum(['own', 'network']).default('own'),
  title,
  beneficiary: title,
  measure: shortText.default(''),
  unit: shortText.max(40).default(''),
  baseline: measured.nullable().default(null),
  baselineOn: maybeDay.default(null),
  ownerOrganisationId: z.uuid(),
  ownerPerson: shortText.default(''),
  target: measured.nullable().default(null),
  targetOn: maybeDay.default(null),
  followUpOn: maybeDay.default(null),
});

const shownBenefit = benefit.omit({ ownerOrganisationId: true }).extend({
  id: z.uuid(),
  revision,
  organisation: named,
  owner: named,
  isOwn: z.boolean(),
  isOverdue: z.boolean(),
  latest: z.object({ value: z.number(), on: day }).nullable(),
  share: z.number().nullable().describe('0 at the baseline, 1 at the target'),
  followUps: z.array(
    z.object({ id: z.uuid(), followedOn: day, value: z.number().nullable(), note: z.string(), followedByName: z.string().nullable() }),
  ),
});

const benefits: Route[] = [
  route({
    method: 'GET',
    path: '/v1/strategy/benefits',
    operation: 'listBenefits',
    summary: 'The benefits register: own, and what the network shares; with what is overdue',
    access: { member: 'see' },
    answer: z.object({ items: z.array(shownBenefit), overdue: z.number(), organisations: z.array(named) }),
    handle: ({ tx, actor }) => showBenefits(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/strategy/benefits.xlsx',
    operation: 'downloadBenefits',
    summary: 'The benefits register as Excel',
    access: { member: 'see' },
    hidden: true,
    answer: z.any(),
    handle: async ({ tx, actor }) => {
      const { items } = await showBenefits(tx, actor);
      return afterCommit(async (reply) =>
        reply
          .type(workbook)
          .header('content-disposition', 'attachment; filename="nyttor.xlsx"')
          .send(await writeBenefits(items, actor.locale)),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/strategy/benefits',
    operation: 'registerBenefit',
    summary: 'What somebody gains: baseline, target, who answers for it, and when it is looked at',
    access: { member: 'write' },
    body: benefit,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => registerBenefit(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: oneBenefit,
    operation: 'changeBenefit',
    summary: 'Change a benefit of one’s own',
    access: { member: 'write' },
    params: benefitParams,
    body: benefit.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeBenefit(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: `${oneBenefit}/follow-ups`,
    operation: 'followUpBenefit',
    summary: 'How it stands on a day, and when to look next',
    access: { member: 'write' },
    params: benefitParams,
    body: z.object({
      followedOn: day,
      value: measured.nullable().default(null),
      note: longText.default(''),
      nextOn: maybeDay.default(null),
    }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, params, body }) => followUpBenefit(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).flatMap((verb) => [
    route({
      method: 'POST',
      path: `${oneBenefit}/${verb}`,
      operation: `${verb}Benefit`,
      summary: verb === 'remove' ? 'Take a benefit away; restoring undoes it' : 'Bring a benefit back',
      access: { member: 'write' },
      params: benefitParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setBenefitRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
    route({
      method: 'POST',
      path: `/v1/strategy/follow-ups/:followUpId/${verb}`,
      operation: `${verb}FollowUp`,
      summary: verb === 'remove' ? 'Take a wrong follow-up away; restoring undoes it' : 'Bring a follow-up back',
      access: { member: 'write' },
      params: z.object({ followUpId: z.uuid() }),
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setFollowUpRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ]),
];

const decisionParams = z.object({ loggedDecisionId: z.uuid() });
const oneDecision = '/v1/strategy/decisions/:loggedDecisionId';
const sought = z.object({ search: shortText.default('') });
const decision = z.object({
  question: title.max(500),
  alternatives: z.array(title.max(1000)).max(20),
  decision: longText.min(1),
  reason: longText.min(1),
  decidedBy: title,
  decidedOn: day,
  followUpOn: maybeDay.default(null),
});

const decisions: Route[] = [
  route({
    method: 'GET',
    path: '/v1/strategy/decisions',
    operation: 'listLoggedDecisions',
    summary: 'The decision log, newest first; every word of the search is somewhere in it',
    access: { member: 'see' },
    query: sought,
    answer: z.object({
      mayWrite: z.boolean(),
      items: z.array(
        decision.extend({
          id: z.uuid(),
          revision,
          followedUpAt: z.date().nullable(),
          followUpNote: z.string(),
          isOverdue: z.boolean(),
          supersededBy: z.object({ id: z.uuid(), question: z.string(), decidedOn: day }).nullable(),
        }),
      ),
    }),
    handle: ({ tx, actor, query }) => listLoggedDecisions(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: '/v1/strategy/decisions.xlsx',
    operation: 'downloadDecisions',
    summary: 'The decision log, or what was searched for in it, as Excel',
    access: { member: 'see' },
    hidden: true,
    query: sought,
    answer: z.any(),
    handle: async ({ tx, actor, query }) => {
      const { items } = await listLoggedDecisions(tx, actor, query);
      return afterCommit(async (reply) =>
        reply
          .type(workbook)
          .header('content-disposition', 'attachment; filename="beslut.xlsx"')
          .send(await writeDecisions(items, actor.locale)),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/strategy/decisions',
    operation: 'logDecision',
    summary: 'A question, the alternatives, what was decided and why; it may take an earlier one’s place',
    access: { member: 'write' },
    body: decision.extend({ supersedes: z.uuid().nullable().default(null) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => logDecision(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: oneDecision,
    operation: 'changeLoggedDecision',
    summary: 'Mend what was written of a decision',
    access: { member: 'write' },
    params: decisionParams,
    body: decision.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeLoggedDecision(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${oneDecision}/follow-up`,
    operation: 'followUpDecision',
    summary: 'What came of it; null opens the follow-up again',
    access: { member: 'write' },
    params: decisionParams,
    body: z.object({ note: longText.nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await followUpDecision(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${oneDecision}/${verb}`,
      operation: `${verb}LoggedDecision`,
      summary: verb === 'remove' ? 'Take a decision out of the log; restoring undoes it' : 'Bring a decision back',
      access: { member: 'write' },
      params: decisionParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setLoggedDecisionRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];

export const registerRoutes: Route[] = [...benefits, ...decisions];
