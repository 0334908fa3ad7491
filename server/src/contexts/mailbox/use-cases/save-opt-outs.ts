import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { replaceOptOuts } from '../storage/opt-outs.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';

/** Keeps whom the owner has said no to, once the register has taken it. */
export const saveOptOuts = async (tx: Tx, actor: Actor, command: { mailboxId: Id; optedOut: readonly string[] }): Promise<void> => {
  const mailbox = await findOwnMailbox(tx, actor, command.mailboxId);
  await replaceOptOuts(tx, command.mailboxId, command.optedOut);
  await recordAudit(tx, auditedAs(actor, mailbox), {
    action: 'mailbox.senderRulesSaved',
    subjectType: 'mailbox',
    subjectId: command.mailboxId,
    details: { optedOut: command.optedOut.length },
  });
};
