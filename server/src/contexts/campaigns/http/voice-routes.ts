import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { checkGathered, gatherCampaignTexts } from '../use-cases/check-campaign.ts';
import { addRemark, answerRemark, noteCampaign } from '../use-cases/remark-on-campaign.ts';
import { campaignParams, longText } from './schemas.ts';

const part = z.object({
  kind: z.enum(['campaign', 'activity']),
  id: z.uuid(),
  title: z.string(),
  words: z.number(),
  lix: z.number().nullable(),
  grade: z.enum(['veryEasy', 'easy', 'medium', 'hard', 'veryHard']).nullable(),
  terms: z.array(z.object({ found: z.string(), prefer: z.string().nullable(), definition: z.string().nullable() })),
  spelling: z.array(z.string()),
  officialese: z.array(z.object({ found: z.string(), plain: z.string() })),
  longSentences: z.number(),
  brands: z.array(z.string()).describe('Brands that are named too often'),
  findings: z.number(),
});

export const voiceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/campaigns/:campaignId/check',
    operation: 'checkCampaign',
    summary: 'The campaign’s and its activities’ texts held against agreed words and main messages. Advice: it stops nothing',
    access: { member: 'see' },
    params: campaignParams,
    answer: z.object({
      parts: z.array(part),
      findings: z.number(),
      termFindings: z.number(),
      mainMessage: z.string().nullable().describe('The agreed wording; null when none is named or it is not in force'),
      isMainMessageNamed: z.boolean(),
    }),
    handle: async ({ tx, actor, params }) => {
      const gathered = await gatherCampaignTexts(tx, actor, params);
      return afterCommit(async (reply) => reply.send(await checkGathered(gathered, 'sv')));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/remarks',
    operation: 'addCampaignRemark',
    summary: 'The editor-in-chief’s remark; it stops nothing',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ text: longText.min(1) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addRemark(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/campaign-remarks/:remarkId/answer',
    operation: 'answerCampaignRemark',
    summary: 'What the owner does about a remark, or why not',
    access: { member: 'write' },
    params: z.object({ remarkId: z.uuid() }),
    body: z.object({ answer: longText.min(1) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerRemark(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/note',
    operation: 'noteCampaign',
    summary: 'The editor-in-chief has taken note of a campaign that is being planned',
    access: { member: 'write' },
    params: campaignParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await noteCampaign(tx, actor, params);
      return {};
    },
  }),
];
