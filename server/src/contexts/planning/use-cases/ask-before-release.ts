import { findSendOut } from '#delivery';
import { askForApproval } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';

type Command = { sendOutId: Id; revision: number; expectedRecipients: number };

/** Asks a colleague to look at a draft as it is now, for as many recipients as it has now. */
export const askBeforeRelease = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId, revision, expectedRecipients: recipients }: Command,
): Promise<{ id: Id }> => {
  const sendOut = await findSendOut(tx, actor.organisationId, sendOutId);
  if (sendOut === undefined) throw new AppError('notFound');
  if (sendOut.status !== 'draft') throw new AppError('alreadyReleased');
  if (sendOut.revision !== revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { subject: sendOut.subject, revision: sendOut.revision } } });
  return askForApproval(tx, actor, { subjectId: sendOutId, revision, recipients, title: sendOut.title });
};
