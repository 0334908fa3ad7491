import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { CheckQuestion, ProvenLevel } from '../domain/check.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;

type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Json<T> = ColumnType<T, string, string>;

export type SignUpMailStatus = 'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown';
export type QuestionAndAnswer = { question: string; answer: string };

/** Programmes, messages, audiences and activities are planning's, which removes one by a mark and never the row: no id here leads nowhere. */
type ParticipationTables = {
  'participation.message_check': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    message_id: Id;
    message_version: number;
    questions: Json<CheckQuestion[]>;
    pass_mark: number;
    is_skill_check: boolean;
    is_open: boolean;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
  'participation.check_result': {
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
  'participation.attendance': {
    activity_id: Id;
    organisation_id: Id;
    head_count: number | null;
    with_practice: boolean;
    revision: Generated<number>;
    recorded_by: Id;
    recorded_at: Moment;
  };
  'participation.attendee': { activity_id: Id; organisation_id: Id; recipient_id: Id };
  'participation.group_page': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    audience_id: Id;
    slug: string;
    introduction: string;
    contact: string;
    revision: Generated<number>;
    published_at: Moment;
    withdrawn_at: MaybeMoment;
  };
  'participation.group_question': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    audience_id: Id;
    question: string;
    asked_at: Moment;
    answer: Generated<string>;
    is_shown: Generated<boolean>;
    answered_by: Id | null;
    answered_at: MaybeMoment;
    removed_at: MaybeMoment;
  };
  'participation.sign_up_sheet': {
    activity_id: Id;
    organisation_id: Id;
    is_open: boolean;
    place: string;
    information: string;
    seats: number | null;
    last_day: ColumnType<CalendarDate | null, string | null, string | null>;
    notes: string;
    are_notes_public: boolean;
    revision: Generated<number>;
  };
  'participation.sign_up': {
    id: Id;
    activity_id: Id;
    organisation_id: Id;
    name_sealed: string;
    email_sealed: string | null;
    email_hash: string | null;
    locale: Locale;
    /** Null: there is no address to confirm to. */
    mail_status: SignUpMailStatus | null;
    mail_reason: Generated<string | null>;
    mail_attempts: Generated<number>;
    mailed_at: MaybeMoment;
    signed_up_at: Moment;
    withdrawn_at: MaybeMoment;
  };
  'participation.ambassador_kit': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    sentences: Json<string[]>;
    page: string;
    answers: Json<QuestionAndAnswer[]>;
    is_shared: boolean;
    revision: Generated<number>;
    changed_at: Moment;
  };
};

export const participationTables = (tx: Tx) => tx.$extendTables<ParticipationTables>();
