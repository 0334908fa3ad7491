import { recordAudit } from '#identity';
import { type Network, nameThem, reachNetwork } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Campaign } from '../domain/campaign.ts';
import { ownersOf, type Party } from '../domain/party.ts';
import { lockCampaign, selectCampaign } from '../storage/campaigns.ts';
import { selectParties } from '../storage/parties.ts';

export type Reached = {
  campaign: Campaign;
  network: Network;
  parties: Party[];
  /** Those who own it now: whoever leads it, and those who have said yes. */
  owners: Id[];
  isOwner: boolean;
};

/** A campaign as this organisation sees it. An idea that its owners keep to themselves does not exist for others. */
export const reachCampaign = async (tx: Tx, actor: MemberActor, campaignId: Id): Promise<Reached> => {
  const network = await reachNetwork(tx, actor);
  const campaign = await selectCampaign(tx, network.serviceId, actor.organisationId, campaignId);
  if (campaign === undefined) throw new AppError('notFound');
  const parties = await selectParties(tx, [campaignId]);
  const owners = ownersOf(campaign.organisationId, parties);
  const isOwner = owners.includes(actor.organisationId);
  if (campaign.removedAt !== null && !isOwner) throw new AppError('notFound');
  return { campaign, network, parties, owners, isOwner };
};

/** One of the actor's own organisation, locked for a change. */
export const reachOwned = async (tx: Tx, actor: MemberActor, campaignId: Id): Promise<Reached> => {
  const { serviceId } = await reachNetwork(tx, actor);
  if ((await selectCampaign(tx, serviceId, actor.organisationId, campaignId)) === undefined) throw new AppError('notFound');
  await lockCampaign(tx, campaignId);
  // Read again: it may have changed while we waited for the lock.
  const reached = await reachCampaign(tx, actor, campaignId);
  if (!reached.isOwner) throw new AppError('notYourCampaign');
  return reached;
};

/** Both have it open: the second is told who saved what, and nothing is lost. */
export const refuseSecond = async (tx: Tx, campaign: Campaign): Promise<never> => {
  const names = await nameThem(tx, [], [campaign.updatedBy]);
  const { title, purpose, message, audiences, startsOn, endsOn, revision, updatedAt } = campaign;
  const theirs = { title, purpose, message, audiences, startsOn, endsOn, revision, updatedAt };
  throw new AppError('editConflict', {}, { extra: { theirs: { ...theirs, updatedBy: names.person(campaign.updatedBy) } } });
};

type Details = Record<string, number | string | boolean | null>;

export const auditCampaign = (tx: Tx, actor: MemberActor, action: string, campaignId: Id, details: Details = {}): Promise<void> =>
  recordAudit(tx, actor, { action: `campaigns.${action}`, subjectType: 'campaign', subjectId: campaignId, details });
