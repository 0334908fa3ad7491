import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateDeleted } from '../storage/letters.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Takes a deleted letter back. */
export const restoreLetter = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<void> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  if (letter.deletedAt === null) return;
  await updateDeleted(tx, letterId, null);
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.letterRestored', subjectType: 'letter', subjectId: letterId });
};
