import { partnersOf } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { Party } from '../domain/party.ts';
import { lockCampaign, updateCampaign } from '../storage/campaigns.ts';
import { replaceParties, updateAnswer } from '../storage/parties.ts';
import { askPartners } from './ask-partners.ts';
import { auditCampaign, type Reached, reachCampaign, reachOwned } from './reach-campaign.ts';

type NewParty = { organisationId: Id | null; name: string; does: string };

const notOne = (index: number): Error =>
  invalidField(
    `parties.${index}.organisationId`,
    'Välj en organisation i nätverket eller en av dess partner, eller skriv partnerns namn.',
    'Choose an organisation of the network or one of its partners, or write the partner’s name.',
  );

/** Whoever has answered keeps the answer; whoever said no and is asked again may answer anew. */
const partiesFrom = (
  { campaign, network, parties }: Reached,
  partners: readonly Id[],
  wanted: readonly NewParty[],
): Omit<Party, 'campaignId'>[] =>
  wanted.map(({ organisationId, name, does }, index) => {
    if ((organisationId === null) === (name === '')) throw notOne(index);
    if (organisationId === null) return { id: newId(), organisationId, name, does, answer: null, isPartner: false };
    const isPartner = partners.includes(organisationId);
    const isOther = network.organisationIds.includes(organisationId) && organisationId !== campaign.organisationId;
    if (!(isOther || isPartner) || wanted.findIndex((one) => one.organisationId === organisationId) !== index) throw notOne(index);
    const before = parties.find((party) => party.organisationId === organisationId);
    // A yes to taking part is no yes to owning, nor the other way round.
    const hasJoined = before?.answer === 'joined' && before.isPartner === isPartner;
    return { id: before?.id ?? newId(), organisationId, name: '', does, answer: hasJoined ? 'joined' : 'asked', isPartner };
  });

/** Who owns it together with whoever leads it, and which partners take part. Whoever has an account is asked and answers itself. */
export const setParties = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, parties }: { campaignId: Id; parties: NewParty[] },
): Promise<void> => {
  const reached = await reachOwned(tx, actor, campaignId);
  if (reached.campaign.organisationId !== actor.organisationId) throw new AppError('notYourCampaign');
  // Whoever takes part already stays, also when the partnership has ended since: she sees nothing of it then.
  const known = reached.parties.flatMap(({ organisationId, isPartner }) => (isPartner && organisationId !== null ? [organisationId] : []));
  const partners = [...(await partnersOf(tx, reached.network.serviceId)), ...known];
  const next = partiesFrom(reached, partners, parties);
  await replaceParties(tx, campaignId, next);
  await askPartners(tx, reached, next);
  await updateCampaign(tx, campaignId, {}, reached.campaign.phase !== 'idea');
  await auditCampaign(tx, actor, 'partiesSet', campaignId, { parties: next.length });
};

/** The own organisation joins as an owner, or does not. It may change its mind. */
export const answerOwnership = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, answer }: { campaignId: Id; answer: 'joined' | 'declined' },
): Promise<void> => {
  await reachCampaign(tx, actor, campaignId);
  await lockCampaign(tx, campaignId);
  const { campaign, parties } = await reachCampaign(tx, actor, campaignId);
  const own = parties.find(({ organisationId, isPartner }) => organisationId === actor.organisationId && !isPartner);
  if (own === undefined) throw new AppError('notFound');
  if (own.answer === answer) return;
  await updateAnswer(tx, own.id, answer, actor.personId);
  await updateCampaign(tx, campaignId, {}, campaign.phase !== 'idea' && answer === 'joined');
  await auditCampaign(tx, actor, answer === 'joined' ? 'ownershipJoined' : 'ownershipDeclined', campaignId);
};
