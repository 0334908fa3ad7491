import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countPlaces } from '../storage/folders.ts';
import { findOwnMailbox } from './find-own-mailboxes.ts';
import { findSignerOf, type Signer } from './find-signer.ts';

/** What one who leaves should know first: how many letters there are to take along. */
export const prepareLeaving = async (
  tx: Tx,
  actor: Actor,
  { mailboxId }: { mailboxId: Id },
): Promise<{ signer: Signer; letters: number }> => {
  const { owner } = await findOwnMailbox(tx, actor, mailboxId);
  const letters = (await countPlaces(tx, mailboxId)).reduce((sum, place) => sum + place.letters, 0);
  return { signer: await findSignerOf(tx, actor, owner), letters };
};
