import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { NoticeChannel, NoticeKind, NoticeOutcome } from '../domain/notice.ts';
import { readingTables } from './reading-tables.ts';

export type NewNotice = { id: Id; letterId: Id; mailboxId: Id; addressId: Id; channel: NoticeChannel; kind: NoticeKind; dueAt: Date };

/** One for each letter, address and kind: what is there already stays as it is. */
export const insertNotices = async (tx: Tx, notices: readonly NewNotice[]): Promise<void> => {
  if (notices.length === 0) return;
  await readingTables(tx)
    .insertInto('mailbox.notice')
    .values(
      notices.map((notice) => ({
        id: notice.id,
        letter_id: notice.letterId,
        mailbox_id: notice.mailboxId,
        address_id: notice.addressId,
        channel: notice.channel,
        kind: notice.kind,
        due_at: notice.dueAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export type ClaimedNotice = { id: Id; letterId: Id; mailboxId: Id; addressId: Id; kind: NoticeKind; attempts: number };

/** Everything that is due to one address, claimed by the caller; empty when nothing is due. */
export const claimDueNotices = async (tx: Tx, now: Date): Promise<ClaimedNotice[]> => {
  const { rows } = await sql<ClaimedNotice>`
    with next as (
      select address_id from mailbox.notice
      where outcome is null and claimed_at is null and due_at <= ${now} order by due_at limit 1
    )
    update mailbox.notice set claimed_at = ${now}, attempts = attempts + 1
    where id in (
      select id from mailbox.notice
      where address_id = (select address_id from next) and outcome is null and claimed_at is null and due_at <= ${now}
      for update skip locked
    )
    returning id, letter_id as "letterId", mailbox_id as "mailboxId", address_id as "addressId", kind, attempts`.execute(tx);
  return rows;
};

export const endNotices = async (tx: Tx, ids: readonly Id[], outcome: NoticeOutcome, at: Date): Promise<void> => {
  if (ids.length === 0) return;
  await readingTables(tx).updateTable('mailbox.notice').set({ outcome, ended_at: at }).where('id', 'in', ids).execute();
};

/** Surely not sent: may be tried again then. */
export const postponeNotices = async (tx: Tx, ids: readonly Id[], dueAt: Date): Promise<void> => {
  await readingTables(tx).updateTable('mailbox.notice').set({ claimed_at: null, due_at: dueAt }).where('id', 'in', ids).execute();
};

/** A claim from before then belongs to a process that died: nobody knows whether the notice left, so it is not sent again. */
export const abandonNotices = async (tx: Tx, claimedBefore: Date, at: Date): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.notice')
    .set({ outcome: 'unknown', ended_at: at })
    .where('outcome', 'is', null)
    .where('claimed_at', '<', claimedBefore)
    .execute();
};

export type NoticedLetter = { id: Id; senderName: string; isWaiting: boolean };

/** Letters that notices are about; waiting is what is unread, not in the bin, and in an open mailbox. */
export const selectNoticedLetters = async (tx: Tx, letterIds: readonly Id[]): Promise<NoticedLetter[]> => {
  const { rows } = await sql<NoticedLetter>`
    select letter.id, letter.sender_name as "senderName",
           (letter.read_at is null and letter.deleted_at is null and mailbox.closed_at is null) as "isWaiting"
    from mailbox.letter letter join mailbox.mailbox mailbox on mailbox.id = letter.mailbox_id
    where letter.id = any(${letterIds}::uuid[])`.execute(tx);
  return rows;
};

export type DueReminder = {
  letterId: Id;
  mailboxId: Id;
  addressId: Id;
  channel: NoticeChannel;
  quietFrom: number | null;
  quietUntil: number | null;
};

/** Unread for as many days as the owner has said, and not much longer: old letters are not dug up when the setting is changed. */
export const selectDueReminders = async (tx: Tx, now: Date): Promise<DueReminder[]> => {
  const { rows } = await sql<DueReminder>`
    select letter.id as "letterId", letter.mailbox_id as "mailboxId", address.id as "addressId", address.kind as channel,
           settings.quiet_from as "quietFrom", settings.quiet_until as "quietUntil"
    from mailbox.letter letter
    join mailbox.mailbox mailbox on mailbox.id = letter.mailbox_id and mailbox.closed_at is null
    join mailbox.notice_address address on address.mailbox_id = letter.mailbox_id and address.verified_at is not null
    join mailbox.notice_settings settings on settings.mailbox_id = letter.mailbox_id
    where letter.read_at is null and letter.first_read_at is null and letter.deleted_at is null and letter.archived_at is null
      and letter.received_at <= ${now}::timestamptz - make_interval(days => settings.reminder_days)
      and letter.received_at > ${now}::timestamptz - make_interval(days => settings.reminder_days + 7)
      and not exists (select 1 from mailbox.notice notice
                      where notice.letter_id = letter.id and notice.address_id = address.id and notice.kind = 'reminder')
    order by letter.id limit 500`.execute(tx);
  return rows;
};

export type LetterNotice = { channel: NoticeChannel; kind: NoticeKind; dueAt: Date; endedAt: Date | null; outcome: NoticeOutcome | null };

export const selectNoticesOf = (tx: Tx, letterId: Id): Promise<LetterNotice[]> =>
  readingTables(tx)
    .selectFrom('mailbox.notice')
    .select(['channel', 'kind', 'due_at as dueAt', 'ended_at as endedAt', 'outcome'])
    .where('letter_id', '=', letterId)
    .orderBy('due_at')
    .execute();
