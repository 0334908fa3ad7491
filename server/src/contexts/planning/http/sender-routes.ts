import { z } from 'zod';
import { senderChoice, senderQuery, shownSender } from '#language';
import { type Route, route } from '../../../platform/http/route.ts';
import { askBeforeRelease } from '../use-cases/ask-before-release.ts';
import { chooseActivitySender, showActivitySender } from '../use-cases/choose-activity-sender.ts';
import { revision } from './schemas.ts';

const activityParams = z.object({ activityId: z.uuid() });

export const senderRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/sender',
    operation: 'showActivitySender',
    summary: 'Who signs this activity: the rule’s proposal with its reason, and what was chosen',
    access: { member: 'see' },
    params: activityParams,
    query: senderQuery,
    answer: shownSender,
    handle: ({ tx, actor, params, query: { joint } }) => showActivitySender(tx, actor, { ...params, isJoint: joint }),
  }),
  route({
    method: 'PUT',
    path: '/v1/activities/:activityId/sender',
    operation: 'chooseActivitySender',
    summary: 'Choose who signs an activity: the proposed, or somebody else with a reason',
    access: { member: 'write' },
    params: activityParams,
    body: senderChoice,
    answer: z.object({ name: z.string(), revision }),
    handle: ({ tx, actor, params, body }) => chooseActivitySender(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/send-outs/:sendOutId/approvals',
    operation: 'askBeforeRelease',
    summary: 'Ask a colleague to look at a draft before it is sent: at exactly this text, for exactly as many recipients',
    access: { member: 'write' },
    params: z.object({ sendOutId: z.uuid() }),
    body: z.object({ revision, expectedRecipients: z.number().int().min(0) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => askBeforeRelease(tx, actor, { ...params, ...body }),
  }),
];
