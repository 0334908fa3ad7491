import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Campaign } from '../domain/campaign.ts';
import { wholeCampaigns } from './campaigns.ts';

/**
 * Living campaigns of these services that this partner has been asked to take part in, or has promised money to; with an id, that
 * one only. A service is only given here while the partnership lasts.
 */
export const selectPartnerCampaigns = async (
  tx: Tx,
  { serviceIds, organisationId, id }: { serviceIds: readonly Id[]; organisationId: Id; id?: Id },
): Promise<Campaign[]> => {
  if (serviceIds.length === 0) return [];
  const all = wholeCampaigns(tx)
    .where('campaign.service_id', 'in', serviceIds)
    .where('campaign.removed_at', 'is', null)
    .where(
      sql<boolean>`(exists (select 1 from campaigns.party where party.campaign_id = campaign.id and party.is_partner
          and party.organisation_id = ${organisationId})
        or exists (select 1 from campaigns.budget_share as share where share.campaign_id = campaign.id
          and share.organisation_id = ${organisationId} and share.pledged_at is not null))`,
    )
    .orderBy(sql`campaign.starts_on nulls last`)
    .orderBy('campaign.id');
  return (id === undefined ? all : all.where('campaign.id', '=', id)).execute();
};
