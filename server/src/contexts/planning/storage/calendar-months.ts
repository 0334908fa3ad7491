import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CalendarRange, type CalendarReach, isWithin, mayBeSeen } from './calendar.ts';

/** `month` is 1 to 12. */
export type MonthCount = { month: number; activities: number };

/** Months in which nothing begins have no row. Ideas are not counted: nobody has planned them yet. */
export const selectMonthCounts = async (
  tx: Tx,
  reach: CalendarReach,
  range: CalendarRange,
  exceptIds: readonly Id[],
): Promise<MonthCount[]> => {
  const { rows } = await sql<MonthCount>`
    select extract(month from activity.calendar_from)::int as month, count(*)::int as activities from planning.activity
    where ${isWithin(range)} and activity.calendar_from >= ${range.from}::date and not activity.is_idea
      and activity.id <> all(${exceptIds}::uuid[]) and ${mayBeSeen(reach)}
    group by 1 order by 1`.execute(tx);
  return rows;
};
