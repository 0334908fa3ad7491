import { tellHolderProof } from '#cascade';
import { findMembersByEmail } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { upsertEvidence } from '../storage/evidence.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

/**
 * A holder has confirmed: evidence that the holder, as a member of an audience, knows of what the cascade carries to it.
 * What the holder says about others (how many were reached) proves nothing about any one of them, and is not evidence here.
 */
export const notePassedOn = async (tx: Tx, command: { organisationId: Id; cascadeId: Id; holderId: Id }): Promise<void> => {
  const { organisationId, cascadeId } = command;
  const proof = await tellHolderProof(tx, command);
  if (proof === undefined) return;
  const [memberKey] = await findMembersByEmail(tx, { organisationId, audienceId: proof.audienceId, email: proof.email });
  if (memberKey === undefined) return;
  const at = proof.confirmedAt;
  await upsertEvidence(
    tx,
    proof.needs.map(({ needId, messageVersion }) => ({
      organisationId,
      needId,
      messageVersion,
      memberKey,
      sourceKind: 'cascade',
      sourceId: cascadeId,
      handedOverAt: at,
      deliveredAt: at,
      readAt: null,
      receiptAt: at,
      level: 1,
    })),
  );
  await refreshNeedStates(
    tx,
    proof.needs.map(({ needId }) => needId),
  );
};
