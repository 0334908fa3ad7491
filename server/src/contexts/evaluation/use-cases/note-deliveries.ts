import { lineageOf } from '#identity';
import { pinnedVersionsOf, pinnedVersionsOfActivity } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type EvidenceRow, upsertEvidence } from '../storage/evidence.ts';
import { audiencesInLineage } from './audiences-in-lineage.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

/** What happened to one recipient through one send-out, or through the letters of one activity; moments that did not happen are null. */
export type RecipientProof = {
  recipientId: Id;
  handedOverAt: Date | null;
  deliveredAt: Date | null;
  readAt: Date | null;
  receiptAt: Date | null;
};

/** Letters of connected systems have no send-out: their source is the activity that they answer for. */
export type DeliverySource = { sendOutId: Id } | { activityId: Id };

/**
 * Turns deliveries into evidence: for every need the send-out answers for whose audience the recipient belongs to,
 * with the version of the message that was sent. Reading, or saying "I have read this", proves *know of* and no more.
 */
export const noteDeliveries = async (
  tx: Tx,
  command: DeliverySource & { organisationId: Id; proofs: readonly RecipientProof[] },
): Promise<void> => {
  const { organisationId, proofs } = command;
  const isSendOut = 'sendOutId' in command;
  const sourceId = isSendOut ? command.sendOutId : command.activityId;
  const versions = await (isSendOut ? pinnedVersionsOf(tx, sourceId) : pinnedVersionsOfActivity(tx, sourceId));
  // The sender may have gone up in another organisation since, and the cell with it.
  const lineage = await lineageOf(tx, organisationId);
  const pinned = versions.filter((need) => lineage.includes(need.organisationId));
  const audiences = await audiencesInLineage(
    tx,
    organisationId,
    proofs.map(({ recipientId }) => recipientId),
  );
  const rows = proofs.flatMap((proof): EvidenceRow[] => {
    const own = new Set(audiences.get(proof.recipientId));
    return pinned
      .filter(({ audienceId }) => own.has(audienceId))
      .map(({ needId, messageVersion }) => ({
        organisationId,
        needId,
        messageVersion,
        memberKey: proof.recipientId,
        sourceKind: 'sendOut',
        sourceId,
        handedOverAt: proof.handedOverAt,
        deliveredAt: proof.deliveredAt,
        readAt: proof.readAt,
        receiptAt: proof.receiptAt,
        level: proof.readAt === null && proof.receiptAt === null ? null : 1,
      }));
  });
  await upsertEvidence(tx, rows);
  await refreshNeedStates(
    tx,
    rows.map(({ needId }) => needId),
  );
};
