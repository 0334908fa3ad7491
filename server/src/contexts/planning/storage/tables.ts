import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { ActivityChannel, ActivityState } from '../domain/activity.ts';
import type { ImportMemory } from '../domain/plan-import/import-memory.ts';
import type { ImportedAudience, Side, WithdrawnBecause } from '../domain/structure.ts';
import type { ActivityPlanColumns, CalendarTables } from './calendar-tables.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** A day comes back as one that the database has checked. */
type Day = ColumnType<CalendarDate | null, string | null, string | null>;
type Json<T> = ColumnType<T, string, string>;

export type PlanningTables = CalendarTables & {
  'planning.programme': {
    id: Id;
    organisation_id: Id;
    name: string;
    name_key: string;
    description: string;
    visibility: 'own' | 'network';
    revision: Generated<number>;
    created_at: Moment;
    archived_at: MaybeMoment;
  };
  'planning.programme_adoption': {
    programme_id: Id;
    organisation_id: Id;
    adopted_at: Moment;
    ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'planning.audience': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    name: string;
    name_key: string;
    side: Side;
    tier: number | null;
    channel_note: string;
    contact_person: string;
    note: string;
    position: number;
    imported: ColumnType<ImportedAudience | null, string | null, string | null>;
    revision: Generated<number>;
    created_at: Moment;
    deleted_at: MaybeMoment;
  };
  'planning.audience_inheritance': { audience_id: Id; from_audience_id: Id; position: number };
  'planning.audience_channel': {
    id: Id;
    audience_id: Id;
    name: string;
    via: string | null;
    alternative_group: number | null;
    condition: string | null;
    cadence: string | null;
    sender: string | null;
    detail: string | null;
    inherited: boolean;
    position: number;
  };
  'planning.message': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    title: string;
    title_key: string;
    summary: string;
    version: Generated<number>;
    core_message_id: Id | null;
    position: number;
    revision: Generated<number>;
    created_at: Moment;
    deleted_at: MaybeMoment;
  };
  'planning.message_version': {
    message_id: Id;
    version: number;
    title: string;
    summary: string;
    changed_by: Id | null;
    changed_at: Moment;
  };
  'planning.message_alias': { programme_id: Id; title_key: string; message_id: Id };
  'planning.audience_message': {
    audience_id: Id;
    message_id: Id;
    level: KnowledgeLevel;
    imported_level: KnowledgeLevel | null;
    position: number;
  };
  'planning.inheritance_break': { audience_id: Id; message_id: Id };
  'planning.need': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    audience_id: Id;
    message_id: Id;
    level: KnowledgeLevel;
    template_level: KnowledgeLevel | null;
    need_by: Day;
    owner_person_id: Id | null;
    share: Generated<number>;
    inherited_from: Id | null;
    withdrawn_at: MaybeMoment;
    withdrawn_because: WithdrawnBecause | null;
    created_at: Moment;
  };
  'planning.activity': {
    id: Id;
    organisation_id: Id;
    programme_id: Id;
    title: string;
    channel: ActivityChannel;
    planned_date: Day;
    responsible_person_id: Id | null;
    state: Generated<ActivityState>;
    done_at: MaybeMoment;
    send_out_id: Id | null;
    page_id: Id | null;
    note: string;
    revision: Generated<number>;
    created_at: Moment;
  } & ActivityPlanColumns;
  'planning.activity_need': { activity_id: Id; need_id: Id; message_version: number | null };
  'planning.plan_import': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    source_name: string;
    imported_by: Id;
    imported_at: Moment;
    before: Json<ImportMemory>;
    undone_at: MaybeMoment;
  };
};

export const planningTables = (tx: Tx) => tx.$extendTables<PlanningTables>();
