import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { cascadeTables } from './tables.ts';

export type NewMail = { id: Id; organisationId: Id; cascadeId: Id; holderId: Id; occasion: string; questionId: Id | null };

/** Answers which of them are new: a mail that was already asked for, for the same occasion, is not sent once more. */
export const insertMails = async (tx: Tx, mails: readonly NewMail[]): Promise<Set<Id>> => {
  if (mails.length === 0) return new Set();
  const rows = await cascadeTables(tx)
    .insertInto('cascade.mail')
    .values(
      mails.map(({ id, organisationId, cascadeId, holderId, occasion, questionId }) => ({
        id,
        organisation_id: organisationId,
        cascade_id: cascadeId,
        holder_id: holderId,
        occasion,
        question_id: questionId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['holder_id', 'occasion']).doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

export type ClaimedMail = {
  id: Id;
  cascadeId: Id;
  organisationId: Id;
  holderId: Id;
  occasion: string;
  questionId: Id | null;
  attempts: number;
};

/** Marks the mail as on its way before it leaves; undefined when it already was, or is done with. */
export const claimMail = (tx: Tx, id: Id): Promise<ClaimedMail | undefined> =>
  cascadeTables(tx)
    .updateTable('cascade.mail')
    .set({ status: 'sending', attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning([
      'id',
      'cascade_id as cascadeId',
      'organisation_id as organisationId',
      'holder_id as holderId',
      'occasion',
      'question_id as questionId',
      'attempts',
    ])
    .executeTakeFirst();

/** How it ended (or that it waits again), on the mail and on its holder. Only one that is on its way can end. */
export const concludeMail = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  const mail = await cascadeTables(tx)
    .updateTable('cascade.mail')
    .set({ status, reason: reason ?? null, concluded_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .returning('holder_id as holderId')
    .executeTakeFirst();
  if (mail === undefined) return;
  await cascadeTables(tx).updateTable('cascade.holder').set({ mail_status: status }).where('id', '=', mail.holderId).execute();
};

/** How many mails of a kind a holder has had, so that the next one has a number of its own. */
export const countMails = async (tx: Tx, holderIds: readonly Id[], kind: string): Promise<Map<Id, number>> => {
  const rows = await cascadeTables(tx)
    .selectFrom('cascade.mail')
    .where('holder_id', 'in', holderIds)
    .where('occasion', 'like', `${kind}:%`)
    .groupBy('holder_id')
    .select(({ fn }) => ['holder_id as holderId', fn.countAll<number>().as('mails')])
    .execute();
  return new Map(rows.map(({ holderId, mails }) => [holderId, Number(mails)]));
};
