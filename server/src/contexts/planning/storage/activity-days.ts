import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** The day each was, or is to be, of any organisation; one without a day is not there. */
export const selectActivityDays = async (tx: Tx, ids: readonly Id[]): Promise<{ id: Id; day: CalendarDate }[]> => {
  const { rows } = await sql<{ id: Id; day: CalendarDate | null }>`
    select id, coalesce(done_at::date, confirmed_date, planned_date) as day from planning.activity
    where id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.flatMap(({ id, day }) => (day === null ? [] : [{ id, day }]));
};
