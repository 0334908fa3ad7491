import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readingTables } from './reading-tables.ts';

/** One mailbox and a sender who wants to put a letter in it; the number is `16` and ten digits. */
export type Attempt = { mailboxId: Id; senderNumber: string };

/** Whether the owner of each mailbox has said no to that sender, in order. The register should have said so before; it may be slower. */
export const hasOptedOut = async (tx: Tx, attempts: readonly Attempt[]): Promise<boolean[]> => {
  if (attempts.length === 0) return [];
  const mailboxIds = attempts.map(({ mailboxId }) => mailboxId);
  const numbers = attempts.map(({ senderNumber }) => senderNumber);
  const { rows } = await sql<{ isOut: boolean }>`
    select opt_out.mailbox_id is not null as "isOut"
    from unnest(${mailboxIds}::uuid[], ${numbers}::text[]) with ordinality as attempt (mailbox_id, sender_number, place)
    left join mailbox.sender_opt_out opt_out
      on opt_out.mailbox_id = attempt.mailbox_id and opt_out.sender_number = attempt.sender_number
    order by attempt.place`.execute(tx);
  return rows.map(({ isOut }) => isOut);
};

export const selectOptOuts = async (tx: Tx, mailboxId: Id): Promise<{ senderNumber: string; since: Date }[]> =>
  readingTables(tx)
    .selectFrom('mailbox.sender_opt_out')
    .select(['sender_number as senderNumber', 'since'])
    .where('mailbox_id', '=', mailboxId)
    .orderBy('sender_number')
    .execute();

/** The whole list anew; those that were there keep their date. */
export const replaceOptOuts = async (tx: Tx, mailboxId: Id, senderNumbers: readonly string[]): Promise<void> => {
  await sql`delete from mailbox.sender_opt_out
            where mailbox_id = ${mailboxId} and sender_number <> all(${senderNumbers}::text[])`.execute(tx);
  await sql`insert into mailbox.sender_opt_out (mailbox_id, sender_number)
            select ${mailboxId}, unnest(${senderNumbers}::text[]) on conflict do nothing`.execute(tx);
};
