import type { AccountPreferences } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import { selectSenders } from '../storage/parties.ts';
import { selectOptOuts } from '../storage/recipients.ts';
import { findOwnAccount } from './find-own-account.ts';

/** All senders of today but those that the recipient has opted out of: a sender that joins later is accepted (section 10). */
export const tellPreferences = async (
  tx: Tx,
  caller: RegisterCaller,
  { id, userIdentity }: { id: string; userIdentity: string },
): Promise<AccountPreferences> => {
  const account = await findOwnAccount(tx, caller, { id, userIdentity });
  const optOuts = new Set(await selectOptOuts(tx, account.hash));
  const senders = await selectSenders(tx);
  return { id, acceptedSenders: senders.filter((sender) => !optOuts.has(sender.id)).map(({ number, name }) => ({ id: number, name })) };
};
