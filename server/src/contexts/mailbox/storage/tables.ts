import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OwnerKind } from '../domain/mailbox.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type MailboxTables = {
  'mailbox.mailbox': { id: Id; owner_kind: OwnerKind; owner_hash: string; opened_at: Moment; closed_at: MaybeMoment };
  'mailbox.letter': {
    id: Id;
    mailbox_id: Id;
    transaction_id: Id;
    sender_number: string;
    message_id: string;
    delivery_id: Id | null;
    sender_organisation_id: Id | null;
    sender_name: string;
    sender_colour: string;
    subject_sealed: string;
    text_sealed: string;
    html_sealed: string;
    original_sealed: string;
    received_at: Moment;
    read_at: MaybeMoment;
    first_read_at: MaybeMoment;
    read_by_person_id: ColumnType<Id | null, undefined, Id | null>;
    deleted_at: MaybeMoment;
  };
};

export const mailboxTables = (tx: Tx) => tx.$extendTables<MailboxTables>();
