import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { offsetUnits } from '../domain/relative-date.ts';
import { collisions } from '../domain/ripple.ts';
import { addMilestone, countFromMilestone, listMilestones, renameMilestone } from '../use-cases/change-milestone.ts';
import { moveMilestone, previewMilestoneMove, undoMilestoneMove } from '../use-cases/move-milestone.ts';
import { removeMilestone, restoreMilestone } from '../use-cases/remove-milestone.ts';
import { day, name, programmeParams, revision } from './schemas.ts';

const milestoneParams = z.object({ milestoneId: z.uuid() });
const milestone = z.object({ id: z.uuid(), name: z.string(), date: z.string().nullable(), revision: z.number() });
const window = z.object({ plannedDate: z.string().nullable(), plannedUntil: z.string().nullable() });
const revised = z.object({ revision: z.number() });

export const milestoneRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/milestones',
    operation: 'listMilestones',
    summary: 'Own milestones in a programme; those without a date last',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({ items: z.array(milestone) }),
    handle: async ({ tx, actor, params }) => ({ items: await listMilestones(tx, actor, params) }),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/milestones',
    operation: 'addMilestone',
    summary: 'Add a milestone; it may wait for its date',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ name, date: day.nullable().optional() }),
    answer: z.object({ id: z.uuid(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addMilestone(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/milestones/:milestoneId/counted-day',
    operation: 'countFromMilestone',
    summary: 'The day so far from the milestone, before anything is planned on it; null while the milestone has no date',
    access: { member: 'see' },
    params: programmeParams.extend(milestoneParams.shape),
    query: z.object({ amount: z.coerce.number().int().min(-2000).max(2000), unit: z.enum(offsetUnits) }),
    answer: z.object({ day: z.string().nullable() }),
    handle: ({ tx, actor, params, query }) => countFromMilestone(tx, actor, { ...params, ...query }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/milestones/:milestoneId',
    operation: 'renameMilestone',
    summary: 'Give a milestone another name',
    access: { member: 'write' },
    params: milestoneParams,
    body: z.object({ name, revision }),
    answer: revised,
    handle: ({ tx, actor, params, body }) => renameMilestone(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/milestones/:milestoneId/move-previews',
    operation: 'previewMilestoneMove',
    summary: 'What would follow if the milestone were moved; changes nothing',
    access: { member: 'write' },
    params: milestoneParams,
    body: z.object({ date: day.nullable() }),
    answer: z.object({
      moves: z.array(
        z.object({
          activityId: z.uuid(),
          title: z.string(),
          from: window,
          to: window,
          collisions: z.array(z.object({ kind: z.enum(collisions), name: z.string().optional(), date: z.string().optional() })),
        }),
      ),
      stays: z.array(z.object({ activityId: z.uuid(), title: z.string(), because: z.enum(['done', 'sent', 'cancelled']) })),
    }),
    handle: ({ tx, actor, params, body }) => previewMilestoneMove(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/milestones/:milestoneId/moves',
    operation: 'moveMilestone',
    summary: 'Move the milestone and all that is planned from it, as one step',
    access: { member: 'write' },
    params: milestoneParams,
    body: z.object({ date: day.nullable(), revision }),
    answer: z.object({ moveId: z.uuid(), moved: z.number(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => moveMilestone(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/milestone-moves/:moveId/undo',
    operation: 'undoMilestoneMove',
    summary: 'Put everything back; what has been changed since stays and is told',
    access: { member: 'write' },
    params: z.object({ moveId: z.uuid() }),
    answer: z.object({ movedBack: z.number(), changedSince: z.array(z.string()) }),
    handle: ({ tx, actor, params }) => undoMilestoneMove(tx, actor, params),
  }),
  route({
    method: 'DELETE',
    path: '/v1/milestones/:milestoneId',
    operation: 'removeMilestone',
    summary: 'Remove a milestone; activities keep their dates',
    access: { member: 'write' },
    params: milestoneParams,
    answer: revised,
    handle: ({ tx, actor, params }) => removeMilestone(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/milestones/:milestoneId/restore',
    operation: 'restoreMilestone',
    summary: 'Bring back a removed milestone',
    access: { member: 'write' },
    params: milestoneParams,
    answer: revised,
    handle: ({ tx, actor, params }) => restoreMilestone(tx, actor, params),
  }),
];
