import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { participationTables } from './tables.ts';

export type AttendanceRow = {
  organisationId: Id;
  headCount: number | null;
  withPractice: boolean;
  revision: number;
  recordedAt: Date;
  recipientIds: Id[];
};

/** Locked with `forUpdate`, so that saving it and counting it take turns. */
export const selectAttendance = async (tx: Tx, activityId: Id, { forUpdate = false } = {}): Promise<AttendanceRow | undefined> => {
  const query = participationTables(tx)
    .selectFrom('participation.attendance')
    .select([
      'organisation_id as organisationId',
      'head_count as headCount',
      'with_practice as withPractice',
      'revision',
      'recorded_at as recordedAt',
    ])
    .where('activity_id', '=', activityId);
  const sheet = await (forUpdate ? query.forUpdate() : query).executeTakeFirst();
  if (sheet === undefined) return undefined;
  const attendees = await participationTables(tx)
    .selectFrom('participation.attendee')
    .select('recipient_id as id')
    .where('activity_id', '=', activityId)
    .orderBy('recipient_id')
    .execute();
  return { ...sheet, recipientIds: attendees.map(({ id }) => id) };
};

type Sheet = { headCount: number | null; withPractice: boolean; recordedBy: Id; recipientIds: readonly Id[] };

/** The whole list as it is now, in place of the one before. */
export const replaceAttendance = async (tx: Tx, place: { activityId: Id; organisationId: Id }, sheet: Sheet): Promise<number> => {
  const values = { head_count: sheet.headCount, with_practice: sheet.withPractice, recorded_by: sheet.recordedBy, recorded_at: new Date() };
  const { revision } = await participationTables(tx)
    .insertInto('participation.attendance')
    .values({ activity_id: place.activityId, organisation_id: place.organisationId, ...values })
    .onConflict((conflict) => conflict.column('activity_id').doUpdateSet({ ...values, revision: sql`attendance.revision + 1` }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  await participationTables(tx).deleteFrom('participation.attendee').where('activity_id', '=', place.activityId).execute();
  if (sheet.recipientIds.length > 0)
    await sql`insert into participation.attendee (activity_id, organisation_id, recipient_id)
      select ${place.activityId}, ${place.organisationId}, id from unnest(${[...sheet.recipientIds]}::uuid[]) as given (id)`.execute(tx);
  return revision;
};

export const deleteAttendance = async (tx: Tx, organisationId: Id, activityId: Id): Promise<boolean> => {
  const { numDeletedRows } = await participationTables(tx)
    .deleteFrom('participation.attendance')
    .where('organisation_id', '=', organisationId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
