import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { GroupKind, TaskStatus } from '../domain/group-plan.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
type MaybeDay = ColumnType<CalendarDate | null, string | null | undefined, string | null>;

export type GroupPlanTables = {
  /** What makes a group a project; its other columns are in `tables.ts`. */
  'network.working_group': {
    id: Id;
    service_id: Id;
    kind: Generated<GroupKind>;
    leader_id: Maybe<Id>;
    starts_on: MaybeDay;
    ends_on: MaybeDay;
  };
  'network.group_task': {
    id: Id;
    group_id: Id;
    organisation_id: Id;
    title: string;
    note: Generated<string>;
    starts_on: MaybeDay;
    due_on: MaybeDay;
    responsible_organisation_id: Maybe<Id>;
    responsible_person_id: Maybe<Id>;
    status: Generated<TaskStatus>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    done_at: MaybeMoment;
    removed_at: MaybeMoment;
  };
  'network.group_feed': { token_hash: string; group_id: Id; organisation_id: Id; person_id: Id; created_at: Moment };
};

export const groupPlanTables = (tx: Tx) => tx.$extendTables<GroupPlanTables>();
