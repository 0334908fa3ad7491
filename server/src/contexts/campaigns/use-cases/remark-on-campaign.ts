import { reachAsEditor } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { updateSeen } from '../storage/campaigns.ts';
import { insertRemark, selectRemark, updateRemarkAnswer } from '../storage/remarks.ts';
import { auditCampaign, reachCampaign, reachOwned } from './reach-campaign.ts';

/** The editor-in-chief says what she thinks. It stops nothing: the owner publishes what the owner wants. */
export const addRemark = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, text }: { campaignId: Id; text: string },
): Promise<{ id: Id }> => {
  await reachAsEditor(tx, actor);
  const { campaign } = await reachCampaign(tx, actor, campaignId);
  const id = newId();
  await insertRemark(tx, { id, campaignId, organisationId: actor.organisationId, text, writtenBy: actor.personId });
  if (campaign.seenAt === null && campaign.toldAt !== null) await updateSeen(tx, campaignId, new Date());
  await auditCampaign(tx, actor, 'remarkAdded', campaignId, { remarkId: id });
  return { id };
};

/** What the owner does about it, or why not. */
export const answerRemark = async (tx: Tx, actor: MemberActor, { remarkId, answer }: { remarkId: Id; answer: string }): Promise<void> => {
  const remark = await selectRemark(tx, remarkId);
  if (remark === undefined) throw new AppError('notFound');
  await reachOwned(tx, actor, remark.campaignId);
  await updateRemarkAnswer(tx, remarkId, answer, actor.personId);
  await auditCampaign(tx, actor, 'remarkAnswered', remark.campaignId, { remarkId });
};

/** She has taken note of it: it leaves her list. */
export const noteCampaign = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }): Promise<void> => {
  await reachAsEditor(tx, actor);
  const { campaign } = await reachCampaign(tx, actor, campaignId);
  if (campaign.seenAt !== null || campaign.toldAt === null) return;
  await updateSeen(tx, campaignId, new Date());
  await auditCampaign(tx, actor, 'campaignNoted', campaignId);
};
