import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { publishingTables } from './tables.ts';

export type VisitPlace = { organisationId: Id; pageId: Id | null; day: CalendarDate };
export type VisitRow = { pageId: Id | null; day: CalendarDate; referrerHost: string; visits: number };

/** How many hosts have sent visitors here on this day, and whether this one is among them. */
export const selectHostsOfDay = async (tx: Tx, place: VisitPlace, host: string): Promise<{ hosts: number; isKnown: boolean }> => {
  const row = await publishingTables(tx)
    .selectFrom('publishing.visit_day')
    .where('organisation_id', '=', place.organisationId)
    .where('page_id', 'is not distinct from', place.pageId)
    .where('day', '=', place.day)
    .select([sql<number>`count(*)`.as('hosts'), sql<boolean>`coalesce(bool_or(referrer_host = ${host}), false)`.as('isKnown')])
    .executeTakeFirstOrThrow();
  return row;
};

export const addVisit = async (tx: Tx, place: VisitPlace, host: string): Promise<void> => {
  await publishingTables(tx)
    .insertInto('publishing.visit_day')
    .values({ organisation_id: place.organisationId, page_id: place.pageId, day: place.day, referrer_host: host, visits: 1 })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'page_id', 'day', 'referrer_host']).doUpdateSet({ visits: sql`visit_day.visits + 1` }),
    )
    .execute();
};

/** `pageId` null is the front door; left out, everything of the organisation. Oldest day first. */
export const selectVisits = (
  tx: Tx,
  organisationId: Id,
  filter: { pageId?: Id | null; from?: CalendarDate; to?: CalendarDate } = {},
): Promise<VisitRow[]> => {
  let query = publishingTables(tx)
    .selectFrom('publishing.visit_day')
    .where('organisation_id', '=', organisationId)
    .select(['page_id as pageId', 'day', 'referrer_host as referrerHost', 'visits'])
    .orderBy('day')
    .orderBy('visits', 'desc')
    .orderBy('referrer_host');
  if (filter.pageId !== undefined) query = query.where('page_id', 'is not distinct from', filter.pageId);
  if (filter.from !== undefined) query = query.where('day', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('day', '<=', filter.to);
  return query.execute();
};

export const selectVisitTotals = async (tx: Tx, organisationId: Id, pageIds: readonly Id[]): Promise<Map<Id, number>> => {
  if (pageIds.length === 0) return new Map();
  const rows = await publishingTables(tx)
    .selectFrom('publishing.visit_day')
    .where('organisation_id', '=', organisationId)
    .where('page_id', 'in', pageIds)
    .groupBy('page_id')
    .select(['page_id as pageId', sql<number>`sum(visits)::int`.as('visits')])
    .execute();
  return new Map(rows.map(({ pageId, visits }) => [pageId ?? '', visits]));
};
