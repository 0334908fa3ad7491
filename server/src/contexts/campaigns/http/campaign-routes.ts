import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { exportCampaigns } from '../use-cases/export-campaigns.ts';
import { listCampaigns } from '../use-cases/list-campaigns.ts';
import {
  listLooseActivities,
  listPlacedActivities,
  placeActivity,
  planCampaignActivity,
  takeOutActivity,
} from '../use-cases/place-activities.ts';
import { answerOwnership, setParties } from '../use-cases/share-ownership.ts';
import { showCampaign } from '../use-cases/show-campaign.ts';
import { showTimeline } from '../use-cases/show-timeline.ts';
import { changeCampaign, createCampaign, setCampaignRemoved } from '../use-cases/write-campaign.ts';
import { campaignParams, campaignWords, day, listed, longText, occasion, revision, shortText, shown, title } from './schemas.ts';

const someWords = z.object(campaignWords).partial();
const activityParams = campaignParams.extend({ activityId: z.uuid() });
const types = ['meeting', 'memo', 'training', 'webPage', 'email', 'press', 'social', 'event', 'other'] as const;

const timeline = z.object({
  year: z.number(),
  base: z.array(z.object({ month: z.number(), activities: z.number() })).describe('Activities that belong to no campaign'),
  campaigns: z.array(listed),
  undated: z.array(listed),
  occasions: z.array(occasion),
  clashes: z
    .array(z.object({ audience: z.string(), first: z.uuid(), second: z.uuid(), from: z.string(), until: z.string() }))
    .describe('Two campaigns, the same audience, the same ISO weeks: Mondays of the first and last'),
  quiet: z.array(z.object({ campaignId: z.uuid(), name: z.string(), startsOn: z.string(), endsOn: z.string() })),
  activityClashes: z.array(
    z.object({
      audience: z.string(),
      year: z.number(),
      week: z.number(),
      activities: z.array(
        z.object({ id: z.uuid(), title: z.string(), day: z.string(), organisation: z.string(), campaignId: z.uuid().nullable() }),
      ),
    }),
  ),
});

const lists: Route[] = [
  route({
    method: 'GET',
    path: '/v1/campaigns',
    operation: 'listCampaigns',
    summary: 'Campaigns that the organisation sees: its own ideas, and what the network plans, runs and has evaluated',
    access: { member: 'see' },
    answer: z.object({ items: z.array(listed), isEditor: z.boolean() }),
    handle: ({ tx, actor }) => listCampaigns(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/timeline',
    operation: 'showCampaignTimeline',
    summary: 'A year: base communication month by month, campaigns, occasions, clashes and quiet periods',
    access: { member: 'see' },
    query: z.object({ year: z.coerce.number().int().min(2000).max(2200) }),
    answer: timeline,
    handle: ({ tx, actor, query }) => showTimeline(tx, actor, query),
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/file',
    operation: 'exportCampaigns',
    summary: 'The list as a file: csv for spreadsheets, ics for calendars',
    access: { member: 'see' },
    query: z.object({ format: z.enum(['csv', 'ics']).default('csv') }),
    answer: z.any(),
    hidden: true,
    handle: async ({ tx, actor, query: { format } }) => {
      const file = await exportCampaigns(tx, actor, { format });
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'text/calendar; charset=utf-8';
      const name = `${actor.locale === 'sv' ? 'kampanjer' : 'campaigns'}.${format}`;
      return afterCommit((reply) => reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(file));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/loose-activities',
    operation: 'listLooseActivities',
    summary: 'The organisation’s planned activities that belong to no campaign',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object({ id: z.uuid(), title: z.string(), from: z.string().nullable() })) }),
    handle: async ({ tx, actor }) => ({ items: await listLooseActivities(tx, actor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/placed-activities',
    operation: 'listPlacedActivities',
    summary: 'Which of the organisation’s activities belong to a campaign, and to which',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object({ activityId: z.uuid(), campaignId: z.uuid(), title: z.string() })) }),
    handle: async ({ tx, actor }) => ({ items: await listPlacedActivities(tx, actor) }),
  }),
];

const one: Route[] = [
  route({
    method: 'POST',
    path: '/v1/campaigns',
    operation: 'createCampaign',
    summary: 'A new idea, of the own organisation',
    access: { member: 'write' },
    body: someWords.extend({ title }),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => createCampaign(tx, actor, body),
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/:campaignId',
    operation: 'showCampaign',
    summary: 'A campaign with owners, occasion, target, plan, budget, remarks and evaluation',
    access: { member: 'see' },
    params: campaignParams,
    answer: shown,
    handle: ({ tx, actor, params }) => showCampaign(tx, actor, params),
  }),
  route({
    method: 'PATCH',
    path: '/v1/campaigns/:campaignId',
    operation: 'changeCampaign',
    summary: 'Change a campaign that the own organisation owns; `editConflict` when somebody has saved since',
    access: { member: 'write' },
    params: campaignParams,
    body: someWords.extend({ revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => changeCampaign(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/remove',
    operation: 'removeCampaign',
    summary: 'Take an idea away',
    access: { member: 'write' },
    params: campaignParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await setCampaignRemoved(tx, actor, { ...params, isRemoved: true });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/restore',
    operation: 'restoreCampaign',
    summary: 'Bring an idea back',
    access: { member: 'write' },
    params: campaignParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await setCampaignRemoved(tx, actor, { ...params, isRemoved: false });
      return {};
    },
  }),
];

const people: Route[] = [
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/parties',
    operation: 'setCampaignParties',
    summary: 'Organisations that are asked to own it too, and outside partners by name; for whoever leads it',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({
      parties: z
        .array(z.object({ organisationId: z.uuid().nullable().default(null), name: shortText.default(''), does: shortText.default('') }))
        .max(400),
    }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await setParties(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/my-ownership',
    operation: 'answerCampaignOwnership',
    summary: 'The own organisation, which has been asked, owns it too or does not',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({ answer: z.enum(['joined', 'declined']) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerOwnership(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

const activities: Route[] = [
  route({
    method: 'POST',
    path: '/v1/campaigns/:campaignId/activities',
    operation: 'planCampaignActivity',
    summary: 'Plan a new activity in one of the own programmes, as part of the campaign',
    access: { member: 'write' },
    params: campaignParams,
    body: z.object({
      programmeId: z.uuid(),
      title,
      type: z.enum(types),
      plannedDate: day.nullable().default(null),
      note: longText.default(''),
      needIds: z.array(z.uuid()).max(500).default([]),
    }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => planCampaignActivity(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/campaigns/:campaignId/activities/:activityId',
    operation: 'placeCampaignActivity',
    summary: 'An activity of the own organisation becomes part of the campaign',
    access: { member: 'write' },
    params: activityParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await placeActivity(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/campaigns/:campaignId/activities/:activityId',
    operation: 'takeOutCampaignActivity',
    summary: 'Out of the campaign; the activity stays in the plan',
    access: { member: 'write' },
    params: activityParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await takeOutActivity(tx, actor, params);
      return {};
    },
  }),
];

export const campaignRoutes: Route[] = [...lists, ...one, ...people, ...activities];
