import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateDeleted } from '../storage/letters.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Puts a letter among the deleted ones, from where it can be taken back. */
export const deleteLetter = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<void> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  if (letter.deletedAt !== null) return;
  await updateDeleted(tx, letterId, new Date());
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.letterDeleted', subjectType: 'letter', subjectId: letterId });
};
