import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Counts, NeedVerdict } from '../domain/cell-state.ts';
import { evaluationTables } from './tables.ts';

export type NeedState = Counts &
  NeedVerdict & {
    needId: Id;
    organisationId: Id;
    programmeId: Id;
    audienceId: Id;
    messageId: Id;
    tier: number | null;
    needBy: string | null;
  };

const row = (state: NeedState) => ({
  need_id: state.needId,
  organisation_id: state.organisationId,
  programme_id: state.programmeId,
  audience_id: state.audienceId,
  message_id: state.messageId,
  tier: state.tier,
  need_by: state.needBy,
  members: state.members,
  handed_over: state.handedOver,
  delivered: state.delivered,
  confirmed: state.confirmed,
  is_planned: state.isPlanned,
  is_planned_late: state.isPlannedLate,
  is_delivered: state.isDelivered,
  is_outdated: state.isOutdated,
  is_confirmed: state.isConfirmed,
  is_on_time: state.isOnTime,
  updated_at: new Date(),
});

const changing = [
  'organisation_id',
  'programme_id',
  'audience_id',
  'message_id',
  'tier',
  'need_by',
  'members',
  'handed_over',
  'delivered',
  'confirmed',
  'is_planned',
  'is_planned_late',
  'is_delivered',
  'is_outdated',
  'is_confirmed',
  'is_on_time',
  'updated_at',
] as const;

export const upsertNeedStates = async (tx: Tx, states: readonly NeedState[]): Promise<void> => {
  if (states.length === 0) return;
  await evaluationTables(tx)
    .insertInto('evaluation.need_state')
    .values(states.map(row))
    .onConflict((conflict) =>
      conflict
        .column('need_id')
        .doUpdateSet((set) => Object.fromEntries(changing.map((column) => [column, set.ref(`excluded.${column}`)]))),
    )
    .execute();
};

/** Makes counting the same need wait for its turn; released when the transaction ends. Ids in a fixed order, so that nobody waits in a ring. */
export const lockNeeds = async (tx: Tx, needIds: readonly Id[]): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(id::text, 43)) from unnest(${[...needIds]}::uuid[]) as asked (id) order by id`.execute(
    tx,
  );
};

export const deleteNeedStates = async (tx: Tx, needIds: readonly Id[]): Promise<void> => {
  if (needIds.length === 0) return;
  await evaluationTables(tx).deleteFrom('evaluation.need_state').where('need_id', 'in', needIds).execute();
};

const columns = [
  'need_id as needId',
  'members',
  'handed_over as handedOver',
  'delivered',
  'confirmed',
  'is_planned as isPlanned',
  'is_planned_late as isPlannedLate',
  'is_delivered as isDelivered',
  'is_outdated as isOutdated',
  'is_confirmed as isConfirmed',
  'is_on_time as isOnTime',
] as const;

/** Only the needs that a listener has looked at; the others are as required as on their first day. */
export const selectNeedStates = async (tx: Tx, organisationId: Id, programmeId: Id) => {
  const rows = await evaluationTables(tx)
    .selectFrom('evaluation.need_state')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute();
  return new Map(rows.map((state) => [state.needId, state]));
};

export const selectNeedState = (tx: Tx, organisationId: Id, needId: Id) =>
  evaluationTables(tx)
    .selectFrom('evaluation.need_state')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('need_id', '=', needId)
    .executeTakeFirst();

/** The members that each need was counted with the last time. */
export const selectMembersOfNeeds = async (tx: Tx, needIds: readonly Id[]): Promise<Map<Id, number>> => {
  if (needIds.length === 0) return new Map();
  const rows = await evaluationTables(tx)
    .selectFrom('evaluation.need_state')
    .where('need_id', 'in', needIds)
    .select(['need_id as needId', 'members'])
    .execute();
  return new Map(rows.map(({ needId, members }) => [needId, members]));
};

export type Coverage = { needs: number; planned: number; delivered: number; confirmed: number; onTime: number; late: number };

const counted = sql`
  count(*)::int as needs, count(*) filter (where is_planned or is_delivered or is_confirmed)::int as planned,
  count(*) filter (where is_delivered or is_confirmed)::int as delivered,
  count(*) filter (where is_confirmed)::int as confirmed, count(*) filter (where is_on_time)::int as "onTime",
  count(*) filter (where not is_delivered and not is_confirmed and need_by < current_date)::int as late`;

/**
 * One programme's coverage in every organisation given: the network's page. Answered from the index alone. Of organisations that have gone
 * up in others, only the cells that proved something: what was left to do is the receiver's cell to do.
 */
export const selectNetworkCoverage = async (
  tx: Tx,
  programmeId: Id,
  { living, absorbed }: { living: readonly Id[]; absorbed: readonly Id[] },
): Promise<(Coverage & { organisationId: Id })[]> => {
  const { rows } = await sql<Coverage & { organisationId: Id }>`
    select organisation_id as "organisationId", ${counted} from evaluation.need_state
    where programme_id = ${programmeId} and organisation_id = any (${[...living, ...absorbed]}::uuid[])
      and (organisation_id <> all (${[...absorbed]}::uuid[]) or is_delivered or is_confirmed) group by organisation_id`.execute(tx);
  return rows;
};
