import { setTimeout as sleep } from 'node:timers/promises';
import { mailboxService, signerOf, soapClient } from '@budkavle/mina-meddelanden/source';
import { makeRequest } from '../bench/letters-to-seal.ts';
import type { PostKeys } from '../bench/post-infrastructure.ts';

export type Acknowledged = { messageId: string; transId: string };

export type PostSender = {
  acknowledged: readonly Acknowledged[];
  /** Answers given to a repetition that were not the same as the first. */
  otherAnswers: number;
  /** Sends so many letters, each over and over with the same bytes until it is acknowledged. */
  sendAll: (letters: number) => Promise<void>;
  close: () => Promise<void>;
};

const messageIdIn = (request: Buffer): string => /<Header><Id>([^<]+)<\/Id><Subject>/.exec(request.toString('latin1'))?.[1] ?? '';

/**
 * A mediator that keeps every letter until it is acknowledged and repeats it with the same id and identical bytes (section 11 of the
 * contract). Every tenth letter is sent once more after its acknowledgement, as by a mediator that never heard the answer.
 */
export const createPostSender = ({ keys, rootPem }: PostKeys, address: () => string, atOnce: number): PostSender => {
  const [signer, mediator] = [signerOf(keys.sender), signerOf(keys.mediator)];
  const client = soapClient({
    certificate: keys.mediator.certificate as string,
    key: keys.mediator.key as string,
    roots: rootPem,
    maxConnectionsPerHost: atOnce,
    connectTimeoutMs: 2000,
    readTimeoutMs: 20_000,
  });
  const acknowledged: Acknowledged[] = [];
  let otherAnswers = 0;
  let next = 0;

  /** Undefined when nobody knows: killed while it read, while it stored, or before it answered. */
  const attempt = async (request: Buffer): Promise<{ transId: string; isDelivered: boolean } | undefined> => {
    try {
      const { transId, statuses } = (await client.callWritten(address(), mailboxService.deliverSecure, request)).return;
      return { transId, isDelivered: statuses[0]?.delivered === true };
    } catch {
      return undefined;
    }
  };
  const deliver = async (request: Buffer): Promise<string> => {
    for (;;) {
      const answer = await attempt(request);
      if (answer?.isDelivered === false) throw new Error('a letter to an open mailbox was not delivered');
      if (answer !== undefined) return answer.transId;
      await sleep(50 + Math.random() * 100);
    }
  };
  const sendOne = async (number: number): Promise<void> => {
    const request = makeRequest(number, signer, mediator);
    const transId = await deliver(request);
    acknowledged.push({ messageId: messageIdIn(request), transId });
    if (number % 10 === 0 && (await deliver(request)) !== transId) otherAnswers++;
  };
  return {
    acknowledged,
    get otherAnswers() {
      return otherAnswers;
    },
    sendAll: async (letters) => {
      const inTurn = async (): Promise<void> => {
        while (next < letters) await sendOne(next++);
      };
      await Promise.all(Array.from({ length: atOnce }, inTurn));
    },
    close: () => client.close(),
  };
};
