import type { ColumnType, Generated } from 'kysely';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { TestMethod, TestStatus, TestSubjectKind } from '../domain/message-test.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type MessageTestTables = {
  'language.message_test': {
    id: Id;
    organisation_id: Id;
    visibility: 'own' | 'network';
    subject_kind: TestSubjectKind;
    subject_id: Maybe<Id>;
    subject_mark: string;
    title: string;
    method: TestMethod;
    audience: string;
    question: string;
    options: string[];
    right_option: Maybe<number>;
    status: TestStatus;
    held_on: Maybe<CalendarDate>;
    conclusion: string;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    retired_at: Maybe<Date>;
  };
  'language.message_test_variant': {
    id: Id;
    test_id: Id;
    position: number;
    wording: string;
    noted_asked: Generated<number>;
    noted_hits: Generated<number>;
  };
  'language.message_test_answer': { test_id: Id; form_id: Id; variant_id: Id; is_hit: boolean; answered_at: Moment };
};
