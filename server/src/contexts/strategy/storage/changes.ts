import type { Insertable, Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CheckItem } from '../domain/communication-check.ts';
import { type StrategyTables, strategyTables } from './tables.ts';

export type ServiceChange = {
  id: Id;
  organisationId: Id;
  title: string;
  description: string;
  launchOn: CalendarDate | null;
  launchedOn: CalendarDate | null;
  wasChecked: boolean | null;
  revision: number;
  removedAt: Date | null;
};
export type ChangeAnswer = {
  changeId: Id;
  item: CheckItem;
  answer: string;
  notNeededBecause: string;
  answeredBy: Id;
  answeredAt: Date;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.change')
    .select([
      'id',
      'organisation_id as organisationId',
      'title',
      'description',
      'launch_on as launchOn',
      'launched_on as launchedOn',
      'was_checked as wasChecked',
      'revision',
      'removed_at as removedAt',
    ]);

/** What is not launched first, by its launch day; then the launched, newest first. */
export const selectChanges = (tx: Tx, serviceId: Id): Promise<ServiceChange[]> =>
  whole(tx)
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .orderBy('launched_on', (order) => order.desc().nullsFirst())
    .orderBy('launch_on', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(500)
    .execute();

export const selectChange = (tx: Tx, serviceId: Id, id: Id): Promise<ServiceChange | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const insertChange = async (tx: Tx, row: Insertable<StrategyTables['strategy.change']>): Promise<void> => {
  await strategyTables(tx).insertInto('strategy.change').values(row).execute();
};

type Change = Omit<Updateable<StrategyTables['strategy.change']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateChange = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.change')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectAnswers = async (tx: Tx, changeIds: readonly Id[]): Promise<ChangeAnswer[]> =>
  changeIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.change_answer')
        .select([
          'change_id as changeId',
          'item',
          'answer',
          'not_needed_because as notNeededBecause',
          'answered_by as answeredBy',
          'answered_at as answeredAt',
        ])
        .where('change_id', 'in', changeIds)
        .execute();

type NewAnswer = Omit<ChangeAnswer, 'answeredAt'>;

/** An empty answer is none. */
export const saveAnswer = async (tx: Tx, { changeId, item, answer, notNeededBecause, answeredBy }: NewAnswer): Promise<void> => {
  const db = strategyTables(tx);
  if (answer === '' && notNeededBecause === '') {
    await db.deleteFrom('strategy.change_answer').where('change_id', '=', changeId).where('item', '=', item).execute();
    return;
  }
  const given = { answer, not_needed_because: notNeededBecause, answered_by: answeredBy, answered_at: new Date() };
  await db
    .insertInto('strategy.change_answer')
    .values({ change_id: changeId, item, ...given })
    .onConflict((conflict) => conflict.columns(['change_id', 'item']).doUpdateSet(given))
    .execute();
};
