import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { campaignTables } from './tables.ts';

export type CampaignActivity = { activityId: Id; campaignId: Id; organisationId: Id };

const whole = (tx: Tx) =>
  campaignTables(tx)
    .selectFrom('campaigns.campaign_activity')
    .select(['activity_id as activityId', 'campaign_id as campaignId', 'organisation_id as organisationId']);

export const selectActivitiesOf = async (tx: Tx, campaignIds: readonly Id[]): Promise<CampaignActivity[]> =>
  campaignIds.length === 0 ? [] : whole(tx).where('campaign_id', 'in', campaignIds).orderBy('added_at').execute();

/** Which of one organisation's activities belong to a campaign, and to which. */
export const selectPlacedActivities = (tx: Tx, organisationId: Id): Promise<CampaignActivity[]> =>
  whole(tx).where('organisation_id', '=', organisationId).execute();

/** False when it belongs to another campaign already. */
export const insertCampaignActivity = async (tx: Tx, one: CampaignActivity & { addedBy: Id }): Promise<boolean> => {
  await campaignTables(tx)
    .insertInto('campaigns.campaign_activity')
    .values({ activity_id: one.activityId, campaign_id: one.campaignId, organisation_id: one.organisationId, added_by: one.addedBy })
    .onConflict((conflict) => conflict.column('activity_id').doNothing())
    .execute();
  const placed = await whole(tx).where('activity_id', '=', one.activityId).executeTakeFirst();
  return placed?.campaignId === one.campaignId;
};

export const deleteCampaignActivity = async (tx: Tx, campaignId: Id, organisationId: Id, activityId: Id): Promise<boolean> => {
  const { numDeletedRows } = await campaignTables(tx)
    .deleteFrom('campaigns.campaign_activity')
    .where('campaign_id', '=', campaignId)
    .where('organisation_id', '=', organisationId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};
