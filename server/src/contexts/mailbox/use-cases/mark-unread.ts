import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateRead } from '../storage/letters.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Shows a letter as new again, for the reader's own sake: what the sender has been told is not taken back. */
export const markUnread = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<void> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  if (letter.readAt === null) return;
  await updateRead(tx, letterId, null);
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.letterMarkedUnread', subjectType: 'letter', subjectId: letterId });
};
