import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isFixedPlace, type Place, placeOf } from '../domain/place.ts';
import { selectFolders } from '../storage/folders.ts';
import { selectPositions, updatePositions } from '../storage/letter-places.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';

export type MovedLetters = {
  /** Where each letter lay before, so that the move can be undone by moving back. */
  moved: { letterId: Id; from: Place }[];
};

const targetOf = (to: Place) => {
  const now = new Date();
  if (to === 'deleted') return { deletedAt: now };
  return { folderId: isFixedPlace(to) ? null : to, archivedAt: to === 'archive' ? now : null };
};

/** Moves one or many letters of a mailbox. Letters that are not there are passed by; an unknown folder throws `notFound`. */
export const moveLetters = async (
  tx: Tx,
  actor: Actor,
  { mailboxId, letterIds, to }: { mailboxId: Id; letterIds: readonly Id[]; to: Place },
): Promise<MovedLetters> => {
  const mailbox = await findOwnMailbox(tx, actor, mailboxId);
  if (!isFixedPlace(to) && !(await selectFolders(tx, mailboxId)).some(({ id }) => id === to)) throw new AppError('notFound');
  const positions = await selectPositions(tx, mailboxId, letterIds);
  const moved = positions.map((position) => ({ letterId: position.id, from: placeOf(position) })).filter(({ from }) => from !== to);
  if (moved.length === 0) return { moved };
  await updatePositions(
    tx,
    moved.map(({ letterId }) => letterId),
    targetOf(to),
  );
  await recordAudit(tx, auditedAs(actor, mailbox), {
    action: to === 'deleted' ? 'mailbox.lettersDeleted' : 'mailbox.lettersMoved',
    subjectType: 'mailbox',
    subjectId: mailboxId,
    details: { letters: moved.length },
  });
  return { moved };
};
