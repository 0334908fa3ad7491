import { sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { collaborationTables } from './tables.ts';

export type WrittenNote = { title: string; text: string; tags: string[]; channel: string | null; visibility: 'own' | 'network' };
export type Note = WrittenNote & {
  id: Id;
  organisationId: Id;
  writtenBy: Id;
  revision: number;
  createdAt: Date;
  changedAt: Date;
};

const whole = (tx: Tx) =>
  collaborationTables(tx)
    .selectFrom('collaboration.experience_note')
    .select([
      'id',
      'organisation_id as organisationId',
      'written_by as writtenBy',
      'title',
      'text',
      'tags',
      'channel',
      'visibility',
      'revision',
      'created_at as createdAt',
      'changed_at as changedAt',
    ]);

export type NoteFilter = { search?: string | undefined; tag?: string | undefined; channel?: string | undefined; from?: Date };

/** The organisation's own and what others share with the network, latest first. */
export const selectNotes = (
  tx: Tx,
  serviceId: Id,
  organisationId: Id,
  { search = '', tag, channel, from }: NoteFilter,
): Promise<Note[]> => {
  let query = whole(tx)
    .where('service_id', '=', serviceId)
    .where('removed_at', 'is', null)
    .where((where) => where.or([where('organisation_id', '=', organisationId), where('visibility', '=', 'network')]))
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(300);
  if (tag !== undefined) query = query.where(sql<boolean>`${tag} = any(tags)`);
  if (channel !== undefined) query = query.where('channel', '=', channel);
  if (from !== undefined) query = query.where('created_at', '>', from);
  for (const word of search
    .split(/\s+/)
    .filter((one) => one !== '')
    .slice(0, 10))
    query = query.where(sql<boolean>`concat_ws(' ', title, text, array_to_string(tags, ' ')) ilike ${containing(word)}`);
  return query.execute();
};

/** The organisation's own, one that was taken away too. */
export const selectNote = (tx: Tx, organisationId: Id, id: Id): Promise<Note | undefined> =>
  whole(tx).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

export const insertNote = async (
  tx: Tx,
  at: { id: Id; serviceId: Id; organisationId: Id; writtenBy: Id },
  note: WrittenNote,
): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.experience_note')
    .values({ id: at.id, service_id: at.serviceId, organisation_id: at.organisationId, written_by: at.writtenBy, ...note })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateNote = async (tx: Tx, id: Id, revision: number, note: WrittenNote): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.experience_note')
    .set({ ...note, revision: revision + 1, changed_at: new Date() })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateNoteRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await collaborationTables(tx).updateTable('collaboration.experience_note').set({ removed_at: removedAt }).where('id', '=', id).execute();
};
