import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AgendaKind } from '../domain/meeting.ts';
import { networkTables } from './tables.ts';

export type AgendaItem = { id: Id; meetingId: Id; kind: AgendaKind; title: string; note: string; subjectId: Id | null };

const whole = (tx: Tx) =>
  networkTables(tx)
    .selectFrom('network.agenda_item')
    .select(['id', 'meeting_id as meetingId', 'kind', 'title', 'note', 'subject_id as subjectId']);

/** In order, without what was taken away. */
export const selectAgenda = (tx: Tx, meetingId: Id): Promise<AgendaItem[]> =>
  whole(tx).where('meeting_id', '=', meetingId).where('removed_at', 'is', null).orderBy('position').orderBy('id').execute();

export const selectAgendaItem = (tx: Tx, id: Id): Promise<AgendaItem | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

/** Puts items last. What is already there about the same subject, also if it was taken away, is left out. Answers how many were new. */
export const insertAgendaItems = async (tx: Tx, meetingId: Id, items: readonly Omit<AgendaItem, 'meetingId'>[]): Promise<number> => {
  if (items.length === 0) return 0;
  const db = networkTables(tx);
  const { last } = await db
    .selectFrom('network.agenda_item')
    .where('meeting_id', '=', meetingId)
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  const added = await db
    .insertInto('network.agenda_item')
    .values(
      items.map(({ subjectId, ...item }, index) => ({
        ...item,
        meeting_id: meetingId,
        subject_id: subjectId,
        position: Number(last) + index + 1,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return added.length;
};

export const updateAgendaItem = async (
  tx: Tx,
  id: Id,
  change: { title?: string; note?: string; removed_at?: Date | null },
): Promise<void> => {
  await networkTables(tx).updateTable('network.agenda_item').set(change).where('id', '=', id).execute();
};

/** `ids` in the order wanted. */
export const updateOrder = async (tx: Tx, meetingId: Id, ids: readonly Id[]): Promise<void> => {
  for (const [index, id] of ids.entries())
    await networkTables(tx)
      .updateTable('network.agenda_item')
      .set({ position: index + 1 })
      .where('meeting_id', '=', meetingId)
      .where('id', '=', id)
      .execute();
};
