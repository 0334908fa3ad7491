import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type MainMessageText, proposalOf, saysTheSame } from '../domain/main-message.ts';
import { insertAgreement, insertMainMessage, insertMainVersion, rewriteProposal, touchMainMessage } from '../storage/main-messages.ts';
import { assertEditor, lockOwnMainMessage } from './reach-main-message.ts';

/** Proposes a new main message. The organisation that proposes it stands behind it from the start. */
export const addMainMessage = async (tx: Tx, actor: MemberActor, text: MainMessageText): Promise<{ id: Id; revision: number }> => {
  assertEditor(actor);
  const id = newId();
  await insertMainMessage(tx, id, actor.organisationId);
  await insertMainVersion(tx, id, 1, text, actor.personId);
  await insertAgreement(tx, id, 1, actor.organisationId, actor.personId);
  await recordAudit(tx, actor, {
    action: 'language.mainMessageProposed',
    subjectType: 'mainMessage',
    subjectId: id,
    details: { version: 1 },
  });
  return { id, revision: 1 };
};

type Command = MainMessageText & { mainMessageId: Id; revision: number };

/**
 * Proposes another wording. What is in force stays in force until the new one has been agreed on; an undecided proposal is
 * rewritten, and those who had agreed to it are asked again.
 */
export const rewriteMainMessage = async (
  tx: Tx,
  actor: MemberActor,
  { mainMessageId, revision, ...text }: Command,
): Promise<{ version: number; revision: number }> => {
  const message = await lockOwnMainMessage(tx, actor, mainMessageId);
  const [newest] = message.versions;
  if (message.revision !== revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { ...newest, revision: message.revision } } });
  if (newest !== undefined && saysTheSame(newest, text)) return { version: newest.version, revision };
  const proposal = proposalOf(message);
  const version = proposal?.version ?? (newest?.version ?? 0) + 1;
  if (proposal === null) await insertMainVersion(tx, mainMessageId, version, text, actor.personId);
  else await rewriteProposal(tx, mainMessageId, version, text, actor.personId);
  await insertAgreement(tx, mainMessageId, version, actor.organisationId, actor.personId);
  await recordAudit(tx, actor, {
    action: 'language.mainMessageProposed',
    subjectType: 'mainMessage',
    subjectId: mainMessageId,
    details: { version },
  });
  return { version, revision: await touchMainMessage(tx, mainMessageId) };
};

/** Takes a main message out of use, or brings it back. What hangs under it becomes orphans meanwhile. */
export const retireMainMessage = async (
  tx: Tx,
  actor: MemberActor,
  { mainMessageId, isRetired }: { mainMessageId: Id; isRetired: boolean },
): Promise<{ revision: number }> => {
  const message = await lockOwnMainMessage(tx, actor, mainMessageId);
  if ((message.retiredAt !== null) === isRetired) return { revision: message.revision };
  const revision = await touchMainMessage(tx, mainMessageId, { retiredAt: isRetired ? new Date() : null });
  const action = isRetired ? 'language.mainMessageRetired' : 'language.mainMessageRestored';
  await recordAudit(tx, actor, { action, subjectType: 'mainMessage', subjectId: mainMessageId });
  return { revision };
};
