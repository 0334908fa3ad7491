import { createHmac } from 'node:crypto';
import { findCallbackSecret } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { OutsidePost } from '../../../platform/http/post-outside.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectCallback, updateCallback } from '../storage/letter-callbacks.ts';

const timeoutMs = 10_000;
/** After this we stop trying, and say so on the page of letters. */
const givenUpAfterMs = 24 * 3_600_000;

export type PendingCallback = { post: OutsidePost; isOverdue: boolean };

/** HMAC-SHA-256 over the timestamp, a full stop and the body, as `v1=` and 64 hexadecimal digits. */
export const signCallback = (secret: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** What to post now; undefined when the callback has been answered or given up. The same event id and body at every attempt, with a new timestamp. */
export const prepareCallback = async (tx: Tx, callbackId: Id): Promise<PendingCallback | undefined> => {
  const found = await selectCallback(tx, callbackId);
  if (found === undefined || found.callbackSealed === null) return undefined;
  const secret = await findCallbackSecret(tx, found.apiKeyId);
  if (secret === undefined) return undefined;
  const { letterId, reference, isTest, createdAt } = found;
  const body = JSON.stringify({
    eventId: callbackId,
    type: 'letter.concluded',
    letterId,
    reference,
    status: found.status ?? found.simulatedStatus,
    reason: found.simulatedStatus === 'notDelivered' ? 'noMailbox' : found.reason,
    concludedAt: found.concludedAt ?? createdAt,
    isTest,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Budkavle',
    'budkavle-event-id': callbackId,
    'budkavle-timestamp': timestamp,
    'budkavle-signature': signCallback(secret, timestamp, body),
  };
  const url = processServices().cipher.decrypt(found.callbackSealed);
  return { post: { url, body, headers, timeoutMs }, isOverdue: Date.now() - createdAt.getTime() > givenUpAfterMs };
};

export type CallbackEnd = 'answered' | 'tryAgain' | 'givenUp';

/** Any 2xx is an answer; 410 asks us to stop (RFC 9110, section 15.5.11). */
export const judgeCallback = (answer: number | string, isOverdue: boolean): CallbackEnd => {
  if (typeof answer === 'number' && answer >= 200 && answer < 300) return 'answered';
  return answer === 410 || isOverdue ? 'givenUp' : 'tryAgain';
};

export const noteCallback = async (tx: Tx, callbackId: Id, answer: number | string, end: CallbackEnd): Promise<void> => {
  const status = { answered: 'delivered', tryAgain: 'waiting', givenUp: 'givenUp' } as const;
  await updateCallback(tx, callbackId, { status: status[end], answer: String(answer).slice(0, 60) });
};
