import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { AgreementPurpose } from '../domain/agreement.ts';
import type { NoticeChannel, NoticeKind, NoticeOutcome } from '../domain/notice.ts';
import type { MailboxTables } from './tables.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The owner's side of the mailbox, besides the letters as they came. */
type ReadingTables = Omit<MailboxTables, 'mailbox.letter'> & {
  'mailbox.letter': MailboxTables['mailbox.letter'] & { folder_id: Maybe<Id>; archived_at: MaybeMoment; purged_at: MaybeMoment };
  'mailbox.folder': { id: Id; mailbox_id: Id; name_sealed: string; created_at: Moment; removed_at: MaybeMoment };
  'mailbox.notice_address': {
    id: Id;
    mailbox_id: Id;
    kind: NoticeChannel;
    address_sealed: string;
    address_hash: string;
    locale: Locale;
    added_by_person_id: Id;
    added_at: Moment;
    verified_at: MaybeMoment;
    code_hash: Maybe<string>;
    code_expires_at: MaybeMoment;
    tries_left: Generated<number>;
  };
  'mailbox.notice_settings': {
    mailbox_id: Id;
    names_sender: Generated<boolean>;
    quiet_from: Maybe<number>;
    quiet_until: Maybe<number>;
    reminder_days: Maybe<number>;
    codes_on: Maybe<string>;
    codes_today: Generated<number>;
  };
  'mailbox.notice': {
    id: Id;
    letter_id: Id;
    mailbox_id: Id;
    address_id: Id;
    channel: NoticeChannel;
    kind: NoticeKind;
    due_at: Moment;
    claimed_at: MaybeMoment;
    ended_at: MaybeMoment;
    outcome: Maybe<NoticeOutcome>;
    attempts: Generated<number>;
  };
  'mailbox.agreement': {
    id: Id;
    owner_hash: string;
    purpose: AgreementPurpose;
    text_sealed: string;
    signature_sealed: string;
    signed_by_person_id: Id;
    signed_at: Moment;
    status: string;
  };
  'mailbox.sender_opt_out': { mailbox_id: Id; sender_number: string; since: Moment };
};

export const readingTables = (tx: Tx) => tx.$extendTables<ReadingTables>();
