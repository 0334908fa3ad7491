import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { BudgetLine, BudgetShare } from '../domain/budget.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { replaceAsked, replaceBudgetLines, selectBudgetShares, updateConfirmed, upsertPledge } from '../storage/budgets.ts';
import { lockCampaign, updateCampaign } from '../storage/campaigns.ts';
import { auditCampaign, reachCampaign, reachOwned, refuseSecond } from './reach-campaign.ts';

type Command = {
  campaignId: Id;
  revision: number;
  lines: BudgetLine[];
  /** What each organisation is asked to carry of the shared costs. */
  asked: { organisationId: Id; kronor: number }[];
};

/** Costs with their payers, and what each organisation is asked for. What they have promised is theirs, and stays. */
export const saveBudget = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, revision, lines, asked }: Command,
): Promise<{ revision: number }> => {
  const { campaign, owners, network, parties } = await reachOwned(tx, actor, campaignId);
  if (campaign.revision !== revision) await refuseSecond(tx, campaign);
  const stranger = lines.findIndex(({ payerOrganisationId }) => payerOrganisationId !== null && !owners.includes(payerOrganisationId));
  if (stranger >= 0)
    throw invalidField(
      `lines.${stranger}.payerOrganisationId`,
      'Den som betalar en egen kostnad ska äga kampanjen. Andra kan bidra till det gemensamma.',
      'Whoever pays a cost alone must own the campaign. Others can contribute to what is shared.',
    );
  const partners = parties.flatMap(({ organisationId, isPartner }) => (isPartner && organisationId !== null ? [organisationId] : []));
  const mayBeAsked = [...network.organisationIds, ...partners];
  const unknown = asked.findIndex(({ organisationId }) => !mayBeAsked.includes(organisationId));
  if (unknown >= 0)
    throw invalidField(
      `asked.${unknown}.organisationId`,
      'Välj en organisation i nätverket, eller en partner som är tillfrågad.',
      'Choose an organisation of the network, or a partner that has been asked.',
    );
  await replaceBudgetLines(tx, campaignId, lines);
  await replaceAsked(tx, campaignId, new Map(asked.map(({ organisationId, kronor }) => [organisationId, kronor])));
  const saved = await updateCampaign(tx, campaignId, {});
  await auditCampaign(tx, actor, 'budgetSaved', campaignId, { lines: lines.length, asked: asked.length });
  return { revision: saved };
};

/** Owners, and whoever has been asked. The row is locked together with the campaign. */
const reachShare = async (tx: Tx, actor: MemberActor, campaignId: Id) => {
  await reachCampaign(tx, actor, campaignId);
  await lockCampaign(tx, campaignId);
  const { isOwner } = await reachCampaign(tx, actor, campaignId);
  const share = (await selectBudgetShares(tx, campaignId)).find(({ organisationId }) => organisationId === actor.organisationId);
  if (share === undefined && !isOwner) throw new AppError('notFound');
  return share;
};

/** The own organisation's promise, in whole kronor; null takes it back. Nobody promises for another. A new sum is confirmed anew. */
export const pledgeShare = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, kronor }: { campaignId: Id; kronor: number | null },
): Promise<void> => {
  const share = await reachShare(tx, actor, campaignId);
  await setPledge(tx, actor, { campaignId, share, kronor });
};

type Pledge = { campaignId: Id; share: BudgetShare | undefined; kronor: number | null };

/** For whoever has reached the campaign and locked it. */
export const setPledge = async (tx: Tx, actor: MemberActor, { campaignId, share, kronor }: Pledge): Promise<void> => {
  if ((share?.pledgedKronor ?? null) === kronor) return;
  const { organisationId, personId } = actor;
  await upsertPledge(tx, { campaignId, organisationId, kronor, personId });
  await auditCampaign(tx, actor, kronor === null ? 'pledgeWithdrawn' : 'sharePledged', campaignId, { kronor });
};

/** The promise has been decided on, or no longer is. */
export const confirmShare = async (
  tx: Tx,
  actor: MemberActor,
  { campaignId, isConfirmed }: { campaignId: Id; isConfirmed: boolean },
): Promise<void> => {
  const share = await reachShare(tx, actor, campaignId);
  await setConfirmation(tx, actor, { campaignId, share, isConfirmed });
};

type Confirmation = { campaignId: Id; share: BudgetShare | undefined; isConfirmed: boolean };

/** For whoever has reached the campaign and locked it. */
export const setConfirmation = async (tx: Tx, actor: MemberActor, { campaignId, share, isConfirmed }: Confirmation): Promise<void> => {
  if (share?.pledgedAt == null) throw invalidField('kronor', 'Skriv först hur mycket ni lovar.', 'First write how much you promise.');
  if ((share.confirmedAt !== null) === isConfirmed) return;
  await updateConfirmed(tx, campaignId, actor.organisationId, isConfirmed ? actor.personId : null);
  await auditCampaign(tx, actor, isConfirmed ? 'shareConfirmed' : 'confirmationWithdrawn', campaignId);
};
