import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Cells, WorkbookSheet } from '../domain/plan-workbook/columns.ts';
import type { PlanRows } from '../domain/plan-workbook/diff-file.ts';
import type { FileMemory } from '../domain/plan-workbook/file-memory.ts';
import { planFileTables } from './plan-file-tables.ts';

export type KeptRows = Record<WorkbookSheet, [Id, Cells][]>;

export const insertExport = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id; exportedBy: Id },
  rows: PlanRows,
): Promise<{ id: Id }> => {
  const id = newId();
  const kept: KeptRows = { activities: [...rows.activities], needs: [...rows.needs] };
  await planFileTables(tx)
    .insertInto('planning.plan_export')
    .values({
      id,
      programme_id: place.programmeId,
      organisation_id: place.organisationId,
      rows: JSON.stringify(kept),
      exported_by: place.exportedBy,
    })
    .execute();
  return { id };
};

/** A file that is more than a year old is compared with the plan of today instead. */
export const deleteOldExports = async (tx: Tx, organisationId: Id, before: Date): Promise<void> => {
  await planFileTables(tx)
    .deleteFrom('planning.plan_export')
    .where('organisation_id', '=', organisationId)
    .where('exported_at', '<', before)
    .execute();
};

export const selectExport = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id },
  exportId: Id,
): Promise<{ exportedAt: Date; rows: PlanRows } | undefined> => {
  const found = await planFileTables(tx)
    .selectFrom('planning.plan_export')
    .where('id', '=', exportId)
    .where('programme_id', '=', place.programmeId)
    .where('organisation_id', '=', place.organisationId)
    .select(['exported_at as exportedAt', 'rows'])
    .executeTakeFirst();
  if (found === undefined) return undefined;
  return { exportedAt: found.exportedAt, rows: { activities: new Map(found.rows.activities), needs: new Map(found.rows.needs) } };
};

export const insertFileImport = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id; importedBy: Id },
  sourceName: string,
  memory: FileMemory,
): Promise<Id> => {
  const id = newId();
  await planFileTables(tx)
    .insertInto('planning.plan_file_import')
    .values({
      id,
      programme_id: place.programmeId,
      organisation_id: place.organisationId,
      source_name: sourceName,
      memory: JSON.stringify(memory),
      imported_by: place.importedBy,
    })
    .execute();
  return id;
};

export type FileImport = { id: Id; programmeId: Id; memory: FileMemory; importedAt: Date; undoneAt: Date | null };

export const selectFileImport = (tx: Tx, organisationId: Id, fileImportId: Id): Promise<FileImport | undefined> =>
  planFileTables(tx)
    .selectFrom('planning.plan_file_import')
    .where('id', '=', fileImportId)
    .where('organisation_id', '=', organisationId)
    .select(['id', 'programme_id as programmeId', 'memory', 'imported_at as importedAt', 'undone_at as undoneAt'])
    .forUpdate()
    .executeTakeFirst();

/** The newest one that has not been undone. */
export const selectLatestFileImport = (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id },
): Promise<{ id: Id; sourceName: string; importedAt: Date } | undefined> =>
  planFileTables(tx)
    .selectFrom('planning.plan_file_import')
    .where('programme_id', '=', place.programmeId)
    .where('organisation_id', '=', place.organisationId)
    .where('undone_at', 'is', null)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .select(['id', 'source_name as sourceName', 'imported_at as importedAt'])
    .executeTakeFirst();

export const markFileImportUndone = async (tx: Tx, fileImportId: Id): Promise<void> => {
  await planFileTables(tx).updateTable('planning.plan_file_import').set({ undone_at: new Date() }).where('id', '=', fileImportId).execute();
};
