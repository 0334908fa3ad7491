import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mediatorTables } from './tables.ts';

/** A letter that an operator has been given, or may have been, without a clear answer yet. */
export type Handover = {
  messageId: Id;
  organisationId: Id;
  operatorNumber: string;
  address: string;
  /** The seal's date with its zone. */
  receivedOn: string;
  /** SHA-256 of the mediator's certificate, which sealed it, hexadecimal. */
  signer: string;
  /** The same of the sender's own, when that signed the letter; null when the mediator's signed that too. */
  senderSigner: string | null;
  /** SHA-256 of the request, hexadecimal. */
  requestHash: string;
};

/** Writes many at once; answers for each, in order, whether it is new. One that is there already stays as it is. */
export const insertHandovers = async (tx: Tx, handovers: readonly Handover[]): Promise<boolean[]> => {
  const column = <Name extends keyof Handover>(name: Name): Handover[Name][] => handovers.map((one) => one[name]);
  const { rows } = await sql<{ id: Id }>`
    insert into mediator.handover (message_id, organisation_id, operator_number, address, received_on, signer, sender_signer, request_hash)
    select * from unnest(${column('messageId')}::uuid[], ${column('organisationId')}::uuid[], ${column('operatorNumber')}::text[],
      ${column('address')}::text[], ${column('receivedOn')}::text[], ${column('signer')}::text[], ${column('senderSigner')}::text[],
      ${column('requestHash')}::text[])
    on conflict (message_id) do nothing returning message_id as id`.execute(tx);
  const written = new Set(rows.map(({ id }) => id));
  return handovers.map(({ messageId }) => written.has(messageId));
};

/** For each id, in order, its hand-over or null. */
export const selectHandovers = async (tx: Tx, ids: readonly Id[]): Promise<(Handover | null)[]> => {
  const rows = await mediatorTables(tx)
    .selectFrom('mediator.handover')
    .select(['message_id', 'organisation_id', 'operator_number', 'address', 'received_on', 'signer', 'sender_signer', 'request_hash'])
    .where('message_id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.message_id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) return null;
    return {
      messageId: row.message_id,
      organisationId: row.organisation_id,
      operatorNumber: row.operator_number,
      address: row.address,
      receivedOn: row.received_on,
      signer: row.signer,
      senderSigner: row.sender_signer,
      requestHash: row.request_hash,
    };
  });
};

/** Their fate is settled. */
export const deleteHandovers = async (tx: Tx, ids: readonly Id[]): Promise<void> => {
  await sql`delete from mediator.handover where message_id = any(${[...ids]}::uuid[])`.execute(tx);
};

/** Older than any ledger row would still ask for. */
export const deleteHandoversBefore = async (tx: Tx, before: Date): Promise<number> => {
  const { numDeletedRows } = await mediatorTables(tx).deleteFrom('mediator.handover').where('handed_at', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
};
