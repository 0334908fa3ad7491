import { partnershipsOf } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { BudgetShare } from '../domain/budget.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Party } from '../domain/party.ts';
import { selectBudgetShares } from '../storage/budgets.ts';
import { lockCampaign } from '../storage/campaigns.ts';
import { selectParties } from '../storage/parties.ts';
import { selectPartnerCampaigns } from '../storage/partner-campaigns.ts';

export type AsPartner = {
  campaign: Campaign;
  /** Undefined when the partner has been taken out and a promise is all that is left. */
  party: Party | undefined;
  /** The partner's own; never anybody else's. */
  share: BudgetShare | undefined;
};

/** The campaigns that the actor's organisation takes part in as a partner. Nothing once the partnership has ended. */
export const campaignsAsPartner = async (tx: Tx, actor: MemberActor, id?: Id): Promise<Campaign[]> => {
  const { organisationId } = actor;
  const serviceIds = (await partnershipsOf(tx, organisationId)).map(({ serviceId }) => serviceId);
  return selectPartnerCampaigns(tx, { serviceIds, organisationId, ...(id === undefined ? {} : { id }) });
};

/** One of them, with the partner's own part in it. Everything else of the network is not there for a partner. */
export const reachAsPartner = async (tx: Tx, actor: MemberActor, campaignId: Id, { forUpdate = false } = {}): Promise<AsPartner> => {
  if ((await campaignsAsPartner(tx, actor, campaignId)).length === 0) throw new AppError('notFound');
  if (forUpdate) await lockCampaign(tx, campaignId);
  // Read again after the lock: it may have changed while we waited.
  const [campaign] = await campaignsAsPartner(tx, actor, campaignId);
  if (campaign === undefined) throw new AppError('notFound');
  const isOwn = ({ organisationId }: { organisationId: Id | null }): boolean => organisationId === actor.organisationId;
  return {
    campaign,
    party: (await selectParties(tx, [campaignId])).find((party) => party.isPartner && isOwn(party)),
    share: (await selectBudgetShares(tx, campaignId)).find(isOwn),
  };
};
