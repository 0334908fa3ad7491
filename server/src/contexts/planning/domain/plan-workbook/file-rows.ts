import type { Id } from '../../../../vocabulary/id.ts';
import type { WorkbookColumn, WorkbookSheet } from './columns.ts';
import type { RawCell } from './read-cell.ts';

/** A row of the file; columns that the sheet does not have are not there. */
export type FileRow = { row: number; id: Id; isHidden: boolean; cells: Partial<Record<WorkbookColumn, RawCell>> };

/** Something to tell about the file. A `problem` was not understood and is not taken in; a `note` was. */
export type Finding = {
  kind: 'problem' | 'note';
  sheet: WorkbookSheet | null;
  row: number | null;
  column: WorkbookColumn | null;
  sv: string;
  en: string;
};

export type FileSheet = { rows: FileRow[]; columns: WorkbookColumn[] };

/** A workbook as it was read: which sheets it has, and the number of the export it came from. */
export type PlanFile = { exportId: Id | null; sheets: Partial<Record<WorkbookSheet, FileSheet>>; findings: Finding[] };
