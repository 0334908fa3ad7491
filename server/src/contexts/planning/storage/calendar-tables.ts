import type { ColumnType, Generated } from 'kysely';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ActivityDetails } from '../domain/activity-details.ts';
import type { ActivityType } from '../domain/activity-type.ts';
import type { OffsetUnit } from '../domain/relative-date.ts';
import type { Move } from '../domain/ripple.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Day = ColumnType<CalendarDate | null, string | null | undefined, string | null>;
type SetDay = ColumnType<CalendarDate, string, string>;
type Json<T> = ColumnType<T, string, string>;
type DefaultedJson<T> = ColumnType<T, string | undefined, string>;

export type ActivityPlanColumns = {
  type: Generated<ActivityType>;
  local_type_id: Id | null;
  details: DefaultedJson<ActivityDetails>;
  sender: Generated<string>;
  executor: Generated<string>;
  is_external: Generated<boolean>;
  brief: Generated<string>;
  effort_hours: number | null;
  cost_kronor: number | null;
  planned_until: Day;
  confirmed_date: Day;
  confirmed_time: string | null;
  publish_at: MaybeMoment;
  milestone_id: Id | null;
  offset_amount: number | null;
  offset_unit: OffsetUnit | null;
  is_idea: Generated<boolean>;
  is_private: Generated<boolean>;
  is_shared: Generated<boolean>;
  audience_ids: Generated<Id[]>;
  calendar_from: ColumnType<CalendarDate | null, never, never>;
  calendar_until: ColumnType<CalendarDate | null, never, never>;
  calendar_year: ColumnType<number | null, never, never>;
};

export type FeedScope = 'mine' | 'organisation' | 'programme' | 'network';

export type CalendarTables = {
  'planning.local_type': { id: Id; organisation_id: Id; name: string; name_key: string; created_at: Moment };
  'planning.activity_change': {
    id: Id;
    activity_id: Id;
    organisation_id: Id;
    changed_by: Id | null;
    changed_at: Moment;
    before: Json<Record<string, unknown>>;
    after: Json<Record<string, unknown>>;
  };
  'planning.milestone': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    name: string;
    date: Day;
    revision: Generated<number>;
    created_at: Moment;
    deleted_at: MaybeMoment;
  };
  'planning.milestone_move': {
    id: Id;
    milestone_id: Id;
    organisation_id: Id;
    from_date: Day;
    to_date: Day;
    moved: Json<Move[]>;
    moved_by: Id;
    moved_at: Moment;
    undone_at: MaybeMoment;
  };
  'planning.quiet_period': {
    id: Id;
    organisation_id: Id;
    name: string;
    starts_on: SetDay;
    ends_on: SetDay;
    visibility: 'own' | 'network';
    created_at: Moment;
  };
  'planning.year_plan': {
    id: Id;
    organisation_id: Id;
    year: number;
    is_shared: boolean;
    introduction: string;
    published_at: MaybeMoment;
    published_by: Id | null;
    revision: Generated<number>;
    created_at: Moment;
  };
  'planning.year_plan_change': {
    id: Id;
    year_plan_id: Id;
    action: 'published' | 'withdrawn' | 'changed';
    changed_by: Id | null;
    changed_at: Moment;
  };
  'planning.saved_view': {
    id: Id;
    organisation_id: Id;
    person_id: Id;
    name: string;
    filters: Json<Record<string, string>>;
    created_at: Moment;
  };
  'planning.calendar_feed': {
    id: Id;
    organisation_id: Id;
    person_id: Id;
    name: string;
    scope: FeedScope;
    programme_id: Id | null;
    token_hash: string;
    created_at: Moment;
    read_at: MaybeMoment;
    revoked_at: MaybeMoment;
  };
};
