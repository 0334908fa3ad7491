import type { Tx } from '../../../platform/database/database.ts';
import { selectOpenMailboxes } from '../storage/mailboxes.ts';

/** Whether each of these look-up hashes of national numbers has an open mailbox here, in order. At most 1,000 at a time. */
export const isReachable = async (tx: Tx, _actor: null, { hashes }: { hashes: readonly string[] }): Promise<boolean[]> => {
  const mailboxes = await selectOpenMailboxes(tx, hashes);
  const reachable = new Set(mailboxes.map(({ ownerHash }) => ownerHash));
  return hashes.map((hash) => reachable.has(hash));
};
