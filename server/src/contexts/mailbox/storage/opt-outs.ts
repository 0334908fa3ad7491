import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** One mailbox and a sender who wants to put a letter in it. */
export type Attempt = { mailboxId: Id; senderNumber: string };

/** Whether the owner of each mailbox has said no to that sender, in order. The register should have said so before; it may be slower. */
export const hasOptedOut = async (_tx: Tx, attempts: readonly Attempt[]): Promise<boolean[]> => attempts.map(() => false);
