import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { AppError } from '../../vocabulary/app-error.ts';
import type { Id } from '../../vocabulary/id.ts';
import type { Tx } from '../database/database.ts';
import { DeferredAnswer } from './route.ts';

/** `callerId` is the person's id, or the API key's. */
type Ask = { key: string; callerId: Id; operation: string; body: unknown };

const fingerprint = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');

/**
 * The same Idempotency-Key from the same person or API key gives the first answer again and does nothing twice.
 * The key is claimed in the caller's transaction: a second call that comes meanwhile waits for the first.
 */
export const answerOnce = async <T>(tx: Tx, ask: Ask, act: () => Promise<T>): Promise<T> => {
  const bodyHash = fingerprint(ask.body);
  const claimed = await sql`
    insert into platform.idempotency (key, person_id, operation, body_hash) values (${ask.key}, ${ask.callerId}, ${ask.operation}, ${bodyHash})
    on conflict do nothing returning key`.execute(tx);
  if (claimed.rows.length === 0) return earlierAnswer<T>(tx, ask, bodyHash);
  const answer = await act();
  // A page or a stream cannot be kept and given again: the next call does it anew.
  if (answer instanceof DeferredAnswer) {
    await sql`delete from platform.idempotency where key = ${ask.key} and person_id = ${ask.callerId} and operation = ${ask.operation}`.execute(
      tx,
    );
    return answer;
  }
  await sql`update platform.idempotency set answer = ${JSON.stringify(answer)}::jsonb
    where key = ${ask.key} and person_id = ${ask.callerId} and operation = ${ask.operation}`.execute(tx);
  return answer;
};

const earlierAnswer = async <T>(tx: Tx, { key, callerId, operation }: Ask, bodyHash: string): Promise<T> => {
  const { rows } = await sql<{ body_hash: string; answer: T }>`
    select body_hash, answer from platform.idempotency where key = ${key} and person_id = ${callerId} and operation = ${operation}`.execute(
    tx,
  );
  const earlier = rows[0];
  if (earlier === undefined || earlier.body_hash !== bodyHash) throw new AppError('idempotencyMismatch');
  return earlier.answer;
};

/** Answers older than a day are forgotten; a key may then be used again. */
export const forgetOldAnswers = async (tx: Tx): Promise<void> => {
  await sql`delete from platform.idempotency where created_at < now() - interval '1 day'`.execute(tx);
};
