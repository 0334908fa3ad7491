import { isReachable, receiveLetter } from '#mailbox';
import type { DigitalPostCarrier } from '#mediator';
import type { Database } from '../platform/database/database.ts';

/**
 * Carries digital post to this installation's own mailbox, in process. Mediator and mailbox know nothing of each other:
 * the national wire contract replaces this file and nothing else.
 */
export const ownMailboxCarrier = (database: () => Database): DigitalPostCarrier => ({
  reachable: (recipients) => isReachable(database().read, null, { hashes: recipients.map(({ numberHash }) => numberHash) }),
  deliver: async ({ messageId, sender, recipient, subject, html, text }) => {
    // Committed before it is answered: what is acknowledged is stored.
    const answer = await database().transaction((tx) =>
      receiveLetter(tx, null, {
        messageId,
        deliveryId: messageId,
        sender,
        recipient: { kind: recipient.kind, numberHash: recipient.numberHash },
        subject,
        html,
        text,
      }),
    );
    return answer.delivered ? { kind: 'accepted', providerId: answer.transactionId } : { kind: 'rejected', reason: answer.reason };
  },
});
