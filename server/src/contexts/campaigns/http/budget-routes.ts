import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { confirmShare, pledgeShare, saveBudget } from '../use-cases/keep-budget.ts';
import { campaignParams, kronor, revision, title } from './schemas.ts';

export const budgetRoutes: Route[] = [
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/budget',
    operation: 'saveCampaignBudget',
    summary: 'Costs with their payers, and what each organisation is asked to carry of the shared ones. Whole kronor',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({
      revision,
      lines: z.array(z.object({ title, kronor, payerOrganisationId: z.uuid().nullable().describe('Null: shared') })).max(200),
      asked: z.array(z.object({ organisationId: z.uuid(), kronor })).max(400),
    }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => saveBudget(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/my-share',
    operation: 'pledgeCampaignShare',
    summary: 'What the own organisation promises; null takes it back. A new sum has to be confirmed anew',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ kronor: kronor.nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await pledgeShare(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/my-share/confirmation',
    operation: 'confirmCampaignShare',
    summary: 'The own organisation has decided on what it promised, or no longer has',
    access: { member: 'manage' },
    params: campaignParams,
    body: z.object({ isConfirmed: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await confirmShare(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];
