import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { replaceNeedsOfDrafts } from '../storage/merge-members.ts';

/** Drafts answer for the receiver's cell where both organisations had it; what has been sent answers for what it answered for. */
export const replaceNeeds = (tx: Tx, pairs: readonly { needId: Id; byNeedId: Id }[]): Promise<void> => replaceNeedsOfDrafts(tx, pairs);
