import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;

export type MediatorTables = {
  'mediator.handover': {
    message_id: Id;
    organisation_id: Id;
    operator_number: string;
    address: string;
    received_on: string;
    signer: string;
    sender_signer: string | null;
    request_hash: string;
    handed_at: Moment;
  };
  'mediator.certificate': {
    organisation_number: string;
    organisation_id: Id | null;
    fingerprint: string;
    expires_at: Moment;
    seen_at: Moment;
  };
};

export const mediatorTables = (tx: Tx) => tx.$extendTables<MediatorTables>();
