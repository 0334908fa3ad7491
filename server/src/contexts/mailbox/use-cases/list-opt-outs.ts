import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectOptOuts } from '../storage/opt-outs.ts';
import { findOwnMailbox } from './find-own-mailboxes.ts';
import { findSignerOf, type Signer } from './find-signer.ts';

/** The senders that a mailbox takes no post from, by number, and who would sign for a change. */
export const listOptOuts = async (
  tx: Tx,
  actor: Actor,
  { mailboxId }: { mailboxId: Id },
): Promise<{ optedOut: string[]; signer: Signer }> => {
  const { owner } = await findOwnMailbox(tx, actor, mailboxId);
  const optedOut = (await selectOptOuts(tx, mailboxId)).map(({ senderNumber }) => senderNumber);
  return { optedOut, signer: await findSignerOf(tx, actor, owner) };
};
