import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { type SignUpMailStatus, serviceTables } from './service-tables.ts';

export type SignUpSheet = {
  activityId: Id;
  organisationId: Id;
  isOpen: boolean;
  place: string;
  information: string;
  /** Null: as many as come. */
  seats: number | null;
  lastDay: CalendarDate | null;
  notes: string;
  areNotesPublic: boolean;
  revision: number;
};

const columns = [
  'activity_id as activityId',
  'organisation_id as organisationId',
  'is_open as isOpen',
  'place',
  'information',
  'seats',
  'last_day as lastDay',
  'notes',
  'are_notes_public as areNotesPublic',
  'revision',
] as const;

/** Locked with `forUpdate`, so that two who want the last place take turns. */
export const selectSheet = (tx: Tx, activityId: Id, { forUpdate = false } = {}): Promise<SignUpSheet | undefined> => {
  const query = serviceTables(tx).selectFrom('planning.sign_up_sheet').select(columns).where('activity_id', '=', activityId);
  return (forUpdate ? query.forUpdate() : query).executeTakeFirst();
};

type Written = Omit<SignUpSheet, 'activityId' | 'organisationId' | 'revision' | 'lastDay'> & { lastDay: string | null };

export const upsertSheet = async (tx: Tx, place: { activityId: Id; organisationId: Id }, sheet: Written): Promise<number> => {
  const written = {
    is_open: sheet.isOpen,
    place: sheet.place,
    information: sheet.information,
    seats: sheet.seats,
    last_day: sheet.lastDay,
    notes: sheet.notes,
    are_notes_public: sheet.areNotesPublic,
  };
  const { revision } = await serviceTables(tx)
    .insertInto('planning.sign_up_sheet')
    .values({ activity_id: place.activityId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) => conflict.column('activity_id').doUpdateSet({ ...written, revision: sql`sign_up_sheet.revision + 1` }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export type SignUp = { id: Id; nameSealed: string; emailSealed: string | null; signedUpAt: Date; confirmation: SignUpMailStatus | null };

export const selectSignUps = (tx: Tx, activityId: Id): Promise<SignUp[]> =>
  serviceTables(tx)
    .selectFrom('planning.sign_up')
    .select(['id', 'name_sealed as nameSealed', 'email_sealed as emailSealed', 'signed_up_at as signedUpAt', 'mail_status as confirmation'])
    .where('activity_id', '=', activityId)
    .where('withdrawn_at', 'is', null)
    .orderBy('signed_up_at')
    .orderBy('id')
    .execute();

export const countSignUps = async (tx: Tx, activityId: Id): Promise<number> => {
  const { count } = await serviceTables(tx)
    .selectFrom('planning.sign_up')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('activity_id', '=', activityId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
};

export type NewSignUp = {
  id: Id;
  activityId: Id;
  organisationId: Id;
  nameSealed: string;
  emailSealed: string | null;
  emailHash: string | null;
  locale: Locale;
};

/** The living sign-up of that address, or the same form sent before. */
export const findSignUp = (tx: Tx, { id, activityId, emailHash }: NewSignUp): Promise<{ id: Id } | undefined> =>
  serviceTables(tx)
    .selectFrom('planning.sign_up')
    .select('id')
    .where('activity_id', '=', activityId)
    .where('withdrawn_at', 'is', null)
    .where((row) => row.or([row('id', '=', id), ...(emailHash === null ? [] : [row('email_hash', '=', emailHash)])]))
    .executeTakeFirst();

export const insertSignUp = async (tx: Tx, signUp: NewSignUp): Promise<void> => {
  await serviceTables(tx)
    .insertInto('planning.sign_up')
    .values({
      id: signUp.id,
      activity_id: signUp.activityId,
      organisation_id: signUp.organisationId,
      name_sealed: signUp.nameSealed,
      email_sealed: signUp.emailSealed,
      email_hash: signUp.emailHash,
      locale: signUp.locale,
      mail_status: signUp.emailSealed === null ? null : 'waiting',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Who it was is forgotten at once; only that somebody withdrew is kept. Undefined for one that is not there any more. */
export const withdrawSignUp = async (tx: Tx, id: Id): Promise<{ activityId: Id; organisationId: Id } | undefined> =>
  serviceTables(tx)
    .updateTable('planning.sign_up')
    .set({ withdrawn_at: new Date(), name_sealed: '', email_sealed: null, email_hash: null })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning(['activity_id as activityId', 'organisation_id as organisationId'])
    .executeTakeFirst();

export const selectSignUp = (tx: Tx, id: Id): Promise<{ activityId: Id } | undefined> =>
  serviceTables(tx)
    .selectFrom('planning.sign_up')
    .select('activity_id as activityId')
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();

/** Open sheets of one organisation's activities that are planned and answer for any of these needs. */
export const selectOpenSheets = async (
  tx: Tx,
  organisationId: Id,
  needIds: readonly Id[],
): Promise<(SignUpSheet & { title: string; day: CalendarDate | null })[]> => {
  if (needIds.length === 0) return [];
  return serviceTables(tx)
    .selectFrom('planning.sign_up_sheet as sheet')
    .innerJoin('planning.activity as activity', 'activity.id', 'sheet.activity_id')
    .select([
      'sheet.activity_id as activityId',
      'sheet.organisation_id as organisationId',
      'sheet.is_open as isOpen',
      'sheet.place',
      'sheet.information',
      'sheet.seats',
      'sheet.last_day as lastDay',
      'sheet.notes',
      'sheet.are_notes_public as areNotesPublic',
      'sheet.revision',
      'activity.title',
      sql<CalendarDate | null>`coalesce(activity.confirmed_date, activity.planned_date)`.as('day'),
    ])
    .where('sheet.organisation_id', '=', organisationId)
    .where('activity.state', '<>', 'cancelled')
    .where((row) => row.or([row('sheet.is_open', '=', true), row('sheet.are_notes_public', '=', true)]))
    .where(
      sql<boolean>`exists (select 1 from planning.activity_need as link where link.activity_id = activity.id and link.need_id = any(${[...needIds]}::uuid[]))`,
    )
    .orderBy(sql`coalesce(activity.confirmed_date, activity.planned_date) nulls last`)
    .orderBy('activity.id')
    .execute();
};

/** Those of meetings that were more than 90 days ago; of a meeting without a day, those that are as old themselves. */
export const eraseOldSignUps = async (tx: Tx): Promise<void> => {
  await sql`delete from planning.sign_up as place using planning.activity as activity
    where activity.id = place.activity_id
      and coalesce(activity.done_at::date, activity.confirmed_date, activity.planned_date, place.signed_up_at::date) < current_date - 90`.execute(
    serviceTables(tx),
  );
};
