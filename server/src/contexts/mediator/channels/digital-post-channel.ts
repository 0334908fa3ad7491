import type { Channel, NumberedRecipient, OutgoingItem, SendResult } from '#delivery';
import { gatherQuestions } from '../domain/gather-questions.ts';
import type { DigitalPostCarrier } from './digital-post-carrier.ts';

/** Ids in one call to the register. */
const mostInOneQuestion = 1000;

const deliver = async (carrier: DigitalPostCarrier, item: OutgoingItem, recipient: NumberedRecipient): Promise<SendResult> => {
  const { entryId, sender, subject, html, text } = item;
  const answer = await carrier.deliver({ messageId: entryId, sender, recipient, locale: item.recipient.locale, subject, html, text });
  if (answer.kind === 'accepted') return { kind: 'accepted', proves: 'delivered', providerId: answer.providerId };
  return answer.kind === 'rejected' ? answer : { kind: 'tryLater', reason: 'operatorUnreachable', afterSeconds: answer.afterSeconds };
};

/**
 * Digital post as a channel of delivery. The receiver knows a letter again by its message id, so a letter whose fate is
 * not known is simply sent again: the channel is repeatable.
 */
export const createDigitalPostChannel = (carrier: DigitalPostCarrier, concurrency = 8): Channel => {
  const hasMailbox = gatherQuestions(carrier.reachable, { mostAtOnce: mostInOneQuestion });
  return {
    name: 'digitalPost',
    isRepeatable: true,
    concurrency,
    reachable: carrier.reachable,
    send: async (item) => {
      const { number } = item.recipient;
      if (number === null) return { kind: 'rejected', reason: 'noAddress' };
      const isReachable = await hasMailbox(number);
      return isReachable ? deliver(carrier, item, number) : { kind: 'rejected', reason: 'noMailbox' };
    },
  };
};
