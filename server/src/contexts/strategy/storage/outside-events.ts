import type { Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StrategyTables, strategyTables } from './tables.ts';

export type OutsideEvent = {
  id: Id;
  organisationId: Id;
  documentId: Id;
  title: string;
  note: string;
  owner: string;
  watchOn: CalendarDate;
  status: 'watched' | 'happened' | 'closed';
  outcome: string;
  happenedAt: Date | null;
  revision: number;
};
export type EventSection = { eventId: Id; key: Id; reviewedAt: Date | null; reviewedBy: Id | null; reviewNote: string };

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.outside_event')
    .select([
      'id',
      'organisation_id as organisationId',
      'document_id as documentId',
      'title',
      'note',
      'owner',
      'watch_on as watchOn',
      'status',
      'outcome',
      'happened_at as happenedAt',
      'revision',
    ]);

/** Nearest watch date first. */
export const selectOutsideEvents = (tx: Tx, serviceId: Id): Promise<OutsideEvent[]> =>
  whole(tx).where('service_id', '=', serviceId).orderBy('watch_on').orderBy('id').limit(500).execute();

export const selectOutsideEvent = (tx: Tx, serviceId: Id, id: Id): Promise<OutsideEvent | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('id', '=', id).executeTakeFirst();

export const selectEventSections = async (tx: Tx, eventIds: readonly Id[]): Promise<EventSection[]> =>
  eventIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.event_section')
        .select([
          'event_id as eventId',
          'section_key as key',
          'reviewed_at as reviewedAt',
          'reviewed_by as reviewedBy',
          'review_note as reviewNote',
        ])
        .where('event_id', 'in', eventIds)
        .execute();

export type Mark = { documentId: Id; eventId: Id; title: string; key: Id };

/** Sections that wait for a review: their event has happened and nobody has said that they are looked over. */
export const selectMarks = async (tx: Tx, documentIds: readonly Id[]): Promise<Mark[]> =>
  documentIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.event_section as touched')
        .innerJoin('strategy.outside_event as event', 'event.id', 'touched.event_id')
        .select(['event.document_id as documentId', 'event.id as eventId', 'event.title', 'touched.section_key as key'])
        .where('event.document_id', 'in', documentIds)
        .where('event.status', '=', 'happened')
        .where('touched.reviewed_at', 'is', null)
        .orderBy('event.happened_at')
        .execute();

type NewEvent = Pick<OutsideEvent, 'id' | 'organisationId' | 'documentId' | 'title' | 'note' | 'owner'> & {
  serviceId: Id;
  watchOn: string;
  createdBy: Id;
};

export const insertOutsideEvent = async (tx: Tx, one: NewEvent): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.outside_event')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      document_id: one.documentId,
      title: one.title,
      note: one.note,
      owner: one.owner,
      watch_on: one.watchOn,
      created_by: one.createdBy,
    })
    .execute();
};

type Change = Omit<Updateable<StrategyTables['strategy.outside_event']>, 'id' | 'organisation_id' | 'service_id' | 'revision'>;

/** False when somebody has saved since `revision`. */
export const updateOutsideEvent = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.outside_event')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Sections that stay keep what was said of them. */
export const replaceEventSections = async (tx: Tx, eventId: Id, keys: readonly Id[]): Promise<void> => {
  const db = strategyTables(tx);
  const gone = db.deleteFrom('strategy.event_section').where('event_id', '=', eventId);
  await (keys.length === 0 ? gone : gone.where('section_key', 'not in', keys)).execute();
  if (keys.length === 0) return;
  await db
    .insertInto('strategy.event_section')
    .values(keys.map((key) => ({ event_id: eventId, section_key: key })))
    .onConflict((conflict) => conflict.columns(['event_id', 'section_key']).doNothing())
    .execute();
};

/** False when the event does not touch the section. Null takes the review back. */
export const updateReview = async (tx: Tx, eventId: Id, key: Id, review: { reviewedBy: Id; note: string } | null): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.event_section')
    .set(
      review === null
        ? { reviewed_at: null, reviewed_by: null, review_note: '' }
        : { reviewed_at: new Date(), reviewed_by: review.reviewedBy, review_note: review.note },
    )
    .where('event_id', '=', eventId)
    .where('section_key', '=', key)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** What happened is watched again: the reviews belong to the next time. */
export const clearReviews = async (tx: Tx, eventId: Id): Promise<void> => {
  await strategyTables(tx)
    .updateTable('strategy.event_section')
    .set({ reviewed_at: null, reviewed_by: null, review_note: '' })
    .where('event_id', '=', eventId)
    .execute();
};
