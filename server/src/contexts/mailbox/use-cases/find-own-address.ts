import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnedMailbox } from '../domain/mailbox.ts';
import { type NoticeAddress, selectAddress } from '../storage/notice-settings.ts';
import { findOwnMailboxes } from './find-own-mailboxes.ts';

/** An address for notices of a mailbox that the actor may open, locked. Throws `notFound` for everybody else's. */
export const findOwnAddress = async (tx: Tx, actor: Actor, addressId: Id): Promise<{ address: NoticeAddress; mailbox: OwnedMailbox }> => {
  const address = await selectAddress(tx, addressId);
  const mailbox = address && (await findOwnMailboxes(tx, actor)).find(({ id }) => id === address.mailboxId);
  if (address === undefined || mailbox === undefined) throw new AppError('notFound');
  return { address, mailbox };
};
