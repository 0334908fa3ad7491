import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

type Purge = { deletedBefore: Date; closedBefore: Date; at: Date };

/**
 * Empties letters that were deleted before then, or whose mailbox was closed before then. The row stays with the message id, so that
 * the same message is not stored again; nothing of what it said does. Answers how many letters.
 */
export const purgeLetters = async (tx: Tx, { deletedBefore, closedBefore, at }: Purge): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    update mailbox.letter letter
    set purged_at = ${at}, deleted_at = coalesce(letter.deleted_at, ${at}), folder_id = null, archived_at = null,
        sender_name = '', subject_sealed = '', text_sealed = '', html_sealed = '', original_sealed = null,
        details_sealed = null, request_sealed = null, delivery_id = null
    from mailbox.mailbox mailbox
    where mailbox.id = letter.mailbox_id and letter.purged_at is null
      and (letter.deleted_at < ${deletedBefore} or mailbox.closed_at < ${closedBefore})
    returning letter.id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  await sql`delete from mailbox.letter_attachment where letter_id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from mailbox.notice where letter_id = any(${ids}::uuid[])`.execute(tx);
  return ids.length;
};

/** What else a mailbox holds that was closed before then: folders, addresses, settings, opt-outs. Signed agreements are kept as proof. */
export const purgeClosedMailboxes = async (tx: Tx, closedBefore: Date): Promise<void> => {
  const closed = sql`(select id from mailbox.mailbox where closed_at < ${closedBefore})`;
  await sql`delete from mailbox.folder where mailbox_id in ${closed}`.execute(tx);
  await sql`delete from mailbox.notice_address where mailbox_id in ${closed}`.execute(tx);
  await sql`delete from mailbox.notice_settings where mailbox_id in ${closed}`.execute(tx);
  await sql`delete from mailbox.sender_opt_out where mailbox_id in ${closed}`.execute(tx);
};
