import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ContributionStatus, EditReason } from '../domain/contribution.ts';
import type { Duty, EndReason } from '../domain/duty.ts';
import type { AgendaKind, MeetingAnswer, MeetingKind, MeetingStatus } from '../domain/meeting.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A day comes back as one that the database has checked. */
type Day = ColumnType<CalendarDate, string, string>;
type MaybeDay = ColumnType<CalendarDate | null, string | null | undefined, string | null>;

export type NetworkTables = {
  'network.appointment': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    duty: Duty;
    person_id: Id;
    phone: string;
    appointed_by: Id;
    appointed_at: Moment;
    ended_at: MaybeMoment;
    ended_because: Maybe<EndReason>;
  };
  'network.working_group': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    name: string;
    purpose: string;
    note: Generated<string>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    ended_at: MaybeMoment;
  };
  'network.group_member': { group_id: Id; organisation_id: Id; person_id: Id };
  'network.contribution': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    host_organisation_id: Id;
    status: Generated<ContributionStatus>;
    title: string;
    text: string;
    suggestion: string;
    owner_id: Maybe<Id>;
    sent_by: Id;
    sent_at: Moment;
    times_sent: Generated<number>;
    revision: Generated<number>;
    edited_title: Maybe<string>;
    edited_text: Maybe<string>;
    edited_by: Maybe<Id>;
    edited_at: MaybeMoment;
    taken_by: Maybe<Id>;
    taken_at: MaybeMoment;
    reasons: Generated<EditReason[]>;
    explanation: Generated<string>;
    answered_by: Maybe<Id>;
    answered_at: MaybeMoment;
    page_id: Maybe<Id>;
    page_url: Maybe<string>;
  };
  'network.meeting': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    kind: MeetingKind;
    status: Generated<MeetingStatus>;
    title: string;
    held_on: Day;
    starts_at: string;
    minutes_long: number;
    place: string;
    revision: Generated<number>;
    invitations: Generated<number>;
    minutes: Generated<string>;
    created_by: Id;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
  'network.agenda_item': {
    id: Id;
    meeting_id: Id;
    kind: AgendaKind;
    title: string;
    note: string;
    subject_id: Maybe<Id>;
    position: number;
    removed_at: MaybeMoment;
  };
  'network.invitee': {
    meeting_id: Id;
    organisation_id: Id;
    person_id: Id;
    answer: Maybe<MeetingAnswer>;
    answered_at: MaybeMoment;
    attended: Maybe<boolean>;
  };
  'network.decision': { id: Id; meeting_id: Id; text: string; owner: string; due_on: MaybeDay; position: number };
  'network.mail': {
    id: Id;
    organisation_id: Id;
    meeting_id: Id;
    person_id: Id;
    method: 'REQUEST' | 'CANCEL';
    round: number;
    status: Generated<'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown'>;
    reason: Maybe<string>;
    attempts: Generated<number>;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
  'network.question': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    asked_by: Id;
    question: string;
    asked_at: Moment;
    answer: Maybe<string>;
    answered_by: Maybe<Id>;
    answered_at: MaybeMoment;
    is_shared: Generated<boolean>;
  };
  'network.consultation': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    question: string;
    background: string;
    answer_by: Day;
    created_by: Id;
    created_at: Moment;
    conclusion: Maybe<string>;
    concluded_at: MaybeMoment;
  };
  'network.consultation_answer': {
    consultation_id: Id;
    organisation_id: Id;
    answer: string;
    answered_by: Id;
    answered_at: Moment;
  };
};

export const networkTables = (tx: Tx) => tx.$extendTables<NetworkTables>();
