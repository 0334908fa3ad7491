import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type EvaluationTables = {
  'evaluation.evidence': {
    organisation_id: Id;
    need_id: Id;
    message_version: number;
    member_key: string;
    source_kind: 'sendOut' | 'attendance' | 'check' | 'cascade' | 'handOut';
    source_id: Id;
    handed_over_at: MaybeMoment;
    delivered_at: MaybeMoment;
    read_at: MaybeMoment;
    receipt_at: MaybeMoment;
    level: number | null;
  };
  'evaluation.need_state': {
    need_id: Id;
    organisation_id: Id;
    programme_id: Id;
    audience_id: Id;
    message_id: Id;
    tier: number | null;
    need_by: string | null;
    members: number;
    handed_over: number;
    delivered: number;
    confirmed: number;
    is_planned: boolean;
    is_planned_late: boolean;
    is_delivered: boolean;
    is_outdated: boolean;
    is_confirmed: boolean;
    is_on_time: boolean;
    updated_at: ColumnType<Date, Date | undefined, Date>;
  };
  'evaluation.coverage_day': {
    organisation_id: Id;
    programme_id: Id;
    day: string;
    needs: number;
    planned: number;
    delivered: number;
    confirmed: number;
    on_time: number;
  };
};

export const evaluationTables = (tx: Tx) => tx.$extendTables<EvaluationTables>();
