import { findEntries } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { noteDeliveries } from './note-deliveries.ts';

type Command = { organisationId: Id; letters: readonly { letterId: Id; activityId: Id | null }[] };

/** Letters of connected systems that answer for an activity are evidence for those of its audiences' members who got one. */
export const noteLetters = async (tx: Tx, { organisationId, letters }: Command): Promise<void> => {
  const answering = letters.filter(({ activityId }) => activityId !== null);
  const facts = await findEntries(
    tx,
    answering.map(({ letterId }) => letterId),
  );
  const arrived = facts.filter(({ status }) => status === 'delivered' || status === 'handedOver');
  for (const [activityId, ended] of Map.groupBy(arrived, (fact) => fact.activityId)) {
    if (activityId === null) continue;
    const proofs = ended.map(({ recipientId, status, concludedAt }) => ({
      recipientId,
      handedOverAt: concludedAt ?? new Date(),
      deliveredAt: status === 'delivered' ? (concludedAt ?? new Date()) : null,
      readAt: null,
      receiptAt: null,
    }));
    await noteDeliveries(tx, { organisationId, activityId, proofs });
  }
};
