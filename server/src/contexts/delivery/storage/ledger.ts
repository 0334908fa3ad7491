import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Cursor } from '../domain/cursor.ts';
import type { EntryStatus } from '../domain/entry-status.ts';
import type { LedgerChannel } from '../domain/send-out.ts';
import { deliveryTables } from './tables.ts';

export type Counts = Record<EntryStatus, number>;
export type Progress = {
  counts: Counts;
  confirmed: number;
  total: number;
  people: { total: number; reached: number; confirmed: number; notReached: number };
};

const noCounts = (): Counts => ({ waiting: 0, sending: 0, handedOver: 0, delivered: 0, notDelivered: 0, unknown: 0 });

/** Distinct recipients of a send-out that have a row in the ledger. */
export const countRecipients = async (tx: Tx, organisationId: Id, sendOutId: Id): Promise<number> => {
  const row = await deliveryTables(tx)
    .selectFrom('delivery.ledger_entry')
    .where('organisation_id', '=', organisationId)
    .where('send_out_id', '=', sendOutId)
    .select(sql<number>`count(distinct recipient_id)`.as('recipients'))
    .executeTakeFirst();
  return row?.recipients ?? 0;
};

/** Rows by status, for each of these send-outs. */
export const countEntries = async (
  tx: Tx,
  organisationId: Id,
  sendOutIds: readonly Id[],
): Promise<Map<Id, Counts & { confirmed: number }>> => {
  const rows = await deliveryTables(tx)
    .selectFrom('delivery.ledger_entry')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`send_out_id = any(${sendOutIds}::uuid[])`)
    .groupBy(['send_out_id', 'status'])
    .select(({ fn }) => [
      'send_out_id as sendOutId',
      'status',
      fn.countAll<number>().as('entries'),
      fn.count<number>('receipt_at').as('confirmed'),
    ])
    .execute();
  const counts = new Map(sendOutIds.map((id) => [id, { ...noCounts(), confirmed: 0 }]));
  for (const { sendOutId, status, entries, confirmed } of rows) {
    const count = sendOutId === null ? undefined : counts.get(sendOutId);
    if (count === undefined) continue;
    count[status] = entries;
    count.confirmed += confirmed;
  }
  return counts;
};

/** People instead of rows: somebody with two channels is reached when one of them worked. */
export const countPeople = async (tx: Tx, organisationId: Id, sendOutId: Id): Promise<Progress['people']> => {
  const { rows } = await sql<Progress['people']>`
    select count(*) as total, count(*) filter (where reached) as reached, count(*) filter (where confirmed) as confirmed,
      count(*) filter (where not reached and not open) as "notReached"
    from (select bool_or(status in ('handedOver', 'delivered')) as reached, bool_or(receipt_at is not null) as confirmed,
        bool_or(status in ('waiting', 'sending')) as open
      from delivery.ledger_entry where organisation_id = ${organisationId} and send_out_id = ${sendOutId} group by recipient_id) as person`.execute(
    tx,
  );
  return rows[0] ?? { total: 0, reached: 0, confirmed: 0, notReached: 0 };
};

export const countReasons = (tx: Tx, organisationId: Id, sendOutId: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.ledger_entry')
    .where('organisation_id', '=', organisationId)
    .where('send_out_id', '=', sendOutId)
    .where('status', '=', 'notDelivered')
    .groupBy('reason')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .select(({ fn }) => ['reason', fn.countAll<number>().as('count')])
    .execute();

export type EntryRow = {
  id: Id;
  recipientId: Id;
  name: string;
  address: string | null;
  channel: LedgerChannel;
  status: EntryStatus;
  reason: string | null;
  attempts: number;
  concludedAt: Date | null;
  receiptAt: Date | null;
};

/** Who got it and how it went, by name. */
export const selectEntries = async (
  tx: Tx,
  organisationId: Id,
  sendOutId: Id,
  page: { status?: EntryStatus; after?: Cursor; limit: number },
): Promise<EntryRow[]> => {
  const { status, after, limit } = page;
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.recipient_id as "recipientId", recipient.name, entry.address, entry.channel, entry.status, entry.reason, entry.attempts,
      entry.concluded_at as "concludedAt", entry.receipt_at as "receiptAt"
    from delivery.ledger_entry as entry join delivery.recipient as recipient on recipient.id = entry.recipient_id
    where entry.organisation_id = ${organisationId} and entry.send_out_id = ${sendOutId}
      ${status === undefined ? sql`` : sql`and entry.status = ${status}`}
      ${after === undefined ? sql`` : sql`and (recipient.name, entry.id) > (${after.key}, ${after.id}::uuid)`}
    order by recipient.name, entry.id limit ${limit}`.execute(tx);
  return rows;
};

export const selectEntry = (tx: Tx, id: Id) =>
  deliveryTables(tx)
    .selectFrom('delivery.ledger_entry as entry')
    .innerJoin('delivery.content_version as content', 'content.id', 'entry.content_version_id')
    .innerJoin('delivery.recipient as recipient', 'recipient.id', 'entry.recipient_id')
    .where('entry.id', '=', id)
    .select([
      'entry.id',
      'entry.organisation_id as organisationId',
      'entry.send_out_id as sendOutId',
      'entry.recipient_id as recipientId',
      'entry.channel',
      'entry.status',
      'entry.receipt_at as receiptAt',
      'content.subject',
      'recipient.name',
      'recipient.email',
      'recipient.mobile',
      'recipient.organisation_number as organisationNumber',
      'recipient.locale',
    ])
    .$narrowType<{ sendOutId: Id }>()
    .executeTakeFirst();

export type EntryFacts = {
  entryId: Id;
  organisationId: Id;
  /** Null for a letter of a connected system. */
  sendOutId: Id | null;
  /** The activity that such a letter answers for. */
  activityId: Id | null;
  recipientId: Id;
  channel: LedgerChannel;
  status: EntryStatus;
  concludedAt: Date | null;
  receiptAt: Date | null;
};

/** How rows stand, by id, whoever they belong to: for the listeners of other contexts. */
export const selectEntryFacts = async (tx: Tx, ids: readonly Id[]): Promise<EntryFacts[]> => {
  const { rows } = await sql<EntryFacts>`
    select entry.id as "entryId", entry.organisation_id as "organisationId", entry.send_out_id as "sendOutId", letter.activity_id as "activityId",
      entry.recipient_id as "recipientId", entry.channel, entry.status, entry.concluded_at as "concludedAt", entry.receipt_at as "receiptAt"
    from delivery.ledger_entry as entry left join delivery.letter as letter on letter.id = entry.id and entry.send_out_id is null
    where entry.id = any(${ids}::uuid[])`.execute(tx);
  return rows;
};

export const selectNeedIds = async (tx: Tx, sendOutId: Id): Promise<Id[]> => {
  const rows = await deliveryTables(tx)
    .selectFrom('delivery.send_out_need')
    .where('send_out_id', '=', sendOutId)
    .select('need_id as id')
    .orderBy('need_id')
    .execute();
  return rows.map(({ id }) => id);
};

/** Marks the receipt once; a row that has left the house is thereby proved delivered. Answers undefined the second time. */
export const updateReceipt = async (tx: Tx, id: Id): Promise<{ status: EntryStatus } | undefined> => {
  const { rows } = await sql<{ status: EntryStatus }>`
    update delivery.ledger_entry set receipt_at = now(),
      status = case when status in ('handedOver', 'unknown', 'notDelivered') then 'delivered' else status end,
      reason = case when status in ('unknown', 'notDelivered') then null else reason end
    where id = ${id} and receipt_at is null returning status`.execute(tx);
  return rows[0];
};

type Stopped = { entryId: Id; recipientId: Id; channel: LedgerChannel };

/** Ends what has not been handed over; the new token takes it from the worker that had claimed it. */
export const stopEntries = async (tx: Tx, organisationId: Id, sendOutId: Id): Promise<Stopped[]> => {
  const { rows } = await sql<Stopped>`
    update delivery.ledger_entry
    set status = 'notDelivered', reason = 'stopped', concluded_at = now(), lease_until = null, fencing_token = nextval('delivery.fencing_token')
    where organisation_id = ${organisationId} and send_out_id = ${sendOutId} and (status = 'waiting' or (status = 'sending' and handed_at is null))
    returning id as "entryId", recipient_id as "recipientId", channel`.execute(tx);
  return rows;
};

/**
 * Puts back what did not arrive, with the recipient's present address. Rows that were handed over, delivered or
 * unknown stay as they are: nothing is sent twice.
 */
export const requeueFailed = async (tx: Tx, organisationId: Id, sendOutId: Id): Promise<number> => {
  const result = await sql`
    update delivery.ledger_entry as entry
    set status = 'waiting', reason = null, concluded_at = null, attempts = 0, next_attempt_at = now(), handed_at = null, fencing_token = null,
      address = case when entry.channel = 'email' then recipient.email else entry.address end
    from delivery.recipient as recipient
    where recipient.id = entry.recipient_id and entry.organisation_id = ${organisationId} and entry.send_out_id = ${sendOutId} and entry.status = 'notDelivered'
    returning entry.id`.execute(tx);
  return result.rows.length;
};

/** Rows that reached a mailbox from `from` until before `until`, of these organisations together. */
export const countDelivered = async (
  tx: Tx,
  organisationIds: readonly Id[],
  { channel, from, until }: { channel: LedgerChannel; from: Date; until: Date | null },
): Promise<number> => {
  const query = deliveryTables(tx)
    .selectFrom('delivery.ledger_entry')
    .select(sql<number>`count(*)::int`.as('delivered'))
    .where(sql<boolean>`organisation_id = any(${organisationIds}::uuid[])`)
    .where('channel', '=', channel)
    .where('status', '=', 'delivered')
    .where('concluded_at', '>=', from);
  const { delivered } = await (until === null ? query : query.where('concluded_at', '<', until)).executeTakeFirstOrThrow();
  return delivered;
};
