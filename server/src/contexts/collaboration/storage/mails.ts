import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MailKind } from '../domain/mail-texts.ts';
import { collaborationTables } from './tables.ts';

export type NewMail = {
  id: Id;
  organisationId: Id;
  kind: MailKind;
  subjectId: Id;
  personId: Id | null;
  recipientId: Id | null;
  occasion: string;
};

/** Answers which of them are new: nobody is written to twice about the same thing. */
export const insertMails = async (tx: Tx, mails: readonly NewMail[]): Promise<Set<Id>> => {
  if (mails.length === 0) return new Set();
  const rows = await collaborationTables(tx)
    .insertInto('collaboration.mail')
    .values(
      mails.map(({ id, organisationId, kind, subjectId, personId, recipientId, occasion }) => ({
        id,
        organisation_id: organisationId,
        kind,
        subject_id: subjectId,
        person_id: personId,
        recipient_id: recipientId,
        occasion,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

export type ClaimedMail = NewMail & { attempts: number };

/** Marks the mail as on its way before it leaves; undefined when it already was, or is done with. */
export const claimMail = async (tx: Tx, id: Id): Promise<ClaimedMail | undefined> => {
  const row = await collaborationTables(tx)
    .updateTable('collaboration.mail')
    .set({ status: 'sending', attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning([
      'id',
      'organisation_id as organisationId',
      'kind',
      'subject_id as subjectId',
      'person_id as personId',
      'recipient_id as recipientId',
      'occasion',
      'attempts',
    ])
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, kind: row.kind as MailKind };
};

/** How it ended, or that it waits again. Only one that is on its way can end. */
export const concludeMail = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  await collaborationTables(tx)
    .updateTable('collaboration.mail')
    .set({ status, reason: reason ?? null, concluded_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .execute();
};

export type MailStatus = 'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown';

/** How the mail with each person's link ended. */
export const selectStatusesOfRecipients = async (tx: Tx, recipientIds: readonly Id[]): Promise<Map<Id, MailStatus>> => {
  if (recipientIds.length === 0) return new Map();
  const rows = await collaborationTables(tx)
    .selectFrom('collaboration.mail')
    .where('recipient_id', 'in', recipientIds)
    .distinctOn('recipient_id')
    .select(['recipient_id as recipientId', 'status'])
    .orderBy('recipient_id')
    .orderBy('created_at', 'desc')
    .execute();
  return new Map(rows.flatMap(({ recipientId, status }) => (recipientId === null ? [] : [[recipientId, status] as const])));
};
