import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { FileMemory } from '../domain/plan-workbook/file-memory.ts';
import type { KeptRows } from './plan-files.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type PlanFileTables = {
  'planning.plan_export': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    rows: ColumnType<KeptRows, string, string>;
    exported_by: Id;
    exported_at: Moment;
  };
  'planning.plan_file_import': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    source_name: string;
    memory: ColumnType<FileMemory, string, string>;
    imported_by: Id;
    imported_at: Moment;
    undone_at: MaybeMoment;
  };
};

export const planFileTables = (tx: Tx) => tx.$extendTables<PlanFileTables>();
