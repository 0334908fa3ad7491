import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import {
  changeGoal,
  changeTarget,
  enterActuals,
  importActuals,
  listGoals,
  setGoal,
  setGoalRemoved,
  setTarget,
  setTargetRemoved,
} from '../use-cases/set-goal.ts';
import { longText, made, measured, revision, saved, shortText, title } from './schemas.ts';

const goalParams = z.object({ goalId: z.uuid() });
const targetParams = z.object({ targetId: z.uuid() });
const goal = z.object({ statement: longText.min(1).max(1000), audiences: z.array(title.max(100)).min(1).max(20) });
const month = z.number().int().min(1).max(12);
const target = z.object({
  year: z.number().int().min(2000).max(2100),
  measure: title,
  unit: shortText.max(40).default(''),
  audience: shortText.max(100).default(''),
  baseline: measured.nullable().default(null),
  target: measured,
});
const oneGoal = '/v1/strategy/goals/:goalId';
const oneTarget = '/v1/strategy/targets/:targetId';

const shownTarget = target.extend({
  id: z.uuid(),
  revision,
  months: z.array(z.object({ month, value: z.number() })).describe('Those that have a value, in order'),
  latest: z.object({ month, value: z.number() }).nullable(),
});

const goals: Route[] = [
  route({
    method: 'GET',
    path: '/v1/strategy/goals',
    operation: 'listGoals',
    summary: 'The long-term goals, each year’s numbers on the way there, and how they are going by month',
    access: { member: 'see' },
    answer: z.object({
      mayWrite: z.boolean(),
      items: z.array(goal.extend({ id: z.uuid(), revision, targets: z.array(shownTarget) })),
    }),
    handle: ({ tx, actor }) => listGoals(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/strategy/goals',
    operation: 'setGoal',
    summary: 'Where the service is to be in the long run, and for whom',
    access: { member: 'write' },
    body: goal,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => setGoal(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: oneGoal,
    operation: 'changeGoal',
    summary: 'Change a goal’s statement or its audiences',
    access: { member: 'write' },
    params: goalParams,
    body: goal.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeGoal(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${oneGoal}/${verb}`,
      operation: `${verb}Goal`,
      summary: verb === 'remove' ? 'Take a goal away; restoring undoes it' : 'Bring a goal back',
      access: { member: 'write' },
      params: goalParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setGoalRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];

const targets: Route[] = [
  route({
    method: 'POST',
    path: `${oneGoal}/targets`,
    operation: 'setTarget',
    summary: 'A year’s number on the way to the goal',
    access: { member: 'write' },
    params: goalParams,
    body: target,
    answer: made,
    status: 201,
    handle: ({ tx, actor, params, body }) => setTarget(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: oneTarget,
    operation: 'changeTarget',
    summary: 'Change a year’s number',
    access: { member: 'write' },
    params: targetParams,
    body: target.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeTarget(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${oneTarget}/${verb}`,
      operation: `${verb}Target`,
      summary: verb === 'remove' ? 'Take a number away; restoring undoes it' : 'Bring a number back',
      access: { member: 'write' },
      params: targetParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setTargetRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
  route({
    method: 'PUT',
    path: `${oneTarget}/actuals`,
    operation: 'enterActuals',
    summary: 'How it went, by month; a month without a value is emptied, one not named stays',
    access: { member: 'write' },
    params: targetParams,
    body: z.object({ actuals: z.array(z.object({ month, value: measured.nullable() })).max(12) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await enterActuals(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${oneTarget}/imports`,
    operation: 'importActuals',
    summary: 'A pasted table of months and values; with one faulty row nothing is saved',
    access: { member: 'write' },
    params: targetParams,
    body: z.object({ text: longText.min(1).max(20_000) }),
    answer: z.object({ saved: z.number() }),
    handle: ({ tx, actor, params, body }) => importActuals(tx, actor, { ...params, ...body }),
  }),
];

export const goalRoutes: Route[] = [...goals, ...targets];
