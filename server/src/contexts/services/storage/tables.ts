import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Carrying, ConnectionKind, ConnectionVisibility } from '../domain/connection.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export const supportVisibilities = ['own', 'network', 'public'] as const;
export type SupportVisibility = (typeof supportVisibilities)[number];

export type ServicesTables = {
  'services.part': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    name: string;
    name_key: string;
    description: string;
    position: number;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
  'services.support_level': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    visibility: SupportVisibility;
    name: string;
    helps_with: string;
    contact: string;
    hours: string;
    position: number;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
  'services.connection': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    visibility: ConnectionVisibility;
    kind: ConnectionKind;
    name: string;
    name_key: string;
    description: string;
    url: string;
    audiences: ColumnType<string[], string, string>;
    yearly_volume: number | null;
    carries: Carrying;
    how: string;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
  'services.mention': {
    text_id: Id;
    connection_id: Id;
    service_id: Id;
    organisation_id: Id;
    mentioned_organisation_id: Id;
    mentioned_at: Moment;
  };
};

export const servicesTables = (tx: Tx) => tx.$extendTables<ServicesTables>();
