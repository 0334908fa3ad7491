import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { planCascade } from '../use-cases/plan-cascade.ts';
import { day, ids, longText, programmeParams, title } from './schemas.ts';

/** The rest about cascades is the cascade’s own; this one also touches the plan. */
export const cascadeRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/cascades',
    operation: 'planCascade',
    summary: 'Begin a cascade that answers for needs: a draft with the messages’ wording, and an activity per audience',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ title: title.max(200), needIds: ids, intro: longText.optional(), lastDay: day.nullable().optional() }),
    answer: z.object({ id: z.uuid(), activityIds: z.array(z.uuid()) }),
    status: 201,
    handle: ({ tx, actor, params, body }) => planCascade(tx, actor, { ...params, ...body }),
  }),
];
