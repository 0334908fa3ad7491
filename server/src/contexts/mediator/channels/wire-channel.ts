import type { Channel, NumberedRecipient } from '#delivery';
import { findOrganisation } from '#identity';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { AskRegister } from '../wire/ask-register.ts';
import { failureOf } from '../wire/failure.ts';
import type { WireCarrier } from '../wire/wire-carrier.ts';
import { createFrontDoors, letterOf, recipientIdOf, senderNumberOf } from './letter-of.ts';

export type WireChannelParts = {
  carrier: WireCarrier;
  askRegister: AskRegister;
  database: () => Database;
  concurrency: number;
  logger: Logger;
  close: () => Promise<void>;
};

const freshMs = 60_000;
const mostKept = 50_000;

/** Whether, never where: an answer good enough for a count, for a minute. */
const createReachCount = ({ askRegister, logger }: WireChannelParts) => {
  const kept = new Map<string, { isReachable: boolean; until: number }>();
  const ask = async (sender: string, { numberSealed, numberHash, kind }: NumberedRecipient): Promise<boolean> => {
    const key = `${sender} ${numberHash}`;
    const known = kept.get(key);
    if (known !== undefined && known.until > Date.now()) return known.isReachable;
    const recipient = recipientIdOf({ numberSealed, numberHash, kind });
    const isReachable = recipient !== null && (await askRegister(sender, recipient)).kind === 'reachable';
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { isReachable, until: Date.now() + freshMs });
    return isReachable;
  };
  return async (sender: string, recipients: readonly NumberedRecipient[]): Promise<boolean[] | null> => {
    try {
      return await Promise.all(recipients.map((recipient) => ask(sender, recipient)));
    } catch (error) {
      logger.warn({ ...failureOf(error), recipients: recipients.length }, 'the register does not tell who has a mailbox');
      return null;
    }
  };
};

/**
 * Digital post as a channel of delivery, over the national contract. A letter whose worker died is simply given to it again:
 * it knows what it has handed over and repeats the same bytes, or says that it cannot.
 */
export const createWireChannel = (parts: WireChannelParts): Channel => {
  const { carrier, database, concurrency, close } = parts;
  const frontDoors = createFrontDoors(database);
  const countReachable = createReachCount(parts);
  return {
    name: 'digitalPost',
    isRepeatable: true,
    concurrency,
    reachable: async (recipients, { organisationId }) => {
      const sender = await findOrganisation(database().read, organisationId);
      return sender === undefined ? null : countReachable(senderNumberOf(sender.organisationNumber), recipients);
    },
    send: async (item) => {
      const { number } = item.recipient;
      const recipient = number === null ? null : recipientIdOf(number);
      if (recipient === null) return { kind: 'rejected', reason: 'noAddress' };
      return carrier.send(item, await letterOf(item, recipient, frontDoors));
    },
    close,
  };
};
