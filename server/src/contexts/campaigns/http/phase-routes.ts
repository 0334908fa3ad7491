import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { endCampaign, evaluateCampaign, stepBack } from '../use-cases/conclude-campaign.ts';
import { planCampaign } from '../use-cases/plan-campaign.ts';
import { startCampaign } from '../use-cases/start-campaign.ts';
import { campaignParams, evaluationWords, longText, moved } from './schemas.ts';

export const phaseRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/plan',
    operation: 'planCampaign',
    summary: 'Begin to plan it: the editor-in-chief is told at once and the network sees it. Twice is once',
    access: { member: 'write' },
    params: campaignParams,
    answer: moved,
    handle: ({ tx, actor, params }) => planCampaign(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/start',
    operation: 'startCampaign',
    summary: 'It runs from today; refused until occasion, value, target, step and days are there',
    access: { member: 'write' },
    params: campaignParams,
    answer: moved,
    handle: ({ tx, actor, params }) => startCampaign(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/evaluation',
    operation: 'evaluateCampaign',
    summary: 'Close it with its evaluation, or correct the evaluation of one that is closed',
    access: { member: 'write' },
    params: campaignParams,
    body: evaluationWords,
    answer: moved,
    handle: ({ tx, actor, params, body }) => evaluateCampaign(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/end',
    operation: 'endCampaign',
    summary: 'End it without an evaluation; refused without a reason',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ reason: longText.default('') }),
    answer: moved,
    handle: ({ tx, actor, params, body }) => endCampaign(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/back',
    operation: 'stepCampaignBack',
    summary: 'One step back for whoever pressed too early',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ to: z.enum(['idea', 'planning', 'running']) }),
    answer: moved,
    handle: ({ tx, actor, params, body }) => stepBack(tx, actor, { ...params, ...body }),
  }),
];
