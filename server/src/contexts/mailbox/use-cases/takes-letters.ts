import type { Tx } from '../../../platform/database/database.ts';
import type { OwnerKind } from '../domain/mailbox.ts';
import { selectOpenMailboxes } from '../storage/mailboxes.ts';
import { hasOptedOut } from '../storage/opt-outs.ts';

export type LetterWay = { recipient: { kind: OwnerKind; numberHash: string }; senderNumber: string };

/** Whether a letter from this sender would find an open mailbox here, whose owner has not said no to the sender. */
export const takesLetters = async (tx: Tx, _actor: null, { recipient, senderNumber }: LetterWay): Promise<boolean> => {
  const mailboxes = await selectOpenMailboxes(tx, [recipient.numberHash]);
  const mailbox = mailboxes.find(({ ownerKind }) => ownerKind === recipient.kind);
  if (mailbox === undefined) return false;
  const [isOptedOut] = await hasOptedOut(tx, [{ mailboxId: mailbox.id, senderNumber }]);
  return isOptedOut !== true;
};
