import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Body } from '../domain/body.ts';
import type { EntryStatus } from '../domain/entry-status.ts';
import type { CallbackStatus } from '../domain/letters/letter.ts';
import type { SendOutChannel, SendOutStatus } from '../domain/send-out.ts';

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Json<T> = ColumnType<T, string, string>;

export type DeliveryTables = {
  'delivery.recipient': {
    id: Id;
    organisation_id: Id;
    name: string;
    email: string | null;
    mobile: string | null;
    personal_number_sealed: string | null;
    personal_number_hash: string | null;
    organisation_number: string | null;
    locale: Generated<Locale>;
    identity_key: string;
    email_key: string | null;
    created_at: Moment;
    updated_at: Moment;
  };
  'delivery.audience_member': { organisation_id: Id; audience_id: Id; recipient_id: Id; added_at: Moment; removed_at: MaybeMoment };
  'delivery.member_preview': {
    token_hash: string;
    organisation_id: Id;
    person_id: Id;
    file_name: string;
    content_sealed: string;
    created_at: Moment;
  };
  'delivery.send_out': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    title: string;
    subject: Generated<string>;
    body: Json<Body>;
    channels: SendOutChannel[];
    status: Generated<SendOutStatus>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    updated_by: Id;
    updated_at: Moment;
    released_at: MaybeMoment;
    released_by: Id | null;
    recipients: number | null;
  };
  'delivery.send_out_audience': { send_out_id: Id; audience_id: Id };
  'delivery.send_out_need': { send_out_id: Id; need_id: Id };
  'delivery.content_version': {
    id: Id;
    organisation_id: Id;
    send_out_id: Id;
    number: number;
    subject: string;
    body: Json<Body>;
    created_at: Moment;
  };
  'delivery.ledger_entry': {
    id: Id;
    organisation_id: Id;
    /** Null, as the content version is, for a letter of a connected system: it has the row's id. */
    send_out_id: Id | null;
    content_version_id: Id | null;
    recipient_id: Id;
    channel: string;
    address: string | null;
    priority: Generated<number>;
    status: Generated<EntryStatus>;
    reason: string | null;
    attempts: Generated<number>;
    lease_until: MaybeMoment;
    fencing_token: number | null;
    handed_at: MaybeMoment;
    next_attempt_at: Moment;
    concluded_at: MaybeMoment;
    receipt_at: MaybeMoment;
    provider_id: string | null;
  };
  'delivery.letter': {
    id: Id;
    organisation_id: Id;
    api_key_id: Id;
    is_test: boolean;
    reference: string;
    recipient_kind: 'person' | 'organisation';
    number_sealed: string;
    content_sealed: string | null;
    content_hash: string;
    activity_id: Id | null;
    callback_sealed: string | null;
    not_before: MaybeMoment;
    simulated_status: 'delivered' | 'notDelivered' | null;
    created_at: Moment;
  };
  'delivery.letter_callback': {
    id: Id;
    organisation_id: Id;
    letter_id: Id;
    status: Generated<CallbackStatus>;
    attempts: Generated<number>;
    last_answer: string | null;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
  'delivery.demo_mail': {
    id: Id;
    received_at: Moment;
    sender: string;
    recipient: string;
    subject: string;
    html: string | null;
    text: string | null;
  };
};

export const deliveryTables = (tx: Tx) => tx.$extendTables<DeliveryTables>();
