import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AttachmentKind, AttachmentVisibility } from '../domain/attachment.ts';
import type { AccessNeed, Impact } from '../domain/audience-profile.ts';
import type { PlanningTables } from './tables.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Json<T> = ColumnType<T, string, string>;

export type PartTagKind = 'message' | 'audience';

/** What a plan knows about the shared service, its groups and what hangs on its messages. */
export type ServiceTables = Pick<PlanningTables, 'planning.message' | 'planning.audience' | 'planning.programme' | 'planning.activity'> & {
  'planning.part_tag': { programme_id: Id; organisation_id: Id; kind: PartTagKind; subject_id: Id; part_id: Id };
  'planning.project_member': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    role: string;
    name: string;
    contact: string;
    position: number;
  };
  'planning.audience_profile': {
    audience_id: Id;
    organisation_id: Id;
    impact: Impact | null;
    access_needs: Json<AccessNeed[]>;
    languages: string;
  };
  'planning.audience_impact': { audience_id: Id; organisation_id: Id; impact: Impact };
  'planning.message_attachment': {
    id: Id;
    message_id: Id;
    programme_id: Id;
    organisation_id: Id;
    kind: AttachmentKind;
    visibility: AttachmentVisibility;
    title: string;
    figure: string | null;
    template_id: Id | null;
    file_name: string | null;
    media_type: string | null;
    size_bytes: number | null;
    content_sealed: Buffer | null;
    added_by: Id;
    added_at: Moment;
    removed_at: MaybeMoment;
  };
  'planning.message_reference': {
    id: Id;
    message_id: Id;
    programme_id: Id;
    organisation_id: Id;
    to_programme_id: Id | null;
    name: string;
    url: string;
    how: string;
    created_at: Moment;
    removed_at: MaybeMoment;
  };
};

export const serviceTables = (tx: Tx) => tx.$extendTables<ServiceTables>();
