import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnedMailbox } from '../domain/mailbox.ts';
import { type SealedLetter, selectLetter } from '../storage/letters.ts';
import { findOwnMailboxes } from './find-own-mailboxes.ts';

/** A letter in a mailbox that the actor may open, and that mailbox. Throws `notFound` for everybody else's. */
export const findOwnLetter = async (tx: Tx, actor: Actor, letterId: Id): Promise<{ letter: SealedLetter; mailbox: OwnedMailbox }> => {
  const mailboxes = await findOwnMailboxes(tx, actor);
  const letter = await selectLetter(
    tx,
    mailboxes.map(({ id }) => id),
    letterId,
  );
  const mailbox = mailboxes.find(({ id }) => id === letter?.mailboxId);
  if (letter === undefined || mailbox === undefined) throw new AppError('notFound');
  return { letter, mailbox };
};
