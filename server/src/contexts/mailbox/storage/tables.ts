import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterOperation } from '../domain/letter.ts';
import type { OwnerKind } from '../domain/mailbox.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** Set when the letter is stored; afterwards it can only be emptied. */
type Given<T> = ColumnType<T | null, T | null | undefined, null>;

export type SigningTable = {
  id: Id;
  person_id: Id;
  text_sealed: string;
  order_sealed: string | null;
  signature_sealed: string | null;
  state: 'waiting' | 'signed' | 'failed';
  hint: string;
  began_at: Date;
  asked_at: Date;
};

export type MailboxTables = {
  'mailbox.signing': SigningTable;
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
    original_sealed: string | null;
    received_at: Moment;
    read_at: MaybeMoment;
    first_read_at: MaybeMoment;
    read_by_person_id: ColumnType<Id | null, undefined, Id | null>;
    deleted_at: MaybeMoment;
    operation: Generated<LetterOperation>;
    /** Null for letters that did not come over the wire, as everything below. */
    dispatcher_number: Given<string>;
    body_type: Given<string>;
    language: Given<string>;
    /** `LetterDetails` as JSON. */
    details_sealed: Given<string>;
    request_sealed: Given<Buffer>;
    signer_fingerprint: Given<string>;
    sealer_fingerprint: Given<string>;
    signed_form: Given<string>;
    sealed_form: Given<string>;
    taken_over_on: Given<string>;
    arrived_at: Given<Date>;
    verified_at: Given<Date>;
  };
  'mailbox.letter_attachment': { letter_id: Id; position: number; name_sealed: string; content_type: string; size_bytes: number };
  'mailbox.certificate': {
    fingerprint: string;
    organisation_number: string;
    subject: string;
    issuer: string;
    valid_from: Date;
    valid_to: Date;
    der: Buffer;
  };
};

export const mailboxTables = (tx: Tx) => tx.$extendTables<MailboxTables>();
