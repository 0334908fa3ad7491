import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { letterRead } from '../events.ts';
import { markFirstRead, updateRead } from '../storage/letters.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { auditedAs } from './find-own-mailboxes.ts';

/** Marks a letter as read. The first time, and only then, the sender who asked for it is told. */
export const readLetter = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<void> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  if (letter.readAt !== null) return;
  const at = new Date();
  const isFirst = await markFirstRead(tx, letterId, actor.personId, at);
  if (!isFirst) await updateRead(tx, letterId, at);
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.letterRead', subjectType: 'letter', subjectId: letterId });
  if (isFirst && letter.deliveryId !== null) await publish(tx, letterRead, { deliveryId: letter.deliveryId, at: at.toISOString() });
};
