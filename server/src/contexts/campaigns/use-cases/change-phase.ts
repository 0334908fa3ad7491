import { retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Campaign, mayMove, type Phase } from '../domain/campaign.ts';
import { phaseChanged } from '../events.ts';
import { updateCampaign } from '../storage/campaigns.ts';
import { insertPhaseChange } from '../storage/phase-changes.ts';
import { auditCampaign } from './reach-campaign.ts';
import { registerCampaign } from './write-campaign.ts';

export type Moved = { phase: Phase; revision: number };

type Step = { to: Phase; reason?: string; change?: Parameters<typeof updateCampaign>[2] };

/** A text can be mended until the campaign is over. */
const keepText = (tx: Tx, campaign: Campaign, to: Phase): Promise<void> =>
  to === 'evaluated' || to === 'ended'
    ? retireTexts(tx, [campaign.id])
    : registerCampaign(tx, campaign.id, campaign.organisationId, campaign);

/** One step of a locked campaign, noted with its day; throws `campaignPhase` when there is no such step from where it stands. */
export const changePhase = async (
  tx: Tx,
  actor: MemberActor,
  campaign: Campaign,
  { to, reason = '', change = {} }: Step,
): Promise<Moved> => {
  const { id: campaignId, serviceId, phase: from } = campaign;
  if (campaign.removedAt !== null || !mayMove(from, to)) throw new AppError('campaignPhase');
  const { organisationId, personId } = actor;
  const revision = await updateCampaign(tx, campaignId, { ...change, phase: to }, true);
  await insertPhaseChange(tx, { campaignId, organisationId, from, to, reason, changedBy: personId });
  await keepText(tx, campaign, to);
  await publish(tx, phaseChanged, { campaignId, organisationId: campaign.organisationId, serviceId, from, to });
  await auditCampaign(tx, actor, 'phaseChanged', campaignId, { from, to });
  return { phase: to, revision };
};
