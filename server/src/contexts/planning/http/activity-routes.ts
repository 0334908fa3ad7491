import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { changeActivity } from '../use-cases/change-activity.ts';
import { cancelActivity, markActivityDone, reopenActivity } from '../use-cases/conclude-activity.ts';
import { listActivities } from '../use-cases/list-activities.ts';
import { planActivity } from '../use-cases/plan-activity.ts';
import { activity, activityFields, newActivity } from './activity-schemas.ts';
import { activityParams, activityState, day, programmeParams, revision, title } from './schemas.ts';

const concluded = z.object({ state: activityState, revision: z.number() });

export const activityRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/activities',
    operation: 'listActivities',
    summary: 'Own activities, earliest planned first',
    access: { member: 'see', key: 'plans:read' },
    params: programmeParams,
    query: z.object({ state: activityState.optional() }),
    answer: z.object({ items: z.array(activity) }),
    handle: async ({ tx, actor, params, query }) => ({ items: await listActivities(tx, actor, { ...params, ...query }) }),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/activities',
    operation: 'planActivity',
    summary: 'Plan an activity that answers for needs',
    access: { member: 'write' },
    params: programmeParams,
    body: newActivity,
    answer: z.object({ id: z.uuid(), revision: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => planActivity(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/activities/:activityId',
    operation: 'changeActivity',
    summary: 'Change an activity; a revision that is not the latest answers editConflict with theirs',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({ ...activityFields, title: title.optional(), revision }),
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params, body }) => changeActivity(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/done',
    operation: 'markActivityDone',
    summary: 'Done: pins the wording each message has now',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({ doneOn: day.optional() }).optional(),
    answer: concluded,
    handle: ({ tx, actor, params, body }) => markActivityDone(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/cancel',
    operation: 'cancelActivity',
    summary: 'It will not happen',
    access: { member: 'write' },
    params: activityParams,
    answer: concluded,
    handle: ({ tx, actor, params }) => cancelActivity(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/reopen',
    operation: 'reopenActivity',
    summary: 'Back to planned: undoes done and cancelled',
    access: { member: 'write' },
    params: activityParams,
    answer: concluded,
    handle: ({ tx, actor, params }) => reopenActivity(tx, actor, params),
  }),
];
