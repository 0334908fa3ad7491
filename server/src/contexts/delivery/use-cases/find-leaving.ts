import { lineageOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type SendOutRow, selectLeaving } from '../storage/send-outs.ts';

/**
 * What is leaving under the name of an organisation that has gone up in the actor's: it goes on in that name, and is the receiver's to follow
 * and to stop. Whoever reads an archive finds only what is the archive's.
 */
export const findLeaving = async (tx: Tx, { organisationId, standing }: MemberActor): Promise<SendOutRow[]> => {
  if (standing !== undefined) return [];
  const gone = (await lineageOf(tx, organisationId)).filter((id) => id !== organisationId);
  return gone.length === 0 ? [] : selectLeaving(tx, gone);
};
