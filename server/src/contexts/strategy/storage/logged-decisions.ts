import { type Insertable, sql, type Updateable } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StrategyTables, strategyTables } from './tables.ts';

export type LoggedDecision = {
  id: Id;
  organisationId: Id;
  question: string;
  alternatives: string[];
  decision: string;
  reason: string;
  decidedBy: string;
  decidedOn: CalendarDate;
  followUpOn: CalendarDate | null;
  followedUpAt: Date | null;
  followUpNote: string;
  supersededBy: Id | null;
  revision: number;
  removedAt: Date | null;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.logged_decision')
    .select([
      'id',
      'organisation_id as organisationId',
      'question',
      'alternatives',
      'decision',
      'reason',
      'decided_by as decidedBy',
      'decided_on as decidedOn',
      'follow_up_on as followUpOn',
      'followed_up_at as followedUpAt',
      'follow_up_note as followUpNote',
      'superseded_by as supersededBy',
      'revision',
      'removed_at as removedAt',
    ]);

/** Newest first; every word of the search somewhere in the question, the alternatives, the decision or the reason. */
export const selectLoggedDecisions = (tx: Tx, serviceId: Id, search: string): Promise<LoggedDecision[]> => {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  let query = whole(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null);
  for (const word of words)
    query = query.where(
      sql<boolean>`(question || ' ' || array_to_string(alternatives, ' ') || ' ' || decision || ' ' || reason || ' ' || decided_by) ilike ${containing(word)}`,
    );
  return query.orderBy('decided_on', 'desc').orderBy('id', 'desc').limit(1000).execute();
};

export const selectLoggedDecision = (tx: Tx, serviceId: Id, id: Id): Promise<LoggedDecision | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertLoggedDecision = async (tx: Tx, row: Insertable<StrategyTables['strategy.logged_decision']>): Promise<void> => {
  await strategyTables(tx).insertInto('strategy.logged_decision').values(row).execute();
};

type Change = Omit<Updateable<StrategyTables['strategy.logged_decision']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateLoggedDecision = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.logged_decision')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
