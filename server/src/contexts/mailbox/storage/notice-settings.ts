import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { NoticeChannel } from '../domain/notice.ts';
import { readingTables } from './reading-tables.ts';

export type NoticeAddress = {
  id: Id;
  mailboxId: Id;
  channel: NoticeChannel;
  addressSealed: string;
  locale: Locale;
  verifiedAt: Date | null;
  codeHash: string | null;
  codeExpiresAt: Date | null;
  triesLeft: number;
};

const columns = [
  'id',
  'mailbox_id as mailboxId',
  'kind as channel',
  'address_sealed as addressSealed',
  'locale',
  'verified_at as verifiedAt',
  'code_hash as codeHash',
  'code_expires_at as codeExpiresAt',
  'tries_left as triesLeft',
] as const;

export const selectAddresses = (tx: Tx, mailboxId: Id): Promise<NoticeAddress[]> =>
  readingTables(tx).selectFrom('mailbox.notice_address').select(columns).where('mailbox_id', '=', mailboxId).orderBy('id').execute();

/** Locked until the caller is done, so that tries cannot be made side by side. */
export const selectAddress = (tx: Tx, addressId: Id): Promise<NoticeAddress | undefined> =>
  readingTables(tx).selectFrom('mailbox.notice_address').select(columns).where('id', '=', addressId).forUpdate().executeTakeFirst();

type NewAddress = {
  id: Id;
  mailboxId: Id;
  channel: NoticeChannel;
  addressSealed: string;
  addressHash: string;
  locale: Locale;
  addedByPersonId: Id;
};

/** Answers false when the mailbox has that address already. */
export const insertAddress = async (tx: Tx, address: NewAddress): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await readingTables(tx)
    .insertInto('mailbox.notice_address')
    .values({
      id: address.id,
      mailbox_id: address.mailboxId,
      kind: address.channel,
      address_sealed: address.addressSealed,
      address_hash: address.addressHash,
      locale: address.locale,
      added_by_person_id: address.addedByPersonId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const deleteAddress = async (tx: Tx, addressId: Id): Promise<void> => {
  await readingTables(tx).deleteFrom('mailbox.notice_address').where('id', '=', addressId).execute();
};

export const updateCode = async (tx: Tx, addressId: Id, code: { hash: string; expiresAt: Date; tries: number }): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.notice_address')
    .set({ code_hash: code.hash, code_expires_at: code.expiresAt, tries_left: code.tries })
    .where('id', '=', addressId)
    .execute();
};

export const updateTries = async (tx: Tx, addressId: Id, triesLeft: number): Promise<void> => {
  await readingTables(tx).updateTable('mailbox.notice_address').set({ tries_left: triesLeft }).where('id', '=', addressId).execute();
};

export const updateVerified = async (tx: Tx, addressId: Id, at: Date): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.notice_address')
    .set({ verified_at: at, code_hash: null, code_expires_at: null, tries_left: 0 })
    .where('id', '=', addressId)
    .execute();
};

/** Counts one more code for the mailbox today; answers how many that makes. */
export const countCode = async (tx: Tx, mailboxId: Id): Promise<number> => {
  const { rows } = await sql<{ codes: number }>`
    insert into mailbox.notice_settings as settings (mailbox_id, codes_on, codes_today) values (${mailboxId}, current_date, 1)
    on conflict (mailbox_id) do update
      set codes_today = case when settings.codes_on = current_date then settings.codes_today + 1 else 1 end, codes_on = current_date
    returning codes_today as codes`.execute(tx);
  return rows[0]?.codes ?? 0;
};

export type NoticeSettings = { namesSender: boolean; quietFrom: number | null; quietUntil: number | null; reminderDays: number | null };

/** Safe until somebody chooses otherwise: nobody is named, nights are quiet, one reminder after three days. */
const defaultNoticeSettings: NoticeSettings = { namesSender: false, quietFrom: 21, quietUntil: 7, reminderDays: 3 };

export const selectNoticeSettings = async (tx: Tx, mailboxId: Id): Promise<NoticeSettings> => {
  const row = await readingTables(tx)
    .selectFrom('mailbox.notice_settings')
    .select(['names_sender as namesSender', 'quiet_from as quietFrom', 'quiet_until as quietUntil', 'reminder_days as reminderDays'])
    .where('mailbox_id', '=', mailboxId)
    .executeTakeFirst();
  return row ?? defaultNoticeSettings;
};

export const upsertNoticeSettings = async (tx: Tx, mailboxId: Id, settings: NoticeSettings): Promise<void> => {
  const row = {
    names_sender: settings.namesSender,
    quiet_from: settings.quietFrom,
    quiet_until: settings.quietUntil,
    reminder_days: settings.reminderDays,
  };
  await readingTables(tx)
    .insertInto('mailbox.notice_settings')
    .values({ mailbox_id: mailboxId, ...row })
    .onConflict((conflict) => conflict.column('mailbox_id').doUpdateSet(row))
    .execute();
};
