import { tellHandOutProof } from '#collaboration';
import { findMembersByEmail } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { upsertEvidence } from '../storage/evidence.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

/**
 * Somebody without an account has confirmed that handed material arrived: evidence that this member of the audience knows of what
 * it carried. Whoever is no member of the audience proves nothing about it.
 */
export const noteHandOut = async (tx: Tx, command: { organisationId: Id; handOutId: Id; recipientId: Id }): Promise<void> => {
  const { organisationId } = command;
  const proof = await tellHandOutProof(tx, command);
  if (proof === undefined) return;
  const [memberKey] = await findMembersByEmail(tx, { organisationId, audienceId: proof.audienceId, email: proof.email });
  if (memberKey === undefined) return;
  const at = proof.receivedAt;
  await upsertEvidence(
    tx,
    proof.needs.map(({ needId, messageVersion }) => ({
      organisationId,
      needId,
      messageVersion,
      memberKey,
      sourceKind: 'handOut',
      sourceId: proof.activityId,
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
