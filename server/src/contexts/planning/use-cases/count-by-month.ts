import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type MonthCount, selectMonthCounts } from '../storage/calendar-months.ts';
import { assertRange, type CalendarQuery, reachCalendar } from './show-calendar.ts';

/** How many activities begin in each month of the range, as the organisation may see them, without those that are named. */
export const countByMonth = async (
  tx: Tx,
  actor: MemberActor,
  { exceptIds, ...query }: CalendarQuery & { exceptIds: readonly Id[] },
): Promise<MonthCount[]> => {
  assertRange(query);
  return selectMonthCounts(tx, await reachCalendar(tx, actor, query.scope), query, exceptIds);
};
