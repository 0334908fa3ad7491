import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CallbackStatus } from '../domain/letters/letter.ts';
import { deliveryTables } from './tables.ts';

/** Begins a callback for each of these letters that asked for one; a letter has one at most. Answers those that are new. */
export const insertCallbacks = async (tx: Tx, letterIds: readonly Id[]): Promise<Id[]> => {
  const { rows } = await sql<{ id: Id }>`
    insert into delivery.letter_callback (id, organisation_id, letter_id)
    select delivery.new_id(), organisation_id, id from delivery.letter where id = any(${[...letterIds]}::uuid[]) and callback_sealed is not null
    on conflict (letter_id) do nothing returning id`.execute(tx);
  return rows.map(({ id }) => id);
};

/** A callback that still waits, with what it tells. */
export const selectCallback = async (tx: Tx, id: Id) => {
  const row = await deliveryTables(tx)
    .selectFrom('delivery.letter_callback as callback')
    .innerJoin('delivery.letter as letter', 'letter.id', 'callback.letter_id')
    .leftJoin('delivery.ledger_entry as entry', 'entry.id', 'letter.id')
    .where('callback.id', '=', id)
    .where('callback.status', '=', 'waiting')
    .select([
      'callback.id',
      'callback.created_at as createdAt',
      'letter.id as letterId',
      'letter.api_key_id as apiKeyId',
      'letter.reference',
      'letter.is_test as isTest',
      'letter.callback_sealed as callbackSealed',
      'letter.simulated_status as simulatedStatus',
      'entry.status',
      'entry.reason',
      'entry.concluded_at as concludedAt',
    ])
    .executeTakeFirst();
  return row;
};

/** Notes one attempt and how the callback stands after it. */
export const updateCallback = async (tx: Tx, id: Id, after: { status: CallbackStatus; answer: string }): Promise<void> => {
  await deliveryTables(tx)
    .updateTable('delivery.letter_callback')
    .set({
      status: after.status,
      attempts: sql`attempts + 1`,
      last_answer: after.answer,
      concluded_at: after.status === 'waiting' ? null : new Date(),
    })
    .where('id', '=', id)
    .execute();
};
