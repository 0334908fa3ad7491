import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { findUpload, readUpload } from './member-upload.ts';

/** The rows of a previewed list that cannot be used: as they were written, with row number and reason. */
export const listBadRows = async (
  tx: Tx,
  actor: MemberActor,
  { token }: { token: string },
): Promise<{ header: string[]; rows: { row: number; cells: string[]; reasons: { column: string; sv: string; en: string }[] }[] }> => {
  const { columns, errors, rows } = await readUpload(await findUpload(tx, actor, token));
  const byRow = Map.groupBy(errors, ({ row }) => row);
  return {
    header: columns.map(({ header, field }, index) => header || (field ?? String(index + 1))),
    rows: [...byRow].map(([row, reasons]) => ({ row, cells: columns.map((_, index) => rows[row - 1]?.[index] ?? ''), reasons })),
  };
};
