import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { deleteBreak, deleteOwnMessage, insertBreak, insertOwnMessage } from '../storage/audience-links.ts';
import { selectAudience } from '../storage/audiences.ts';
import { selectMessage } from '../storage/messages.ts';
import { markNeedWithdrawn, type Need, selectNeedsBy } from '../storage/needs.ts';
import { announceNeeds } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme, reachPlannedProgramme } from './reach-programme.ts';
import { inherits, resolveAudience } from './resolve-audience.ts';

/**
 * The audience does not need the message. In one's own programme the message is taken from the audience, or its inheritance is broken;
 * in an adopted one only the own need goes. The need is remembered, with what was planned for it.
 */
export const withdrawNeed = async (tx: Tx, actor: MemberActor, { needId }: { needId: Id }): Promise<{ withdrawn: number }> => {
  const { need, isOwn } = await reachNeed(tx, actor, needId);
  if (need.withdrawnBecause !== null) return { withdrawn: 0 };
  if (isOwn) await takeFromStructure(tx, need);
  await markNeedWithdrawn(tx, actor.organisationId, needId, isOwn ? 'structure' : 'removed');
  const { withdrawn } = isOwn ? await keepNeedsInStep(tx, need.programmeId, actor.organisationId) : { withdrawn: 0 };
  await announceNeeds(tx, need.programmeId, [need]);
  await recordAudit(tx, actor, { action: 'planning.needWithdrawn', subjectType: 'need', subjectId: needId });
  return { withdrawn: withdrawn + 1 };
};

/** Brings a withdrawn need back as it was. */
export const restoreNeed = async (tx: Tx, actor: MemberActor, { needId }: { needId: Id }): Promise<{ restored: number }> => {
  const { need, isOwn } = await reachNeed(tx, actor, needId);
  if (need.withdrawnBecause === null) return { restored: 0 };
  if (!isOwn && need.withdrawnBecause === 'structure') throw new AppError('notYourProgramme');
  if (isOwn) await putBackInStructure(tx, need);
  else await markNeedWithdrawn(tx, actor.organisationId, needId, null);
  const { added } = isOwn ? await keepNeedsInStep(tx, need.programmeId, actor.organisationId) : { added: 1 };
  await announceNeeds(tx, need.programmeId, [need]);
  await recordAudit(tx, actor, { action: 'planning.needRestored', subjectType: 'need', subjectId: needId });
  return { restored: added };
};

const reachNeed = async (tx: Tx, actor: MemberActor, needId: Id): Promise<{ need: Need; isOwn: boolean }> => {
  const [found] = await selectNeedsBy(tx, actor.organisationId, { needIds: [needId] });
  if (found === undefined) throw new AppError('notFound');
  const { isOwn } = await reachPlannedProgramme(tx, actor, found.programmeId);
  if (isOwn) await lockOwnProgramme(tx, actor, found.programmeId);
  const [need] = await selectNeedsBy(tx, actor.organisationId, { needIds: [needId] });
  if (need === undefined) throw new AppError('notFound');
  return { need, isOwn };
};

/** Where the audience would inherit the message once its own is gone, the inheritance is broken too. */
const takeFromStructure = async (tx: Tx, { programmeId, audienceId, messageId, inheritedFrom }: Need): Promise<void> => {
  if (inheritedFrom === null) await deleteOwnMessage(tx, audienceId, messageId);
  if (inherits(await resolveAudience(tx, programmeId, audienceId), messageId)) await insertBreak(tx, audienceId, messageId);
};

/** As it was: the audience's own, or inherited. A message that no source has any longer becomes the audience's own. */
const putBackInStructure = async (tx: Tx, need: Need): Promise<void> => {
  const { programmeId, audienceId, messageId, inheritedFrom, level, templateLevel } = need;
  const [audience, message] = [await selectAudience(tx, audienceId), await selectMessage(tx, messageId)];
  if (audience === undefined || audience.deletedAt !== null || message === undefined || message.deletedAt !== null)
    throw new AppError('notFound');
  await deleteBreak(tx, audienceId, messageId);
  if (audience.own.some((own) => own.messageId === messageId)) return;
  if (inheritedFrom !== null && inherits(await resolveAudience(tx, programmeId, audienceId), messageId)) return;
  const position = Math.max(0, ...audience.own.map((own) => own.position)) + 1;
  await insertOwnMessage(tx, audienceId, { messageId, level: templateLevel ?? level, position });
};
