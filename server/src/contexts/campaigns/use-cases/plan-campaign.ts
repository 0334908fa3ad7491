import { z } from 'zod';
import { listMembers } from '#identity';
import { listDuties } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Campaign } from '../domain/campaign.ts';
import { insertMails } from '../storage/mails.ts';
import { changePhase, type Moved } from './change-phase.ts';
import { reachOwned } from './reach-campaign.ts';

/** The work of sending one mail; `jobs/mail-campaign.ts` does it. */
export const campaignMail = { name: 'campaigns.mail-campaign', schema: z.object({ mailId: z.uuid() }) };

/** Whoever has the duty; where nobody is appointed, those at the host who have the role. */
const editorsOf = async (tx: Tx, { serviceId, hostOrganisationId }: Campaign): Promise<Id[]> => {
  const appointed = (await listDuties(tx, serviceId)).filter(({ duty }) => duty === 'editor' || duty === 'deputyEditor');
  if (appointed.length > 0) return [...new Set(appointed.map(({ personId }) => personId))];
  const members = await listMembers(tx, hostOrganisationId);
  return members.filter(({ roles }) => roles.includes('editor')).map(({ personId }) => personId);
};

const tellEditor = async (tx: Tx, campaign: Campaign): Promise<void> => {
  const { id: campaignId, hostOrganisationId: organisationId } = campaign;
  const people = await editorsOf(tx, campaign);
  const mails = people.map((personId) => ({
    id: newId(),
    kind: 'planning' as const,
    organisationId,
    personId,
    campaignId,
    digestId: null,
    partyId: null,
  }));
  for (const mailId of await insertMails(tx, mails)) await enqueue(tx, campaignMail, { mailId });
};

/**
 * The idea begins to be planned: the editor-in-chief is told at once, by mail and in her list, and the network sees it.
 * The time of notice is counted from the first time; whoever goes back to the idea and plans it anew has told already.
 */
export const planCampaign = async (tx: Tx, actor: MemberActor, { campaignId }: { campaignId: Id }): Promise<Moved> => {
  const { campaign } = await reachOwned(tx, actor, campaignId);
  if (campaign.phase === 'planning') return { phase: 'planning', revision: campaign.revision };
  const moved = await changePhase(tx, actor, campaign, {
    to: 'planning',
    change: { visibility: 'network', told_at: campaign.toldAt ?? new Date(), started_on: null, end_reason: '' },
  });
  if (campaign.toldAt === null) await tellEditor(tx, campaign);
  return moved;
};
