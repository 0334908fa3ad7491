import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

type Party = { id: Id; number: string; name: string; added_at: Moment; removed_at: MaybeMoment };

export type RegisterTables = {
  'register.sender': Party;
  'register.dispatcher': Party;
  'register.dispatcher_sender': { dispatcher_id: Id; sender_id: Id };
  'register.operator': Party & { service_address: string; ui_address: string; logo: string | null };
  'register.operator_domain': { domain: string; operator_id: Id };
  'register.recipient': {
    hash: Buffer;
    id: Id;
    number_sealed: string;
    is_person: boolean;
    is_pending: ColumnType<boolean, boolean | undefined, boolean>;
    has_opt_outs: ColumnType<boolean, boolean | undefined, boolean>;
    operator_id: Id;
    registered_at: ColumnType<Date, Date, Date>;
    accept_changed_at: MaybeMoment;
  };
  'register.opt_out': { hash: Buffer; sender_id: Id };
  'register.company': {
    id: Id;
    number: string;
    name: string;
    rule_text: string;
    is_joint: boolean;
    signatory_hash: string | null;
    signatory_sealed: string | null;
    signatory_name_sealed: string | null;
    changed_at: Moment;
    removed_at: MaybeMoment;
  };
  'register.used_signature': { digest: Buffer; used_at: Moment };
  'register.weekly_count': { week: string; kind: string; number: string; count: number };
  'register.certificate_seen': {
    fingerprint: string;
    organisation_number: string;
    issuer: string;
    expires_at: Moment;
    first_seen_at: Moment;
    last_seen_at: Moment;
  };
  'register.company_preview': { token_hash: string; person_id: Id; content_sealed: string; created_at: Moment };
};

export const registerTables = (tx: Tx) => tx.$extendTables<RegisterTables>();
