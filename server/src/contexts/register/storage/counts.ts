import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { registerTables } from './tables.ts';

/**
 * What is counted. About a sender: how many recipients were `asked` about and how many `reachable`. About an operator: accounts
 * `registered`, `deregistered`, `movedIn` and `movedOut` in the week, and how many `accounts` it had at the last count of the week.
 */
export const countKinds = ['asked', 'reachable', 'registered', 'deregistered', 'movedIn', 'movedOut', 'accounts'] as const;
export type CountKind = (typeof countKinds)[number];

export type WeeklyCount = { week: string; kind: CountKind; number: string; count: number };

/** In one order always, so that two processes that add at once do not wait for each other in a circle. */
export const addToCounts = async (tx: Tx, counts: readonly WeeklyCount[]): Promise<void> => {
  if (counts.length === 0) return;
  const ordered = counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await sql`insert into register.weekly_count as known (week, kind, number, count)
    select * from jsonb_to_recordset(${JSON.stringify(ordered)}::jsonb) as row (week date, kind text, number text, count bigint)
    on conflict (week, kind, number) do update set count = known.count + excluded.count`.execute(tx);
};

const keyOf = ({ week, kind, number }: WeeklyCount): string => `${week} ${kind} ${number}`;

export const setCount = async (tx: Tx, row: WeeklyCount): Promise<void> => {
  await registerTables(tx)
    .insertInto('register.weekly_count')
    .values(row)
    .onConflict((conflict) => conflict.columns(['week', 'kind', 'number']).doUpdateSet({ count: row.count }))
    .execute();
};

export type NamedCount = WeeklyCount & { name: string };

/** Newest week first; every number with the name it has in the register. */
export const selectCounts = async (tx: Tx, weeks: number): Promise<NamedCount[]> => {
  const { rows } = await sql<NamedCount>`
    select week, kind, weekly_count.number, count, coalesce(sender.name, operator.name, '') as name
    from register.weekly_count
      left join register.sender on sender.number = weekly_count.number and kind in ('asked', 'reachable')
      left join register.operator on operator.number = weekly_count.number and kind not in ('asked', 'reachable')
    where week > current_date - ${weeks * 7}::int
    order by week desc, name, weekly_count.number, kind`.execute(tx);
  return rows;
};
