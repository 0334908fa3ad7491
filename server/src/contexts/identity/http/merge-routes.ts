import { z } from 'zod';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { mergeConflicts, mergeOutcomes, mergeSubjects } from '../../../vocabulary/merge-subject.ts';
import { mergeStates } from '../domain/merge.ts';
import { cancelMerge } from '../use-cases/cancel-merge.ts';
import { planMerge } from '../use-cases/plan-merge.ts';
import { previewMerge } from '../use-cases/preview-merge.ts';
import { listMerges, tellMerge } from '../use-cases/tell-merge.ts';

const named = z.object({ id: z.uuid(), name: z.string() });
const moment = z.date().nullable();
const merge = z.object({
  id: z.uuid(),
  from: named,
  to: named,
  newName: z.string().nullable(),
  takesEffectOn: z.string(),
  state: z.enum(mergeStates),
  plannedByName: z.string(),
  plannedAt: z.date(),
  begunAt: moment,
  mergedAt: moment,
  cancelledAt: moment,
  canCancel: z.boolean(),
});
const counts = z.array(z.object({ subject: z.enum(mergeSubjects), count: z.number().int() }));
const effects = z.object({
  follows: counts,
  stays: counts,
  closes: counts,
  conflicts: z.array(
    z.object({
      conflict: z.enum(mergeConflicts),
      outcome: z.enum(mergeOutcomes),
      count: z.number().int(),
      names: z.array(z.string()),
    }),
  ),
});
const pair = z.object({ fromId: z.uuid(), toId: z.uuid() });
const day = z.string().refine(isCalendarDate);
const mergeParams = z.object({ mergeId: z.uuid() });

/** `parts`: what every context brings to a merger; `app/` gathers them. */
export const mergeRoutes = (parts: readonly MergePart[]): Route[] => [
  route({
    method: 'GET',
    path: '/v1/organisation-merges',
    operation: 'listOrganisationMerges',
    summary: 'Mergers that concern the organisation; for managers of a host, also whom they may merge',
    access: { member: 'see' },
    answer: z.object({ organisations: z.array(named), items: z.array(merge) }),
    handle: ({ tx, actor }) => listMerges(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/organisation-merge-previews',
    operation: 'previewOrganisationMerge',
    summary: 'What follows, what stays, what ends and what both have; nothing is changed',
    access: { member: 'manage' },
    body: pair,
    answer: effects,
    handle: ({ tx, actor, body }) => previewMerge(tx, actor, { ...body, parts }) as never,
  }),
  route({
    method: 'POST',
    path: '/v1/organisation-merges',
    operation: 'mergeOrganisations',
    summary: 'Merges one organisation into another, at once or on a day to come',
    access: { member: 'manage' },
    body: pair.extend({ takesEffectOn: day, newName: z.string().trim().min(1).max(120).nullable().default(null) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ tx, actor, body }) => ({ id: await planMerge(tx, actor, { ...body, parts }) }),
  }),
  route({
    method: 'GET',
    path: '/v1/organisation-merges/:mergeId',
    operation: 'getOrganisationMerge',
    summary: 'One merger with what followed, what stayed and what ended',
    access: { member: 'see' },
    params: mergeParams,
    answer: merge.extend({
      ...effects.shape,
      steps: z.object({ done: z.number().int(), of: z.number().int() }),
      hasArchive: z.boolean(),
    }),
    handle: ({ tx, actor, params }) => tellMerge(tx, actor, { ...params, parts }) as never,
  }),
  route({
    method: 'POST',
    path: '/v1/organisation-merges/:mergeId/cancel',
    operation: 'cancelOrganisationMerge',
    summary: 'Takes back a merger whose day has not come',
    access: { member: 'manage' },
    params: mergeParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await cancelMerge(tx, actor, params);
      return {};
    },
  }),
];
