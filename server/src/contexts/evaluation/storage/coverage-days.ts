import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { evaluationTables } from './tables.ts';

const insertion = sql`
  insert into evaluation.coverage_day (organisation_id, programme_id, day, needs, planned, delivered, confirmed, on_time)
  select organisation_id, programme_id, `;
const counts = sql`
  count(*), count(*) filter (where is_planned or is_delivered or is_confirmed), count(*) filter (where is_delivered or is_confirmed), count(*) filter (where is_confirmed), count(*) filter (where is_on_time)
  from evaluation.need_state`;
const replacement = sql`
  group by organisation_id, programme_id
  on conflict (organisation_id, programme_id, day) do update set needs = excluded.needs, planned = excluded.planned,
    delivered = excluded.delivered, confirmed = excluded.confirmed, on_time = excluded.on_time`;

/** Writes the day's row for one programme of one organisation. */
export const upsertCoverageDay = async (tx: Tx, organisationId: Id, programmeId: Id, day: CalendarDate): Promise<void> => {
  await sql`${insertion} ${day}::date, ${counts} where organisation_id = ${organisationId} and programme_id = ${programmeId} ${replacement}`.execute(
    tx,
  );
};

/** Writes the day's row for everybody: once a night, so that days without a change have a row as well. */
export const upsertEveryCoverageDay = async (tx: Tx, day: CalendarDate): Promise<void> => {
  await sql`${insertion} ${day}::date, ${counts} ${replacement}`.execute(tx);
};

export const selectCoverageDays = (tx: Tx, organisationId: Id, programmeId: Id, from: CalendarDate) =>
  evaluationTables(tx)
    .selectFrom('evaluation.coverage_day')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('day', '>=', from)
    .select(['day', 'needs', 'planned', 'delivered', 'confirmed', 'on_time as onTime'])
    .orderBy('day')
    .execute();

/** As it stood at the end of that day, or of the last one before it that has a row; organisations without any are left out. */
export const selectCoverageOn = (tx: Tx, programmeId: Id, organisationIds: readonly Id[], day: CalendarDate) =>
  evaluationTables(tx)
    .selectFrom('evaluation.coverage_day')
    .where('programme_id', '=', programmeId)
    .where(sql<boolean>`organisation_id = any(${[...organisationIds]}::uuid[])`)
    .where('day', '<=', day)
    .distinctOn('organisation_id')
    .select(['organisation_id as organisationId', 'needs', 'planned', 'delivered', 'confirmed'])
    .orderBy('organisation_id')
    .orderBy('day', 'desc')
    .execute();
