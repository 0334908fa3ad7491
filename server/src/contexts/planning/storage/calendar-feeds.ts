import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type CalendarReach, mayBeSeen } from './calendar.ts';
import type { FeedScope } from './calendar-tables.ts';
import { planningTables } from './tables.ts';

export type CalendarFeed = {
  id: Id;
  organisationId: Id;
  personId: Id;
  name: string;
  scope: FeedScope;
  programmeId: Id | null;
  createdAt: Date;
  readAt: Date | null;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'person_id as personId',
  'name',
  'scope',
  'programme_id as programmeId',
  'created_at as createdAt',
  'read_at as readAt',
] as const;

/** Those that this person has made and not revoked. */
export const selectFeeds = (tx: Tx, organisationId: Id, personId: Id): Promise<CalendarFeed[]> =>
  planningTables(tx)
    .selectFrom('planning.calendar_feed')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .select(columns)
    .execute();

export const insertFeed = async (
  tx: Tx,
  feed: Pick<CalendarFeed, 'organisationId' | 'personId' | 'name' | 'scope' | 'programmeId'> & { tokenHash: string },
): Promise<Id> => {
  const id = newId();
  await planningTables(tx)
    .insertInto('planning.calendar_feed')
    .values({
      id,
      organisation_id: feed.organisationId,
      person_id: feed.personId,
      name: feed.name,
      scope: feed.scope,
      programme_id: feed.programmeId,
      token_hash: feed.tokenHash,
    })
    .execute();
  return id;
};

export const revokeFeed = async (tx: Tx, organisationId: Id, personId: Id, feedId: Id): Promise<boolean> => {
  const { numUpdatedRows } = await planningTables(tx)
    .updateTable('planning.calendar_feed')
    .set({ revoked_at: new Date() })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('id', '=', feedId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const findFeedByHash = (tx: Tx, tokenHash: string): Promise<CalendarFeed | undefined> =>
  planningTables(tx)
    .updateTable('planning.calendar_feed')
    .set({ read_at: new Date() })
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();

export type FeedActivity = {
  id: Id;
  organisationId: Id;
  title: string;
  plannedDate: CalendarDate | null;
  plannedUntil: CalendarDate | null;
  confirmedDate: CalendarDate | null;
  confirmedTime: string | null;
  revision: number;
  createdAt: Date;
};

/** From a year back to two years ahead, as the feed's person may see it. */
export const selectFeedActivities = async (tx: Tx, feed: CalendarFeed, reach: CalendarReach): Promise<FeedActivity[]> => {
  const scope = {
    mine: sql`activity.organisation_id = ${feed.organisationId} and activity.responsible_person_id = ${feed.personId}`,
    organisation: sql`activity.organisation_id = ${feed.organisationId}`,
    programme: sql`activity.organisation_id = ${feed.organisationId} and activity.programme_id = ${feed.programmeId}`,
    network: mayBeSeen(reach),
  }[feed.scope];
  const { rows } = await sql<FeedActivity>`
    select activity.id, activity.organisation_id as "organisationId", activity.title, activity.planned_date as "plannedDate",
      activity.planned_until as "plannedUntil", activity.confirmed_date as "confirmedDate", activity.confirmed_time as "confirmedTime",
      activity.revision, activity.created_at as "createdAt"
    from planning.activity where ${scope} and not activity.is_idea and activity.state <> 'cancelled'
      and activity.calendar_from between current_date - 366 and current_date + 731
    order by activity.calendar_from, activity.id limit 5000`.execute(tx);
  return rows;
};
