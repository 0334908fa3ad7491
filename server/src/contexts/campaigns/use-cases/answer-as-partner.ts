import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateCampaign } from '../storage/campaigns.ts';
import { updateAnswer } from '../storage/parties.ts';
import { setConfirmation, setPledge } from './keep-budget.ts';
import { reachAsPartner } from './reach-as-partner.ts';
import { auditCampaign } from './reach-campaign.ts';

/** The own organisation takes part as a partner, or does not. It may change its mind, and never becomes an owner. */
export const answerInvitation = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, answer }: { campaignId: Id; answer: 'joined' | 'declined' },
): Promise<void> => {
  const { campaign, party } = await reachAsPartner(tx, actor, campaignId, { forUpdate: true });
  if (party === undefined) throw new AppError('notFound');
  if (party.answer === answer) return;
  await updateAnswer(tx, party.id, answer, actor.personId);
  await updateCampaign(tx, campaignId, {}, campaign.phase !== 'idea' && answer === 'joined');
  await auditCampaign(tx, actor, answer === 'joined' ? 'partnerJoined' : 'partnerDeclined', campaignId);
};

/** What the partner promises, in whole kronor; null takes it back. */
export const pledgeAsPartner = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, kronor }: { campaignId: Id; kronor: number | null },
): Promise<void> => {
  const { share } = await reachAsPartner(tx, actor, campaignId, { forUpdate: true });
  await setPledge(tx, actor, { campaignId, share, kronor });
};

/** The partner has decided on what it promised, or no longer has. */
export const confirmAsPartner = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, isConfirmed }: { campaignId: Id; isConfirmed: boolean },
): Promise<void> => {
  const { share } = await reachAsPartner(tx, actor, campaignId, { forUpdate: true });
  await setConfirmation(tx, actor, { campaignId, share, isConfirmed });
};
