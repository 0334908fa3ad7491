import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StoredSigning, selectSigning } from '../storage/signings.ts';

/** The person's own signing; another's is not there for her. */
export const reachSigning = async (tx: Tx, actor: Actor, id: Id): Promise<StoredSigning> => {
  const found = await selectSigning(tx, { id, personId: actor.personId });
  if (found === undefined) throw new AppError('notFound');
  return found;
};
