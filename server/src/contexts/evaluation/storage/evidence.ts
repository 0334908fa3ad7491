import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { evaluationTables } from './tables.ts';

export type EvidenceRow = {
  organisationId: Id;
  needId: Id;
  messageVersion: number;
  memberKey: string;
  sourceKind: 'sendOut' | 'attendance' | 'check' | 'cascade' | 'handOut';
  sourceId: Id;
  handedOverAt: Date | null;
  deliveredAt: Date | null;
  readAt: Date | null;
  receiptAt: Date | null;
  /** 1 know of, 2 understand, 3 can do. */
  level: number | null;
};

/** Keeps the earliest moment of each kind and the highest level: an event that comes twice, or late, changes nothing. */
export const upsertEvidence = async (tx: Tx, rows: readonly EvidenceRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const first = (column: string) => sql<Date | null>`least(evidence.${sql.ref(column)}, excluded.${sql.ref(column)})`;
  await evaluationTables(tx)
    .insertInto('evaluation.evidence')
    .values(
      rows.map((row) => ({
        organisation_id: row.organisationId,
        need_id: row.needId,
        message_version: row.messageVersion,
        member_key: row.memberKey,
        source_kind: row.sourceKind,
        source_id: row.sourceId,
        handed_over_at: row.handedOverAt,
        delivered_at: row.deliveredAt,
        read_at: row.readAt,
        receipt_at: row.receiptAt,
        level: row.level,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['need_id', 'message_version', 'member_key', 'source_id', 'source_kind']).doUpdateSet({
        handed_over_at: first('handed_over_at'),
        delivered_at: first('delivered_at'),
        read_at: first('read_at'),
        receipt_at: first('receipt_at'),
        level: sql<number | null>`greatest(evidence.level, excluded.level)`,
      }),
    )
    .execute();
};

/**
 * Takes back what a source proved, about one member or about all: an attendance list was corrected, a check was answered again.
 * Answers the needs it was about.
 */
export const deleteEvidence = async (
  tx: Tx,
  { sourceKind, sourceId, memberKey }: Pick<EvidenceRow, 'sourceKind' | 'sourceId'> & { memberKey?: Id },
): Promise<Id[]> => {
  let query = evaluationTables(tx)
    .deleteFrom('evaluation.evidence')
    .where('source_id', '=', sourceId)
    .where('source_kind', '=', sourceKind);
  if (memberKey !== undefined) query = query.where('member_key', '=', memberKey);
  const rows = await query.returning('need_id as needId').execute();
  return rows.map(({ needId }) => needId);
};

export type EvidenceCounts = { handedOver: number; delivered: number; confirmed: number };

/** Distinct members per need, for the given version and the wanted level (1–3). */
export const countEvidence = async (
  tx: Tx,
  needs: readonly { needId: Id; version: number; wanted: number }[],
): Promise<Map<Id, EvidenceCounts>> => {
  if (needs.length === 0) return new Map();
  const { rows } = await sql<EvidenceCounts & { needId: Id }>`
    with wanted as (
      select * from unnest(${needs.map(({ needId }) => needId)}::uuid[], ${needs.map(({ version }) => version)}::int[], ${needs.map(({ wanted }) => wanted)}::int[])
        as asked (need_id, version, level)),
    members as (
      select evidence.need_id, evidence.member_key,
        bool_or(evidence.handed_over_at is not null) as handed_over,
        bool_or(evidence.delivered_at is not null) as delivered,
        max(evidence.level) >= max(wanted.level) as confirmed
      from wanted join evaluation.evidence on evidence.need_id = wanted.need_id and evidence.message_version = wanted.version
      group by evidence.need_id, evidence.member_key)
    select need_id as "needId", count(*) filter (where handed_over)::int as "handedOver",
      count(*) filter (where delivered)::int as delivered, count(*) filter (where confirmed)::int as confirmed
    from members group by need_id`.execute(tx);
  return new Map(rows.map(({ needId, ...counts }) => [needId, counts]));
};

/** The latest pieces of evidence of one need, newest first, without saying who. */
export const selectLatestEvidence = async (tx: Tx, organisationIds: readonly Id[], needId: Id, limit: number) => {
  const { rows } = await sql<{
    at: Date;
    kind: 'attendance' | 'check' | 'receipt' | 'read' | 'delivered' | 'handedOver';
    level: number | null;
    messageVersion: number;
    sourceId: Id;
    total: number;
  }>`
    select greatest(handed_over_at, delivered_at, read_at, receipt_at) as at,
      case when source_kind in ('attendance', 'check') then source_kind when receipt_at is not null then 'receipt' when read_at is not null then 'read' when delivered_at is not null then 'delivered' else 'handedOver' end as kind,
      level, message_version as "messageVersion", source_id as "sourceId", count(*) over ()::int as total
    from evaluation.evidence where organisation_id = any (${[...organisationIds]}::uuid[]) and need_id = ${needId}
    order by at desc nulls last limit ${limit}`.execute(tx);
  return rows;
};

/** Members per source (a send-out) and need. */
export const countBySource = async (
  tx: Tx,
  organisationIds: readonly Id[],
  sourceIds: readonly Id[],
  needId?: Id,
): Promise<Map<Id, EvidenceCounts & { read: number; receipts: number }>> => {
  if (sourceIds.length === 0) return new Map();
  const ofNeed = needId === undefined ? sql`` : sql`and need_id = ${needId}`;
  const { rows } = await sql<EvidenceCounts & { sourceId: Id; read: number; receipts: number }>`
    select source_id as "sourceId",
      count(distinct member_key) filter (where handed_over_at is not null)::int as "handedOver",
      count(distinct member_key) filter (where delivered_at is not null)::int as delivered,
      count(distinct member_key) filter (where level is not null)::int as confirmed,
      count(distinct member_key) filter (where read_at is not null)::int as read,
      count(distinct member_key) filter (where receipt_at is not null)::int as receipts
    from evaluation.evidence where organisation_id = any (${[...organisationIds]}::uuid[]) and source_id = any (${[...sourceIds]}::uuid[]) ${ofNeed}
    group by source_id`.execute(tx);
  return new Map(rows.map(({ sourceId, ...counts }) => [sourceId, counts]));
};
