import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ImportMemory, undoHours } from '../domain/plan-import/import-memory.ts';
import { planningTables } from './tables.ts';

export const insertImport = async (
  tx: Tx,
  row: { id: Id; programmeId: Id; organisationId: Id; sourceName: string; importedBy: Id; before: ImportMemory },
): Promise<void> => {
  await planningTables(tx)
    .insertInto('planning.plan_import')
    .values({
      id: row.id,
      programme_id: row.programmeId,
      organisation_id: row.organisationId,
      source_name: row.sourceName,
      imported_by: row.importedBy,
      before: JSON.stringify(row.before),
    })
    .execute();
};

export const selectImport = (tx: Tx, organisationId: Id, importId: Id) =>
  planningTables(tx)
    .selectFrom('planning.plan_import')
    .select(['id', 'programme_id as programmeId', 'imported_at as importedAt', 'before', 'undone_at as undoneAt'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', importId)
    .executeTakeFirst();

/** The latest import, when it can still be taken back. */
export const selectUndoableImport = (tx: Tx, organisationId: Id, programmeId: Id) =>
  planningTables(tx)
    .selectFrom('planning.plan_import')
    .select(['id', 'source_name as sourceName', 'imported_at as importedAt'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('undone_at', 'is', null)
    .where('imported_at', '>', sql<Date>`now() - make_interval(hours => ${undoHours})`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Whether something was imported after it that has not been undone: imports are taken back newest first. Ids sort by time. */
export const hasLaterImport = async (tx: Tx, programmeId: Id, importId: Id): Promise<boolean> => {
  const row = await planningTables(tx)
    .selectFrom('planning.plan_import')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('undone_at', 'is', null)
    .where('id', '>', importId)
    .executeTakeFirst();
  return row !== undefined;
};

export const markImportUndone = async (tx: Tx, importId: Id): Promise<void> => {
  await planningTables(tx).updateTable('planning.plan_import').set({ undone_at: new Date() }).where('id', '=', importId).execute();
};
