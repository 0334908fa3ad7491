import { findOrganisation, findPerson, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { proposeSender, type SenderProposal } from '../domain/sender-rule.ts';
import { selectBrands } from '../storage/brands.ts';
import { selectText } from '../storage/registered-texts.ts';
import { selectSignature, upsertSignature } from '../storage/signatures.ts';
import { reachOf } from './reach-terms.ts';

export type ShownSender = {
  proposal: SenderProposal;
  /** Whom one may choose instead. */
  others: { brandId: Id; name: string }[];
  chosen: { brandId: Id | null; name: string; reason: string; isProposed: boolean; byName: string | null; at: Date } | null;
  isJoint: boolean;
};

const propose = async (tx: Tx, { organisationId }: MemberActor, isJoint: boolean) => {
  const own = await findOrganisation(tx, organisationId);
  if (own === undefined) throw new AppError('notFound');
  const brands = await selectBrands(tx, await reachOf(tx, { organisationId }));
  return { brands, proposal: proposeSender({ own, isJoint, brands }) };
};

/** What the rule says before there is anything to sign: while an activity is being planned. */
export const proposeFor = async (tx: Tx, actor: MemberActor, { isJoint }: { isJoint: boolean }): Promise<SenderProposal> =>
  (await propose(tx, actor, isJoint)).proposal;

/** Who the rule says should sign, with the reason, and what somebody has chosen. `subjectId` is one that the caller has reached. */
export const showSender = async (
  tx: Tx,
  actor: MemberActor,
  { subjectId, isJoint: asked }: { subjectId: Id; isJoint?: boolean | undefined },
): Promise<ShownSender> => {
  const saved = await selectSignature(tx, actor.organisationId, subjectId);
  const isJoint = asked ?? saved?.isJoint ?? false;
  const { brands, proposal } = await propose(tx, actor, isJoint);
  const others = brands.filter(({ id }) => id !== proposal.brandId).map(({ id: brandId, name }) => ({ brandId, name }));
  if (saved === undefined) return { proposal, others, chosen: null, isJoint };
  const by = await findPerson(tx, saved.chosenBy);
  const { brandId, name, reason, chosenAt: at } = saved;
  const isProposed = brandId === proposal.brandId && name === proposal.name;
  return { proposal, others, chosen: { brandId, name, reason, isProposed, byName: by?.name ?? null, at }, isJoint };
};

type Choice = { subjectId: Id; isJoint: boolean; brandId: Id | null; reason: string };

/** Null follows the rule. Anybody else takes a reason, which stands beside the name. Answers the name. */
export const chooseSender = async (
  tx: Tx,
  actor: MemberActor,
  { subjectId, isJoint, brandId, reason }: Choice,
): Promise<{ name: string }> => {
  const { brands, proposal } = await propose(tx, actor, isJoint);
  const chosen = brandId === null || brandId === proposal.brandId ? proposal : brands.find(({ id }) => id === brandId);
  if (chosen === undefined) throw new AppError('notFound');
  const isOverride = chosen !== proposal;
  if (isOverride && reason === '') {
    const sv = 'Skriv varför ni väljer en annan avsändare än den som regeln föreslår.';
    const en = 'Say why you choose another sender than the one the rule proposes.';
    throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'reason', sv, en }] });
  }
  await upsertSignature(tx, {
    subjectId,
    organisationId: actor.organisationId,
    isJoint,
    proposedName: proposal.name,
    brandId: isOverride ? brandId : proposal.brandId,
    name: chosen.name,
    reason: isOverride ? reason : '',
    chosenBy: actor.personId,
  });
  const details = { isOverride: isOverride ? 1 : 0 };
  await recordAudit(tx, actor, { action: 'language.senderChosen', subjectType: 'sender', subjectId, details });
  return { name: chosen.name };
};

/** The organisation's own text; another's is not there. */
export const reachOwnText = async (tx: Tx, { organisationId }: MemberActor, textId: Id): Promise<Id> => {
  if ((await selectText(tx, organisationId, textId)) === undefined) throw new AppError('notFound');
  return textId;
};
