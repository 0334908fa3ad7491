import { tellHandOutProof } from '#collaboration';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { proveByEmail } from './prove-by-email.ts';

/** Somebody without an account has confirmed that handed material arrived. */
export const noteHandOut = async (tx: Tx, command: { organisationId: Id; handOutId: Id; recipientId: Id }): Promise<void> => {
  const proof = await tellHandOutProof(tx, command);
  if (proof === undefined) return;
  const source = { sourceKind: 'handOut', sourceId: proof.activityId } as const;
  await proveByEmail(tx, { ...proof, organisationId: command.organisationId, at: proof.receivedAt, source });
};
