import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { participationTables, type SignUpMailStatus } from './tables.ts';

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
  const query = participationTables(tx).selectFrom('participation.sign_up_sheet').select(columns).where('activity_id', '=', activityId);
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
  const { revision } = await participationTables(tx)
    .insertInto('participation.sign_up_sheet')
    .values({ activity_id: place.activityId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) => conflict.column('activity_id').doUpdateSet({ ...written, revision: sql`sign_up_sheet.revision + 1` }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export type SignUp = { id: Id; nameSealed: string; emailSealed: string | null; signedUpAt: Date; confirmation: SignUpMailStatus | null };

export const selectSignUps = (tx: Tx, activityId: Id): Promise<SignUp[]> =>
  participationTables(tx)
    .selectFrom('participation.sign_up')
    .select(['id', 'name_sealed as nameSealed', 'email_sealed as emailSealed', 'signed_up_at as signedUpAt', 'mail_status as confirmation'])
    .where('activity_id', '=', activityId)
    .where('withdrawn_at', 'is', null)
    .orderBy('signed_up_at')
    .orderBy('id')
    .execute();

/** How many have a place at each of these activities; nobody where it is not there. */
export const countSignUps = async (tx: Tx, activityIds: readonly Id[]): Promise<Map<Id, number>> => {
  if (activityIds.length === 0) return new Map();
  const rows = await participationTables(tx)
    .selectFrom('participation.sign_up')
    .select(['activity_id as activityId', sql<number>`count(*)::integer`.as('count')])
    .where('activity_id', 'in', activityIds)
    .where('withdrawn_at', 'is', null)
    .groupBy('activity_id')
    .execute();
  return new Map(rows.map(({ activityId, count }) => [activityId, count]));
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
  participationTables(tx)
    .selectFrom('participation.sign_up')
    .select('id')
    .where('activity_id', '=', activityId)
    .where('withdrawn_at', 'is', null)
    .where((row) => row.or([row('id', '=', id), ...(emailHash === null ? [] : [row('email_hash', '=', emailHash)])]))
    .executeTakeFirst();

export const insertSignUp = async (tx: Tx, signUp: NewSignUp): Promise<void> => {
  await participationTables(tx)
    .insertInto('participation.sign_up')
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
  participationTables(tx)
    .updateTable('participation.sign_up')
    .set({ withdrawn_at: new Date(), name_sealed: '', email_sealed: null, email_hash: null })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning(['activity_id as activityId', 'organisation_id as organisationId'])
    .executeTakeFirst();

export const selectSignUp = (tx: Tx, id: Id): Promise<{ activityId: Id } | undefined> =>
  participationTables(tx)
    .selectFrom('participation.sign_up')
    .select('activity_id as activityId')
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();

/** An organisation's sheets that can be signed, or whose notes anybody may read. */
export const selectOpenSheets = (tx: Tx, organisationId: Id): Promise<SignUpSheet[]> =>
  participationTables(tx)
    .selectFrom('participation.sign_up_sheet')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where((row) => row.or([row('is_open', '=', true), row('are_notes_public', '=', true)]))
    .execute();

/** Activities that anybody is still kept for, of every organisation. */
export const selectSignedUpActivities = async (tx: Tx): Promise<Id[]> => {
  const rows = await participationTables(tx).selectFrom('participation.sign_up').select('activity_id as id').distinct().execute();
  return rows.map(({ id }) => id);
};

/** All of these activities, or only those who signed up before a day. */
export const deleteSignUps = async (tx: Tx, activityIds: readonly Id[], before?: CalendarDate): Promise<void> => {
  if (activityIds.length === 0) return;
  const query = participationTables(tx)
    .deleteFrom('participation.sign_up')
    .where(sql<boolean>`activity_id = any(${[...activityIds]}::uuid[])`);
  await (before === undefined ? query : query.where(sql<boolean>`signed_up_at::date < ${before}::date`)).execute();
};
