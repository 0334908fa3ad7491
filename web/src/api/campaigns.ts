import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

export type Campaigns = AnswerOf<'listCampaigns'>;
export type ListedCampaign = Campaigns['items'][number];
export type Campaign = AnswerOf<'showCampaign'>;
export type CampaignBudget = NonNullable<Campaign['budget']>;
export type CampaignPhase = Campaign['phase'];
export type Occasion = AnswerOf<'listOccasions'>['items'][number];
export type OccasionWords = BodyOf<'addOccasion'>;
export type Timeline = AnswerOf<'showCampaignTimeline'>;
export type CampaignCheck = AnswerOf<'checkCampaign'>;
export type EvaluationWords = BodyOf<'evaluateCampaign'>;

const at = (campaignId: string) => ({ params: { path: { campaignId } } });
const occasionAt = (occasionId: string) => ({ params: { path: { occasionId } } });

export const campaignsQuery = queryOptions({ queryKey: ['campaigns'], queryFn: () => dataOf(api.GET('/v1/campaigns')), retry: false });
export const campaignQuery = (id: string) =>
  queryOptions({ queryKey: ['campaigns', 'one', id], queryFn: () => dataOf(api.GET('/v1/campaigns/{campaignId}', at(id))) });
export const campaignCheckQuery = (id: string) =>
  queryOptions({ queryKey: ['campaigns', 'check', id], queryFn: () => dataOf(api.GET('/v1/campaigns/{campaignId}/check', at(id))) });
export const timelineQuery = (year: number) =>
  queryOptions({
    queryKey: ['campaigns', 'timeline', year],
    queryFn: () => dataOf(api.GET('/v1/campaigns/timeline', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });
export const looseActivitiesQuery = queryOptions({
  queryKey: ['campaigns', 'loose'],
  queryFn: async () => (await dataOf(api.GET('/v1/campaigns/loose-activities'))).items,
});
export const placedActivitiesQuery = queryOptions({
  queryKey: ['campaigns', 'placed'],
  queryFn: async () => (await dataOf(api.GET('/v1/campaigns/placed-activities'))).items,
  staleTime: 30_000,
});
export const occasionsQuery = queryOptions({
  queryKey: ['campaigns', 'occasions'],
  queryFn: async () => (await dataOf(api.GET('/v1/occasions'))).items,
});
export const digestQuery = queryOptions({ queryKey: ['campaigns', 'digest'], queryFn: () => dataOf(api.GET('/v1/campaign-digest')) });

export const addOccasion = (body: OccasionWords) => dataOf(api.POST('/v1/occasions', { body }));
export const changeOccasion = (id: string, body: BodyOf<'changeOccasion'>) =>
  dataOf(api.PUT('/v1/occasions/{occasionId}', { ...occasionAt(id), body }));
export const removeOccasion = (id: string) => dataOf(api.POST('/v1/occasions/{occasionId}/remove', occasionAt(id)));
export const restoreOccasion = (id: string) => dataOf(api.POST('/v1/occasions/{occasionId}/restore', occasionAt(id)));

export const createCampaign = (body: BodyOf<'createCampaign'>) => dataOf(api.POST('/v1/campaigns', { body }));
export const changeCampaign = (id: string, body: BodyOf<'changeCampaign'>) =>
  dataOf(api.PATCH('/v1/campaigns/{campaignId}', { ...at(id), body }));
export const removeCampaign = (id: string) => dataOf(api.POST('/v1/campaigns/{campaignId}/remove', at(id)));
export const restoreCampaign = (id: string) => dataOf(api.POST('/v1/campaigns/{campaignId}/restore', at(id)));

export const planCampaign = (id: string) => dataOf(api.POST('/v1/campaigns/{campaignId}/plan', at(id)));
export const startCampaign = (id: string) => dataOf(api.POST('/v1/campaigns/{campaignId}/start', at(id)));
export const evaluateCampaign = (id: string, body: EvaluationWords) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/evaluation', { ...at(id), body }));
export const endCampaign = (id: string, reason: string) =>
  dataOf(api.POST('/v1/campaigns/{campaignId}/end', { ...at(id), body: { reason } }));
export const stepCampaignBack = (id: string, to: BodyOf<'stepCampaignBack'>['to']) =>
  dataOf(api.POST('/v1/campaigns/{campaignId}/back', { ...at(id), body: { to } }));
export const noteCampaign = (id: string) => dataOf(api.POST('/v1/campaigns/{campaignId}/note', at(id)));

export const setCampaignParties = (id: string, parties: BodyOf<'setCampaignParties'>['parties']) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/parties', { ...at(id), body: { parties } }));
export const answerOwnership = (id: string, answer: 'joined' | 'declined') =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/my-ownership', { ...at(id), body: { answer } }));

export const saveBudget = (id: string, body: BodyOf<'saveCampaignBudget'>) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/budget', { ...at(id), body }));
export const pledgeShare = (id: string, kronor: number | null) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/my-share', { ...at(id), body: { kronor } }));
export const confirmShare = (id: string, isConfirmed: boolean) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/my-share/confirmation', { ...at(id), body: { isConfirmed } }));

const activityAt = (campaignId: string, activityId: string) => ({ params: { path: { campaignId, activityId } } });
export const placeActivity = (id: string, activityId: string) =>
  dataOf(api.PUT('/v1/campaigns/{campaignId}/activities/{activityId}', activityAt(id, activityId)));
export const takeOutActivity = (id: string, activityId: string) =>
  dataOf(api.DELETE('/v1/campaigns/{campaignId}/activities/{activityId}', activityAt(id, activityId)));
export const planCampaignActivity = (id: string, body: BodyOf<'planCampaignActivity'>) =>
  dataOf(api.POST('/v1/campaigns/{campaignId}/activities', { ...at(id), body }));

export const addRemark = (id: string, text: string) =>
  dataOf(api.POST('/v1/campaigns/{campaignId}/remarks', { ...at(id), body: { text } }));
export const answerRemark = (remarkId: string, answer: string) =>
  dataOf(api.PUT('/v1/campaign-remarks/{remarkId}/answer', { params: { path: { remarkId } }, body: { answer } }));

export const sendDigest = () => dataOf(api.POST('/v1/campaign-digest'));
