import { tellHolderProof } from '#cascade';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { proveByEmail } from './prove-by-email.ts';

/**
 * A holder has confirmed: evidence that the holder, as a member of an audience, knows of what the cascade carries to it.
 * What the holder says about others (how many were reached) proves nothing about any one of them, and is not evidence here.
 */
export const notePassedOn = async (tx: Tx, command: { organisationId: Id; cascadeId: Id; holderId: Id }): Promise<void> => {
  const { organisationId, cascadeId } = command;
  const proof = await tellHolderProof(tx, command);
  if (proof === undefined) return;
  const source = { sourceKind: 'cascade', sourceId: cascadeId } as const;
  await proveByEmail(tx, { ...proof, organisationId, at: proof.confirmedAt, source });
};
