import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { networkTables } from './tables.ts';

export type MailMethod = 'REQUEST' | 'CANCEL';
export type NewMail = { id: Id; organisationId: Id; meetingId: Id; personId: Id; method: MailMethod; round: number };

/** Answers which of them are new: nobody is written to twice in a round. */
export const insertMails = async (tx: Tx, mails: readonly NewMail[]): Promise<Id[]> => {
  if (mails.length === 0) return [];
  const rows = await networkTables(tx)
    .insertInto('network.mail')
    .values(
      mails.map(({ id, organisationId, meetingId, personId, method, round }) => ({
        id,
        organisation_id: organisationId,
        meeting_id: meetingId,
        person_id: personId,
        method,
        round,
      })),
    )
    .onConflict((conflict) => conflict.columns(['meeting_id', 'person_id', 'round']).doNothing())
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

export type ClaimedMail = NewMail & { attempts: number };

/** Marks the mail as on its way before it leaves; undefined when it already was, or is done with. */
export const claimMail = (tx: Tx, id: Id): Promise<ClaimedMail | undefined> =>
  networkTables(tx)
    .updateTable('network.mail')
    .set({ status: 'sending', attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning([
      'id',
      'organisation_id as organisationId',
      'meeting_id as meetingId',
      'person_id as personId',
      'method',
      'round',
      'attempts',
    ])
    .executeTakeFirst();

/** How it ended, or that it waits again. Only one that is on its way can end; one that is not is left as it is. */
export const concludeMail = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  await networkTables(tx)
    .updateTable('network.mail')
    .set({ status, reason: reason ?? null, concluded_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .execute();
};

/** How the latest mail of each person ended. */
export const selectMailStatuses = async (tx: Tx, meetingId: Id) =>
  networkTables(tx)
    .selectFrom('network.mail')
    .where('meeting_id', '=', meetingId)
    .distinctOn('person_id')
    .select(['person_id as personId', 'status', 'round'])
    .orderBy('person_id')
    .orderBy('round', 'desc')
    .execute();
