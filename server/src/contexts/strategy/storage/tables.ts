import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { DependentKind } from '../domain/assumption.ts';
import type { CheckItem } from '../domain/communication-check.ts';
import type { DocumentKind, Visibility } from '../domain/document.ts';
import type { Section } from '../domain/section.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A day comes back as one that the database has checked. */
type Day = ColumnType<CalendarDate, string, string>;
type MaybeDay = ColumnType<CalendarDate | null, string | null | undefined, string | null>;
type Owned = { id: Id; organisation_id: Id; revision: Generated<number>; created_by: Id; created_at: Moment };

export type StrategyTables = {
  'strategy.document': Owned & {
    service_id: Id;
    kind: DocumentKind;
    title: string;
    visibility: Visibility;
    removed_at: MaybeMoment;
  };
  'strategy.version': Owned & {
    document_id: Id;
    number: number;
    label: string;
    valid_from: MaybeDay;
    valid_to: MaybeDay;
    decided_by: Generated<string>;
    decided_on: MaybeDay;
    diary_number: Generated<string>;
    written_by: Generated<string>;
    change_note: Generated<string>;
    decided_at: MaybeMoment;
    discarded_at: MaybeMoment;
    told_at: MaybeMoment;
  };
  'strategy.section': Section & { version_id: Id; position: number };
  'strategy.revision': {
    version_id: Id;
    organisation_id: Id;
    number: number;
    note: string;
    sections: ColumnType<Section[], string, string>;
    saved_by: Id;
    saved_at: Moment;
  };
  'strategy.follower': { document_id: Id; organisation_id: Id; person_id: Id; followed_at: Moment };
  'strategy.notice': {
    id: Id;
    organisation_id: Id;
    version_id: Id;
    person_id: Id;
    status: Generated<'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown'>;
    reason: Maybe<string>;
    attempts: Generated<number>;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
  'strategy.outside_event': Owned & {
    service_id: Id;
    document_id: Id;
    title: string;
    note: string;
    owner: string;
    watch_on: Day;
    status: Generated<'watched' | 'happened' | 'closed'>;
    outcome: Generated<string>;
    happened_at: MaybeMoment;
  };
  'strategy.event_section': {
    event_id: Id;
    section_key: Id;
    reviewed_at: MaybeMoment;
    reviewed_by: Maybe<Id>;
    review_note: Generated<string>;
  };
  'strategy.assumption': Owned & { service_id: Id; text: string; edition: Generated<number>; removed_at: MaybeMoment };
  'strategy.assumption_change': {
    assumption_id: Id;
    edition: number;
    text: string;
    reason: Generated<string>;
    changed_by: Id;
    changed_at: Moment;
  };
  'strategy.dependent': {
    id: Id;
    assumption_id: Id;
    organisation_id: Id;
    kind: DependentKind;
    subject_id: Id;
    rewritten_for: number;
    rewritten_by: Maybe<Id>;
    rewritten_at: MaybeMoment;
    created_at: Moment;
  };
  'strategy.goal': Owned & { service_id: Id; statement: string; audiences: string[]; position: number; removed_at: MaybeMoment };
  'strategy.target': Owned & {
    goal_id: Id;
    year: number;
    measure: string;
    unit: string;
    audience: string;
    baseline: Maybe<number>;
    target: number;
    removed_at: MaybeMoment;
  };
  'strategy.actual': { target_id: Id; organisation_id: Id; month: number; value: number; entered_by: Id; entered_at: Moment };
  'strategy.benefit': Owned & {
    service_id: Maybe<Id>;
    visibility: 'own' | 'network';
    title: string;
    beneficiary: string;
    measure: string;
    unit: string;
    baseline: Maybe<number>;
    baseline_on: MaybeDay;
    owner_organisation_id: Id;
    owner_person: string;
    target: Maybe<number>;
    target_on: MaybeDay;
    follow_up_on: MaybeDay;
    removed_at: MaybeMoment;
  };
  'strategy.benefit_follow_up': {
    id: Id;
    benefit_id: Id;
    organisation_id: Id;
    followed_on: Day;
    value: Maybe<number>;
    /** The day that the benefit was to be followed up before, and the day that this one set. */
    was_due_on: MaybeDay;
    next_on: MaybeDay;
    note: string;
    followed_by: Id;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
  'strategy.logged_decision': Owned & {
    service_id: Id;
    question: string;
    alternatives: string[];
    decision: string;
    reason: string;
    decided_by: string;
    decided_on: Day;
    follow_up_on: MaybeDay;
    followed_up_at: MaybeMoment;
    follow_up_note: Generated<string>;
    superseded_by: Maybe<Id>;
    removed_at: MaybeMoment;
  };
  'strategy.change': Owned & {
    service_id: Id;
    title: string;
    description: string;
    launch_on: MaybeDay;
    launched_on: MaybeDay;
    was_checked: Maybe<boolean>;
    removed_at: MaybeMoment;
  };
  'strategy.change_answer': {
    change_id: Id;
    item: CheckItem;
    answer: string;
    not_needed_because: string;
    answered_by: Id;
    answered_at: Moment;
  };
};

export const strategyTables = (tx: Tx) => tx.$extendTables<StrategyTables>();
