import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { EntryStatus } from '../domain/entry-status.ts';
import { maskEmail } from '../domain/members/mask.ts';
import { type EntryRow, selectEntries } from '../storage/ledger.ts';
import { demandSendOut } from './find-send-out.ts';

/** Who got it and how it went, by name; addresses masked. */
export const listRecipients = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId, status, after, limit }: { sendOutId: Id; status?: EntryStatus; after?: string; limit: number },
): Promise<{ items: EntryRow[]; next: string | null }> => {
  await demandSendOut(tx, actor, sendOutId);
  const rows = await selectEntries(tx, actor.organisationId, sendOutId, { status, after: readCursor(after), limit });
  const last = rows.at(-1);
  const items = rows.map((row) => ({ ...row, address: row.address === null ? null : maskEmail(row.address) }));
  return { items, next: rows.length < limit || last === undefined ? null : writeCursor({ key: last.name, id: last.id }) };
};
