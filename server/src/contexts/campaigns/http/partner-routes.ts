import { z } from 'zod';
import { sendFile } from '#planning';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { partyAnswers } from '../domain/party.ts';
import { answerInvitation, confirmAsPartner, pledgeAsPartner } from '../use-cases/answer-as-partner.ts';
import { listPartnerCampaigns, openPartnerMaterial, showCampaignToPartner } from '../use-cases/show-to-partner.ts';
import { campaignParams, kronor, named, phase } from './schemas.ts';

const facts = {
  id: z.uuid(),
  title: z.string(),
  phase,
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  lead: named,
  answer: z.enum(partyAnswers).nullable().describe('The own organisation’s; null when a promise is all that is left'),
};

const shown = z.object({
  ...facts,
  purpose: z.string(),
  message: z.string(),
  audiences: z.array(z.string()),
  targetNumber: z.number().nullable(),
  targetUnit: z.string(),
  targetBy: z.string().nullable(),
  serviceName: z.string(),
  occasion: z.string().nullable(),
  does: z.string().describe('What the own organisation does in it'),
  mayAnswer: z.boolean(),
  share: z
    .object({
      askedKronor: z.number(),
      pledgedKronor: z.number().nullable(),
      pledgedAt: z.date().nullable(),
      confirmedAt: z.date().nullable(),
      mayPledge: z.boolean(),
      mayConfirm: z.boolean(),
    })
    .describe('The own organisation’s; the others’ are not shown'),
  activities: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      type: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      state: z.enum(['planned', 'done', 'cancelled']),
      audiences: z.array(z.string()),
      organisation: named,
    }),
  ),
  material: z
    .array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        figure: z.string().nullable().describe('A number or a sentence; null for a document'),
        fileName: z.string().nullable(),
        sizeBytes: z.number().nullable(),
      }),
    )
    .describe('What is public of the messages that the activities carry'),
});

/** For mailbox operators, suppliers and others outside the network. */
export const partnerRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/partnerships/campaigns',
    operation: 'listPartnerCampaigns',
    summary: 'Campaigns that the own organisation has been asked into as a partner',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object(facts)) }),
    handle: async ({ tx, actor }) => ({ items: await listPartnerCampaigns(tx, actor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/partnerships/campaigns/:campaignId',
    operation: 'showCampaignToPartner',
    summary: 'A campaign as its partner reads it: its plan, what is public to use, and the own share',
    access: { member: 'see' },
    params: campaignParams,
    answer: shown,
    handle: ({ tx, actor, params }) => showCampaignToPartner(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/partnerships/campaigns/:campaignId/material/:materialId',
    operation: 'openPartnerMaterial',
    summary: 'A public document of the campaign, to be saved',
    access: { member: 'see' },
    params: campaignParams.extend({ materialId: z.uuid() }),
    answer: z.any(),
    handle: async ({ tx, actor, params }) => sendFile(await openPartnerMaterial(tx, actor, params)),
  }),
  route({
    method: 'PUT',
    path: '/v1/partnerships/campaigns/:campaignId/answer',
    operation: 'answerCampaignInvitation',
    summary: 'The own organisation takes part as a partner, or does not',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ answer: z.enum(['joined', 'declined']) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerInvitation(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/partnerships/campaigns/:campaignId/my-share',
    operation: 'pledgeAsPartner',
    summary: 'What the own organisation promises as a partner; null takes it back. A new sum has to be confirmed anew',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ kronor: kronor.nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await pledgeAsPartner(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/partnerships/campaigns/:campaignId/my-share/confirmation',
    operation: 'confirmAsPartner',
    summary: 'The own organisation has decided on what it promised as a partner, or no longer has',
    access: { member: 'manage' },
    params: campaignParams,
    body: z.object({ isConfirmed: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await confirmAsPartner(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];
