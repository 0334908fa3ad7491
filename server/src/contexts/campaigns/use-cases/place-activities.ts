import { sharedServicesOf } from '#identity';
import { activitiesOf, findActivity, type PlanActivityCommand, planActivity } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteCampaignActivity, insertCampaignActivity, selectPlacedActivities } from '../storage/campaign-activities.ts';
import { selectCampaigns } from '../storage/campaigns.ts';
import { auditCampaign, reachOwned } from './reach-campaign.ts';

type Place = { campaignId: Id; activityId: Id };

/** An activity of the own organisation becomes part of the campaign. It can be part of one only. */
export const placeActivity = async (tx: Tx, actor: MemberActor, { campaignId, activityId }: Place): Promise<void> => {
  await reachOwned(tx, actor, campaignId);
  if ((await findActivity(tx, actor, activityId)) === undefined) throw new AppError('notFound');
  const { organisationId, personId } = actor;
  if (!(await insertCampaignActivity(tx, { activityId, campaignId, organisationId, addedBy: personId })))
    throw new AppError('activityInCampaign');
  await auditCampaign(tx, actor, 'activityPlaced', campaignId, { activityId });
};

/** Out of the campaign; the activity itself stays in the plan. */
export const takeOutActivity = async (tx: Tx, actor: MemberActor, { campaignId, activityId }: Place): Promise<void> => {
  await reachOwned(tx, actor, campaignId);
  if (!(await deleteCampaignActivity(tx, campaignId, actor.organisationId, activityId))) throw new AppError('notFound');
  await auditCampaign(tx, actor, 'activityTakenOut', campaignId, { activityId });
};

/** Plans something new in one of the own programmes, as part of the campaign. */
export const planCampaignActivity = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, ...plan }: PlanActivityCommand & { campaignId: Id },
): Promise<{ id: Id }> => {
  await reachOwned(tx, actor, campaignId);
  const { id } = await planActivity(tx, actor, plan);
  await placeActivity(tx, actor, { campaignId, activityId: id });
  return { id };
};

export type PlacedActivity = { activityId: Id; campaignId: Id; title: string };

/** The way back: which of the own organisation's activities belong to a campaign, and its name. */
export const listPlacedActivities = async (tx: Tx, actor: MemberActor): Promise<PlacedActivity[]> => {
  const [service] = await sharedServicesOf(tx, actor.organisationId);
  if (service === undefined) return [];
  const campaigns = new Map((await selectCampaigns(tx, service.id, actor.organisationId)).map(({ id, title }) => [id, title]));
  const placed = await selectPlacedActivities(tx, actor.organisationId);
  return placed.flatMap(({ activityId, campaignId }) => {
    const title = campaigns.get(campaignId);
    return title === undefined ? [] : [{ activityId, campaignId, title }];
  });
};

export type LooseActivity = { id: Id; title: string; from: CalendarDate | null };

const mostLoose = 300;

/** What the own organisation has planned that belongs to no campaign: base communication that could become part of one. */
export const listLooseActivities = async (tx: Tx, actor: MemberActor): Promise<LooseActivity[]> => {
  const placed = new Set((await selectPlacedActivities(tx, actor.organisationId)).map(({ activityId }) => activityId));
  const planned = await activitiesOf(tx, actor.organisationId, { state: 'planned' });
  return planned
    .filter(({ id }) => !placed.has(id))
    .slice(0, mostLoose)
    .map(({ id, title, plannedDate, confirmedDate }) => ({ id, title, from: confirmedDate ?? plannedDate }));
};
