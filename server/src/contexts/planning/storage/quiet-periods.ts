import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { planningTables } from './tables.ts';

export type QuietPeriod = {
  id: Id;
  organisationId: Id;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  visibility: 'own' | 'network';
};

/** The organisation's own, and those that hold for everybody in its network. */
export const selectQuietPeriods = (tx: Tx, organisationId: Id, networkIds: readonly Id[]): Promise<QuietPeriod[]> =>
  planningTables(tx)
    .selectFrom('planning.quiet_period')
    .where((where) =>
      where.or([
        where('organisation_id', '=', organisationId),
        where.and([where('organisation_id', 'in', networkIds), where('visibility', '=', 'network')]),
      ]),
    )
    .orderBy('starts_on')
    .select(['id', 'organisation_id as organisationId', 'name', 'starts_on as startsOn', 'ends_on as endsOn', 'visibility'])
    .execute();

export const insertQuietPeriod = async (
  tx: Tx,
  period: Omit<QuietPeriod, 'id' | 'startsOn' | 'endsOn'> & { startsOn: string; endsOn: string },
): Promise<Id> => {
  const id = newId();
  await planningTables(tx)
    .insertInto('planning.quiet_period')
    .values({
      id,
      organisation_id: period.organisationId,
      name: period.name,
      starts_on: period.startsOn,
      ends_on: period.endsOn,
      visibility: period.visibility,
    })
    .execute();
  return id;
};

export const deleteQuietPeriod = async (tx: Tx, organisationId: Id, quietPeriodId: Id): Promise<boolean> => {
  const { numDeletedRows } = await planningTables(tx)
    .deleteFrom('planning.quiet_period')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', quietPeriodId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};
