import { processServices } from '../../../platform/process-services.ts';
import type { OutgoingItem, SendResult } from '../domain/channel.ts';
import { createEmailChannel } from './email-channel.ts';

/**
 * Sends a mail that is no row of the ledger, such as a personal link or a notice, over a connection of its own. The caller marks it
 * as on its way and commits before; throws when the connection broke after it had begun to leave, and then nobody knows.
 */
export const sendOneMail = async (item: OutgoingItem): Promise<SendResult> => {
  const channel = createEmailChannel({ ...processServices().smtp, connections: 1 });
  try {
    return await channel.send(item);
  } finally {
    await channel.close?.();
  }
};
