import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { dependentKinds } from '../domain/assumption.ts';
import {
  changeAssumption,
  dropDependent,
  leanOnAssumption,
  listAssumptions,
  searchDependables,
  setAssumptionRemoved,
  stateAssumption,
  tickRewritten,
} from '../use-cases/state-assumption.ts';
import { changeEvent, judgeEvent, listEvents, reviewSection, watchEvent } from '../use-cases/watch-event.ts';
import { day, longText, made, revision, saved, shortText, title } from './schemas.ts';

const eventParams = z.object({ outsideEventId: z.uuid() });
const event = z.object({ title, note: longText.default(''), owner: title, watchOn: day, sectionKeys: z.array(z.uuid()).min(1).max(100) });
const status = z.enum(['watched', 'happened', 'closed']);
const oneEvent = '/v1/strategy/outside-events/:outsideEventId';

const events: Route[] = [
  route({
    method: 'GET',
    path: '/v1/strategy/outside-events',
    operation: 'listOutsideEvents',
    summary: 'What may force a revision, when to look, and the sections that wait for a review',
    access: { member: 'see' },
    answer: z.object({
      mayWrite: z.boolean(),
      overdue: z.number(),
      toReview: z.number(),
      items: z.array(
        z.object({
          id: z.uuid(),
          documentId: z.uuid(),
          documentTitle: z.string(),
          title: z.string(),
          note: z.string(),
          owner: z.string(),
          watchOn: day,
          status,
          outcome: z.string(),
          happenedAt: z.date().nullable(),
          revision,
          isOverdue: z.boolean(),
          sections: z.array(
            z.object({
              key: z.uuid(),
              number: z.string(),
              heading: z.string(),
              reviewedAt: z.date().nullable(),
              reviewedByName: z.string().nullable(),
              reviewNote: z.string(),
            }),
          ),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listEvents(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/strategy/outside-events',
    operation: 'watchOutsideEvent',
    summary: 'Keep an eye on something outside: who, until when, and which sections it would touch',
    access: { member: 'write' },
    body: event.extend({ documentId: z.uuid() }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => watchEvent(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: oneEvent,
    operation: 'changeOutsideEvent',
    summary: 'Change what is watched',
    access: { member: 'write' },
    params: eventParams,
    body: event.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeEvent(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${oneEvent}/status`,
    operation: 'judgeOutsideEvent',
    summary: 'It happened, which marks its sections for review; it will not happen; or it is watched again',
    access: { member: 'write' },
    params: eventParams,
    body: z.object({ revision, status, outcome: longText.default('') }),
    answer: z.object({ revision, marked: z.number() }),
    handle: ({ tx, actor, params, body }) => judgeEvent(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${oneEvent}/reviews`,
    operation: 'reviewSection',
    summary: 'A marked section has been looked over, or that is taken back',
    access: { member: 'write' },
    params: eventParams,
    body: z.object({ sectionKey: z.uuid(), isReviewed: z.boolean(), note: longText.default('') }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await reviewSection(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

const assumptionParams = z.object({ assumptionId: z.uuid() });
const dependentParams = z.object({ dependentId: z.uuid() });
const oneAssumption = '/v1/strategy/assumptions/:assumptionId';
const oneDependent = '/v1/strategy/dependents/:dependentId';
const dependentKind = z.enum(dependentKinds);

const assumptions: Route[] = [
  route({
    method: 'GET',
    path: '/v1/strategy/assumptions',
    operation: 'listAssumptions',
    summary: 'What the texts take for granted, and every text to rewrite since it changed',
    access: { member: 'see' },
    answer: z.object({
      mayWrite: z.boolean(),
      items: z.array(
        z.object({
          id: z.uuid(),
          text: z.string(),
          edition: z.number(),
          revision,
          history: z.array(
            z.object({
              edition: z.number(),
              text: z.string(),
              reason: z.string(),
              changedByName: z.string().nullable(),
              changedAt: z.date(),
            }),
          ),
          dependents: z.array(
            z.object({
              id: z.uuid(),
              kind: dependentKind,
              title: z.string().nullable().describe('Null: it is gone'),
              address: z.string().nullable(),
              isToRewrite: z.boolean(),
              rewrittenAt: z.date().nullable(),
              isOwn: z.boolean(),
            }),
          ),
          toRewrite: z.number().describe('Those of other organisations too'),
          others: z.number().describe('Texts of other organisations'),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listAssumptions(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/strategy/assumptions',
    operation: 'stateAssumption',
    summary: 'State something that the texts take for granted',
    access: { member: 'write' },
    body: z.object({ text: longText.min(1) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => stateAssumption(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: oneAssumption,
    operation: 'changeAssumption',
    summary: 'It has changed: everything that rests on it is to be rewritten',
    access: { member: 'write' },
    params: assumptionParams,
    body: z.object({ revision, text: longText.min(1), reason: longText.default('') }),
    answer: z.object({ revision, toRewrite: z.number() }),
    handle: ({ tx, actor, params, body }) => changeAssumption(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${oneAssumption}/${verb}`,
      operation: `${verb}Assumption`,
      summary: verb === 'remove' ? 'Take an assumption away; restoring undoes it' : 'Bring an assumption back',
      access: { member: 'write' },
      params: assumptionParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setAssumptionRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
  route({
    method: 'GET',
    path: '/v1/strategy/dependables',
    operation: 'searchDependables',
    summary: 'Sections, main messages, goals and own texts that can rest on an assumption, by words of their title',
    access: { member: 'see' },
    query: z.object({ search: shortText.default('') }),
    answer: z.object({ items: z.array(z.object({ kind: dependentKind, subjectId: z.uuid(), title: z.string(), address: z.string() })) }),
    handle: async ({ tx, actor, query }) => ({ items: await searchDependables(tx, actor, query) }),
  }),
  route({
    method: 'POST',
    path: `${oneAssumption}/dependents`,
    operation: 'leanOnAssumption',
    summary: 'A text rests on the assumption',
    access: { member: 'write' },
    params: assumptionParams,
    body: z.object({ kind: dependentKind, subjectId: z.uuid() }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, params, body }) => leanOnAssumption(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${oneDependent}/rewritten`,
    operation: 'tickRewritten',
    summary: 'The text has been rewritten for what holds now, or that is taken back',
    access: { member: 'write' },
    params: dependentParams,
    body: z.object({ isRewritten: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await tickRewritten(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'DELETE',
    path: oneDependent,
    operation: 'dropDependent',
    summary: 'It no longer rests on the assumption; choosing it again brings it back',
    access: { member: 'write' },
    params: dependentParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await dropDependent(tx, actor, params);
      return {};
    },
  }),
];

export const eventRoutes: Route[] = [...events, ...assumptions];
