import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateClosed } from '../storage/mailboxes.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';

/** Stops post from coming. The letters are kept for thirty days and come back when the mailbox is opened again before that. */
export const closeMailbox = async (tx: Tx, actor: Actor, { mailboxId }: { mailboxId: Id }): Promise<void> => {
  const mailbox = await findOwnMailbox(tx, actor, mailboxId);
  await updateClosed(tx, mailboxId, new Date());
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.mailboxClosed', subjectType: 'mailbox', subjectId: mailboxId });
};
