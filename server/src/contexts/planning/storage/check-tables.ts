import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CheckQuestion, ProvenLevel } from '../domain/check.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;

export type CheckTables = {
  'planning.message_check': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    message_id: Id;
    message_version: number;
    questions: ColumnType<CheckQuestion[], string, string>;
    pass_mark: number;
    is_skill_check: boolean;
    is_open: boolean;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'planning.check_result': {
    id: Id;
    check_id: Id;
    organisation_id: Id;
    message_version: number;
    recipient_id: Id | null;
    answers_sealed: string;
    right_answers: number;
    level: ProvenLevel | null;
    answered_at: Moment;
  };
  'planning.attendance': {
    activity_id: Id;
    organisation_id: Id;
    head_count: number | null;
    with_practice: boolean;
    revision: Generated<number>;
    recorded_by: Id;
    recorded_at: Moment;
  };
  'planning.attendee': { activity_id: Id; organisation_id: Id; recipient_id: Id };
};

export const checkTables = (tx: Tx) => tx.$extendTables<CheckTables>();
