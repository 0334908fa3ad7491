import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { collaborationTables } from './tables.ts';

export type HandOut = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  title: string;
  note: string;
  way: 'link' | 'package';
  givenTo: string;
  people: number;
  programmeId: Id | null;
  audienceId: Id | null;
  activityId: Id | null;
  lastDay: CalendarDate | null;
  createdBy: Id;
  createdAt: Date;
  revokedAt: Date | null;
};
export type HandOutRecipient = {
  id: Id;
  handOutId: Id;
  organisationId: Id;
  name: string;
  email: string;
  receivedAt: Date | null;
  revokedAt: Date | null;
};
export type HandOutItem = { handOutId: Id; itemId: Id; version: number };

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.hand_out')
    .select([
      'id',
      'service_id as serviceId',
      'organisation_id as organisationId',
      'title',
      'note',
      'way',
      'given_to as givenTo',
      'people',
      'programme_id as programmeId',
      'audience_id as audienceId',
      'activity_id as activityId',
      'last_day as lastDay',
      'created_by as createdBy',
      'created_at as createdAt',
      'revoked_at as revokedAt',
    ]);

/** The organisation's own, newest first. */
export const selectHandOuts = (tx: Tx, organisationId: Id): Promise<HandOut[]> =>
  whole(tx).where('organisation_id', '=', organisationId).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(200).execute();

export const selectHandOut = (tx: Tx, organisationId: Id, id: Id): Promise<HandOut | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertHandOut = async (
  tx: Tx,
  one: Omit<HandOut, 'createdAt' | 'revokedAt' | 'lastDay'> & { lastDay: string | null },
): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.hand_out')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      title: one.title,
      note: one.note,
      way: one.way,
      given_to: one.givenTo,
      people: one.people,
      programme_id: one.programmeId,
      audience_id: one.audienceId,
      activity_id: one.activityId,
      last_day: one.lastDay,
      created_by: one.createdBy,
    })
    .execute();
};

export const insertHandOutItems = async (tx: Tx, items: readonly HandOutItem[]): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.hand_out_item')
    .values(items.map(({ handOutId, itemId, version }, position) => ({ hand_out_id: handOutId, item_id: itemId, version, position })))
    .execute();
};

export const selectHandOutItems = (tx: Tx, handOutIds: readonly Id[]): Promise<HandOutItem[]> =>
  handOutIds.length === 0
    ? Promise.resolve([])
    : collaborationTables(tx)
        .selectFrom('collaboration.hand_out_item')
        .where('hand_out_id', 'in', handOutIds)
        .select(['hand_out_id as handOutId', 'item_id as itemId', 'version'])
        .orderBy('hand_out_id')
        .orderBy('position')
        .execute();

export const insertHandOutRecipients = async (
  tx: Tx,
  people: readonly { id: Id; handOutId: Id; organisationId: Id; name: string; email: string; tokenHash: string }[],
): Promise<void> => {
  if (people.length === 0) return;
  await collaborationTables(tx)
    .insertInto('collaboration.hand_out_recipient')
    .values(
      people.map(({ id, handOutId, organisationId, name, email, tokenHash }) => ({
        id,
        hand_out_id: handOutId,
        organisation_id: organisationId,
        name,
        email,
        token_hash: tokenHash,
      })),
    )
    .execute();
};

const recipients = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.hand_out_recipient')
    .select([
      'id',
      'hand_out_id as handOutId',
      'organisation_id as organisationId',
      'name',
      'email',
      'received_at as receivedAt',
      'revoked_at as revokedAt',
    ]);

export const selectHandOutRecipients = (tx: Tx, handOutIds: readonly Id[]): Promise<HandOutRecipient[]> =>
  handOutIds.length === 0
    ? Promise.resolve([])
    : recipients(tx).where('hand_out_id', 'in', handOutIds).orderBy('name').orderBy('id').execute();

export const selectRecipientByHash = (tx: Tx, tokenHash: string): Promise<HandOutRecipient | undefined> =>
  recipients(tx).where('token_hash', '=', tokenHash).executeTakeFirst();

export const selectHandOutRecipient = (tx: Tx, organisationId: Id, id: Id): Promise<HandOutRecipient | undefined> =>
  recipients(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

/** False when a receipt had been given before: the first one counts. */
export const markReceived = async (tx: Tx, id: Id): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.hand_out_recipient')
    .set({ received_at: new Date() })
    .where('id', '=', id)
    .where('received_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The links of a hand-out lead nowhere from now on, or work again with null. */
export const updateHandOutRevoked = async (tx: Tx, id: Id, revokedAt: Date | null): Promise<void> => {
  await collaborationTables(tx).updateTable('collaboration.hand_out').set({ revoked_at: revokedAt }).where('id', '=', id).execute();
};

export const updateRecipientRevoked = async (tx: Tx, id: Id, revokedAt: Date | null): Promise<void> => {
  await collaborationTables(tx)
    .updateTable('collaboration.hand_out_recipient')
    .set({ revoked_at: revokedAt })
    .where('id', '=', id)
    .execute();
};
