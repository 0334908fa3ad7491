import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { CascadeStatus, HolderKind, MailStatus, Way } from '../domain/cascade.ts';
import type { Kit } from '../domain/kit.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** A day comes back as one that the database has checked. */
type Day = ColumnType<CalendarDate | null, string | null | undefined, string | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type CascadeTables = {
  'cascade.cascade': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    title: string;
    intro: string;
    contact: string;
    status: Generated<CascadeStatus>;
    last_day: Day;
    answer_days: Generated<number>;
    reminder_days: Generated<number[]>;
    reminder_before: ColumnType<number | null, number | null | undefined, number | null>;
    reminder_limit: Generated<number>;
    kit: ColumnType<Kit, string, string>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    started_at: MaybeMoment;
    ended_at: MaybeMoment;
    removed_at: MaybeMoment;
  };
  'cascade.message': { cascade_id: Id; message_id: Id; version: number; title: string; text: string; position: number };
  'cascade.target': {
    cascade_id: Id;
    organisation_id: Id;
    audience_id: Id;
    audience_name: string;
    activity_id: Maybe<Id>;
    reached_at: MaybeMoment;
    position: number;
  };
  'cascade.need': { cascade_id: Id; need_id: Id; audience_id: Id; message_id: Id; message_version: number };
  'cascade.holder': {
    id: Id;
    cascade_id: Id;
    organisation_id: Id;
    kind: HolderKind;
    name: string;
    email: Maybe<string>;
    mobile: Maybe<string>;
    role: string;
    audience_id: Maybe<Id>;
    added_by: Maybe<Id>;
    locale: Generated<Locale>;
    position: number;
    sent_at: MaybeMoment;
    mail_status: Maybe<MailStatus>;
    reminders: Generated<number>;
    reminded_on: Day;
    confirmed_at: MaybeMoment;
    how: Maybe<Way>;
    reached: Maybe<number>;
    passed_on: Day;
    declined_at: MaybeMoment;
    removed_at: MaybeMoment;
    removed_with: Maybe<Id>;
    replaced_by: Maybe<Id>;
  };
  'cascade.edge': { from_id: Id; to_id: Id; cascade_id: Id; position: number };
  'cascade.link': { token_hash: string; holder_id: Id; created_at: Moment; stopped_at: MaybeMoment };
  'cascade.question': {
    id: Id;
    cascade_id: Id;
    organisation_id: Id;
    holder_id: Id;
    question: string;
    asked_at: Moment;
    answer: Maybe<string>;
    answered_at: MaybeMoment;
    answered_by: Maybe<Id>;
    is_published: Generated<boolean>;
  };
  'cascade.mail': {
    id: Id;
    organisation_id: Id;
    cascade_id: Id;
    holder_id: Id;
    occasion: string;
    question_id: Maybe<Id>;
    status: Generated<'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown'>;
    reason: Maybe<string>;
    attempts: Generated<number>;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
};

export const cascadeTables = (tx: Tx) => tx.$extendTables<CascadeTables>();
