import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { FinalStatus } from '../domain/entry-status.ts';
import type { LedgerChannel } from '../domain/send-out.ts';

/** A claimed row with what is needed to write and address the message. */
export type ClaimedEntry = {
  id: Id;
  organisationId: Id;
  /** Both null for a letter of a connected system, which has the row's id. */
  sendOutId: Id | null;
  contentVersionId: Id | null;
  recipientId: Id;
  channel: LedgerChannel;
  address: string | null;
  attempts: number;
  fencingToken: number;
  name: string;
  mobile: string | null;
  numberSealed: string | null;
  numberHash: string | null;
  organisationNumber: string | null;
  locale: Locale;
};

/**
 * Claims waiting rows: other workers skip them, and from now on only the holder of the token may say how they ended.
 * Small send-outs come before large ones, so that an urgent note overtakes a hundred thousand letters.
 */
export const claimEntries = async (
  tx: Tx,
  claim: { channel: LedgerChannel; limit: number; leaseSeconds: number },
): Promise<ClaimedEntry[]> => {
  const { rows } = await sql<ClaimedEntry>`
    with chosen as materialized (
      select id from delivery.ledger_entry
      where status = 'waiting' and channel = ${claim.channel} and next_attempt_at <= now()
      order by priority, next_attempt_at limit ${claim.limit} for update skip locked
    ), token as materialized (select nextval('delivery.fencing_token') as value)
    update delivery.ledger_entry as entry
    set status = 'sending', lease_until = now() + make_interval(secs => ${claim.leaseSeconds}), fencing_token = token.value, handed_at = null
    from chosen, token, delivery.recipient as recipient
    where entry.id = chosen.id and recipient.id = entry.recipient_id
    returning entry.id, entry.organisation_id as "organisationId", entry.send_out_id as "sendOutId", entry.content_version_id as "contentVersionId",
      entry.recipient_id as "recipientId", entry.channel, entry.address, entry.attempts, entry.fencing_token as "fencingToken", recipient.name, recipient.mobile,
      recipient.personal_number_sealed as "numberSealed", recipient.personal_number_hash as "numberHash",
      recipient.organisation_number as "organisationNumber", recipient.locale`.execute(tx);
  return rows;
};

type Held = { id: Id; fencingToken: number };

const heldTable = (entries: readonly Held[]) =>
  sql`unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ fencingToken }) => fencingToken)}::bigint[]) as held (id, token)`;

/**
 * The small write before the channel gets a row: after it, a crash leaves the row unknown instead of sent twice.
 * Answers the rows that are still ours; a stopped or expired one is not to be sent.
 */
export const markHandedOver = async (tx: Tx, entries: readonly Held[], leaseSeconds: number): Promise<Set<Id>> => {
  const { rows } = await sql<{ id: Id }>`
    update delivery.ledger_entry as entry
    set handed_at = now(), attempts = attempts + 1, lease_until = now() + make_interval(secs => ${leaseSeconds})
    from ${heldTable(entries)}
    where entry.id = held.id and entry.fencing_token = held.token and entry.status = 'sending' and entry.handed_at is null and entry.lease_until > now()
    returning entry.id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};

/** Gives back rows that were claimed but never handed over (the worker stops, or the channel is down). */
export const releaseEntries = async (tx: Tx, entries: readonly Held[]): Promise<void> => {
  if (entries.length === 0) return;
  await sql`
    update delivery.ledger_entry as entry set status = 'waiting', lease_until = null, fencing_token = null
    from ${heldTable(entries)}
    where entry.id = held.id and entry.fencing_token = held.token and entry.status = 'sending' and entry.handed_at is null`.execute(tx);
};

export type Conclusion = Held & {
  status: FinalStatus | 'waiting';
  reason: string | null;
  providerId: string | null;
  /** For `waiting`: when to try again. */
  afterSeconds: number;
  /** Nobody was asked to take it: the hand-over is not counted. */
  isUntried: boolean;
};
export type Concluded = {
  entryId: Id;
  recipientId: Id;
  channel: LedgerChannel;
  status: FinalStatus;
  organisationId: Id;
  /** Null for a letter of a connected system. */
  sendOutId: Id | null;
};

/** Writes how rows ended, only where the token is still ours. A receipt that came meanwhile has already proved delivery. */
export const concludeEntries = async (tx: Tx, conclusions: readonly Conclusion[]): Promise<Concluded[]> => {
  const { rows } = await sql<Omit<Concluded, 'status'> & { status: FinalStatus | 'waiting' }>`
    update delivery.ledger_entry as entry
    set status = case when entry.receipt_at is not null then 'delivered' else given.status end,
      reason = case when entry.receipt_at is not null then null else given.reason end,
      provider_id = coalesce(given.provider_id, entry.provider_id), lease_until = null,
      handed_at = case when given.status = 'waiting' then null else entry.handed_at end,
      attempts = entry.attempts - case when given.is_untried then 1 else 0 end,
      next_attempt_at = now() + make_interval(secs => given.after_seconds),
      concluded_at = case when given.status = 'waiting' and entry.receipt_at is null then null else now() end
    from unnest(${conclusions.map(({ id }) => id)}::uuid[], ${conclusions.map(({ fencingToken }) => fencingToken)}::bigint[],
      ${conclusions.map(({ status }) => status)}::text[], ${conclusions.map(({ reason }) => reason)}::text[],
      ${conclusions.map(({ providerId }) => providerId)}::text[], ${conclusions.map(({ afterSeconds }) => afterSeconds)}::float8[], ${conclusions.map(({ isUntried }) => isUntried)}::boolean[])
      as given (id, token, status, reason, provider_id, after_seconds, is_untried)
    where entry.id = given.id and entry.fencing_token = given.token and entry.status = 'sending'
    returning entry.id as "entryId", entry.recipient_id as "recipientId", entry.channel, entry.status, entry.organisation_id as "organisationId",
      entry.send_out_id as "sendOutId"`.execute(tx);
  return rows.filter((row): row is Concluded => row.status !== 'waiting');
};

/** Leases that ran out before the channel got the row: nothing was sent, so it is simply claimed anew. */
export const requeueUnhanded = async (tx: Tx, repeatableChannels: readonly string[]): Promise<number> => {
  const { rows } = await sql`
    update delivery.ledger_entry set status = 'waiting', lease_until = null, fencing_token = null, handed_at = null, next_attempt_at = now()
    where id in (select id from delivery.ledger_entry where status = 'sending' and lease_until < now()
      and (handed_at is null or channel = any(${repeatableChannels}::text[])) limit 5000 for update skip locked)
    returning id`.execute(tx);
  return rows.length;
};

/** Leases that ran out while the channel had the row: nobody knows, and it is never repeated by itself. At most 1,000 a call. */
export const concludeInterrupted = async (tx: Tx, repeatableChannels: readonly string[]): Promise<Concluded[]> => {
  const { rows } = await sql<Concluded>`
    update delivery.ledger_entry
    set status = case when receipt_at is null then 'unknown' else 'delivered' end, reason = case when receipt_at is null then 'interrupted' end,
      lease_until = null, concluded_at = now()
    where id in (select id from delivery.ledger_entry where status = 'sending' and lease_until < now() and handed_at is not null
      and not channel = any(${repeatableChannels}::text[]) limit 1000 for update skip locked)
    returning id as "entryId", recipient_id as "recipientId", channel, status, organisation_id as "organisationId", send_out_id as "sendOutId"`.execute(
    tx,
  );
  return rows;
};

/** Send-outs with nothing left to do are done. */
export const finishSendOuts = async (tx: Tx): Promise<number> => {
  const { rows } = await sql`
    update delivery.send_out set status = 'done'
    where status = 'sending' and not exists (
      select from delivery.ledger_entry as entry where entry.send_out_id = send_out.id and entry.status in ('waiting', 'sending'))
    returning id`.execute(tx);
  return rows.length;
};

export const selectNeedIdsOf = async (tx: Tx, sendOutIds: readonly Id[]): Promise<Map<Id, Id[]>> => {
  const { rows } = await sql<{ sendOutId: Id; needIds: Id[] }>`
    select send_out_id as "sendOutId", array_agg(need_id order by need_id) as "needIds" from delivery.send_out_need
    where send_out_id = any(${sendOutIds}::uuid[]) group by send_out_id`.execute(tx);
  return new Map(rows.map(({ sendOutId, needIds }) => [sendOutId, needIds]));
};
