/** The face of campaigns: what comes up in a shared service, and the campaigns that make use of it. */
export { phaseChanged } from './events.ts';
export { campaignsMerging } from './jobs/follow-merger.ts';
export { campaignsModule } from './module.ts';
export { type CampaignWork, countCampaignWork } from './use-cases/count-campaign-work.ts';
export { pledgeShare, saveBudget } from './use-cases/keep-budget.ts';
export { addOccasion } from './use-cases/keep-occasions.ts';
export { type ListedCampaign, listCampaigns } from './use-cases/list-campaigns.ts';
export { type ComingCampaign, listComingCampaigns } from './use-cases/list-coming-campaigns.ts';
export { type CampaignLesson, listLessons } from './use-cases/list-lessons.ts';
export { placeActivity } from './use-cases/place-activities.ts';
export { planCampaign } from './use-cases/plan-campaign.ts';
export { answerOwnership, setParties } from './use-cases/share-ownership.ts';
export { createCampaign } from './use-cases/write-campaign.ts';
