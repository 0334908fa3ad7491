import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Account } from '../domain/account.ts';
import { registerTables } from './tables.ts';

/** What one sender is told about one recipient. */
export type Found = {
  /** Look-up key, 32 hexadecimal digits. */
  key: string;
  operatorId: Id;
  isPending: boolean;
  isOptedOut: boolean;
  /** xs:dateTime. */
  registeredAt: string;
  acceptChangedAt: string | null;
};

// One text for all keys: the driver would otherwise escape each of them.
const arrayOf = (keys: readonly string[]) => sql`${`{${keys.map((key) => `"\\\\x${key}"`).join(',')}}`}::bytea[]`;

/** `2026-01-15 10:00:00.123` in UTC as xs:dateTime: a thousand at once are not worth a Date each. */
const asDateTime = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, 19)}Z`;

/** Those of the keys that are in the register. Only recipients with an opt-out are looked up among the opt-outs. */
export const selectFound = async (tx: Tx, keys: readonly string[], senderNumber: string): Promise<Found[]> => {
  if (keys.length === 0) return [];
  const { rows } = await sql<Found>`
    select encode(hash, 'hex') as key, operator_id as "operatorId", is_pending as "isPending",
      has_opt_outs and exists (select from register.opt_out where opt_out.hash = recipient.hash
        and sender_id = (select id from register.sender where number = ${senderNumber})) as "isOptedOut",
      (registered_at at time zone 'utc')::text as "registeredAt", (accept_changed_at at time zone 'utc')::text as "acceptChangedAt"
    from register.recipient where hash = any(${arrayOf(keys)})`.execute(tx);
  for (const row of rows) {
    row.registeredAt = asDateTime(row.registeredAt);
    if (row.acceptChangedAt !== null) row.acceptChangedAt = asDateTime(row.acceptChangedAt);
  }
  return rows;
};

/** Locks the row, so that two changes of the same account wait for each other. */
export const selectAccount = (tx: Tx, hash: Buffer): Promise<Account | undefined> =>
  registerTables(tx)
    .selectFrom('register.recipient')
    .select([
      'id',
      'hash',
      'is_person as isPerson',
      'is_pending as isPending',
      'operator_id as operatorId',
      'registered_at as registeredAt',
      'accept_changed_at as acceptChangedAt',
    ])
    .where('hash', '=', hash)
    .forUpdate()
    .executeTakeFirst();

/** Answers false when the number has got an account meanwhile. */
export const insertAccount = async (
  tx: Tx,
  account: { id: Id; hash: Buffer; numberSealed: string; isPerson: boolean; operatorId: Id },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await registerTables(tx)
    .insertInto('register.recipient')
    .values({
      id: account.id,
      hash: account.hash,
      number_sealed: account.numberSealed,
      is_person: account.isPerson,
      operator_id: account.operatorId,
      registered_at: new Date(),
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const deleteAccount = async (tx: Tx, hash: Buffer): Promise<void> => {
  await registerTables(tx).deleteFrom('register.recipient').where('hash', '=', hash).execute();
};

export const moveAccount = async (tx: Tx, hash: Buffer, operatorId: Id): Promise<void> => {
  await registerTables(tx)
    .updateTable('register.recipient')
    .set({ operator_id: operatorId, registered_at: new Date() })
    .where('hash', '=', hash)
    .execute();
};

export const selectOptOuts = async (tx: Tx, hash: Buffer): Promise<Id[]> => {
  const rows = await registerTables(tx).selectFrom('register.opt_out').select('sender_id').where('hash', '=', hash).execute();
  return rows.map((row) => row.sender_id);
};

export const replaceOptOuts = async (tx: Tx, hash: Buffer, senderIds: readonly Id[]): Promise<void> => {
  const tables = registerTables(tx);
  await tables.deleteFrom('register.opt_out').where('hash', '=', hash).execute();
  if (senderIds.length > 0)
    await tables
      .insertInto('register.opt_out')
      .values(senderIds.map((senderId) => ({ hash, sender_id: senderId })))
      .execute();
  await tables
    .updateTable('register.recipient')
    .set({ has_opt_outs: senderIds.length > 0, accept_changed_at: new Date() })
    .where('hash', '=', hash)
    .execute();
};

/** Answers false when the signature has been used before. */
export const insertUsedSignature = async (tx: Tx, digest: Buffer): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await registerTables(tx)
    .insertInto('register.used_signature')
    .values({ digest })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};
