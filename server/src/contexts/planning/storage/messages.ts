import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Message } from '../domain/structure.ts';
import { planningTables } from './tables.ts';

const columns = [
  'id',
  'programme_id as programmeId',
  'deleted_at as deletedAt',
  'title',
  'title_key as titleKey',
  'summary',
  'version',
  'core_message_id as coreMessageId',
  'revision',
] as const;

export type MessageRow = Message & { programmeId: Id; deletedAt: Date | null };

/** The living messages of a programme, in the order they were added. */
export const selectMessages = (tx: Tx, programmeId: Id): Promise<MessageRow[]> =>
  planningTables(tx)
    .selectFrom('planning.message')
    .select(columns)
    .where('programme_id', '=', programmeId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();

export const selectMessage = (tx: Tx, messageId: Id): Promise<MessageRow | undefined> =>
  planningTables(tx).selectFrom('planning.message').select(columns).where('id', '=', messageId).executeTakeFirst();

/** Of any programme, removed ones too. */
export const selectMessagesById = async (tx: Tx, ids: readonly Id[]): Promise<MessageRow[]> =>
  ids.length === 0
    ? []
    : planningTables(tx)
        .selectFrom('planning.message')
        .select(columns)
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .execute();

export const isMessageTitleTaken = async (tx: Tx, programmeId: Id, titleKey: string, exceptId?: Id): Promise<boolean> => {
  let query = planningTables(tx)
    .selectFrom('planning.message')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('title_key', '=', titleKey)
    .where('deleted_at', 'is', null);
  if (exceptId !== undefined) query = query.where('id', '<>', exceptId);
  return (await query.executeTakeFirst()) !== undefined;
};

export type NewMessage = { id: Id; title: string; titleKey: string; summary: string };

/** Adds messages after the ones that are there, in the given order. */
export const insertMessages = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id; changedBy: Id },
  messages: readonly NewMessage[],
): Promise<void> => {
  if (messages.length === 0) return;
  const db = planningTables(tx);
  const { last } = await db
    .selectFrom('planning.message')
    .where('programme_id', '=', place.programmeId)
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('planning.message')
    .values(
      messages.map(({ id, title, titleKey, summary }, index) => ({
        id,
        programme_id: place.programmeId,
        organisation_id: place.organisationId,
        title,
        title_key: titleKey,
        summary,
        position: last + index + 1,
      })),
    )
    .execute();
  await db
    .insertInto('planning.message_version')
    .values(
      messages.map(({ id, title, summary }) => ({
        message_id: id,
        version: 1,
        title,
        summary,
        changed_by: place.changedBy,
        changed_at: new Date(),
      })),
    )
    .execute();
};

/** Writes the new wording as a version of its own. */
export const updateMessage = async (
  tx: Tx,
  messageId: Id,
  change: { title: string; titleKey: string; summary: string; changedBy: Id },
): Promise<{ version: number; revision: number }> => {
  const db = planningTables(tx);
  const { title, summary, titleKey, changedBy } = change;
  const updated = await db
    .updateTable('planning.message')
    .set({ title, title_key: titleKey, summary, version: sql`version + 1`, revision: sql`revision + 1` })
    .where('id', '=', messageId)
    .returning(['version', 'revision'])
    .executeTakeFirstOrThrow();
  await db
    .insertInto('planning.message_version')
    .values({ message_id: messageId, version: updated.version, title, summary, changed_by: changedBy, changed_at: new Date() })
    .execute();
  return updated;
};

export const selectVersions = (tx: Tx, messageId: Id) =>
  planningTables(tx)
    .selectFrom('planning.message_version')
    .select(['version', 'title', 'summary', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('message_id', '=', messageId)
    .orderBy('version', 'desc')
    .execute();

export const updateCoreMessage = async (tx: Tx, messageId: Id, coreMessageId: Id | null): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.message')
    .set({ core_message_id: coreMessageId, revision: sql`revision + 1` })
    .where('id', '=', messageId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const markMessagesDeleted = async (tx: Tx, messageIds: readonly Id[], deletedAt: Date | null): Promise<void> => {
  if (messageIds.length === 0) return;
  await planningTables(tx)
    .updateTable('planning.message')
    .set({ deleted_at: deletedAt, revision: sql`revision + 1` })
    .where('id', 'in', messageIds)
    .execute();
};

/** Other titles by which a file may mean a living message. */
export const selectAliases = (tx: Tx, programmeId: Id): Promise<{ titleKey: string; messageId: Id }[]> =>
  planningTables(tx)
    .selectFrom('planning.message_alias as alias')
    .innerJoin('planning.message as message', 'message.id', 'alias.message_id')
    .where('alias.programme_id', '=', programmeId)
    .where('message.deleted_at', 'is', null)
    .select(['alias.title_key as titleKey', 'alias.message_id as messageId'])
    .execute();

export const upsertAliases = async (tx: Tx, programmeId: Id, aliases: readonly { titleKey: string; messageId: Id }[]): Promise<void> => {
  if (aliases.length === 0) return;
  await planningTables(tx)
    .insertInto('planning.message_alias')
    .values(aliases.map(({ titleKey, messageId }) => ({ programme_id: programmeId, title_key: titleKey, message_id: messageId })))
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'title_key']).doUpdateSet((values) => ({ message_id: values.ref('excluded.message_id') })),
    )
    .execute();
};

export const deleteAliases = async (tx: Tx, programmeId: Id, titleKeys: readonly string[]): Promise<void> => {
  if (titleKeys.length === 0) return;
  await planningTables(tx)
    .deleteFrom('planning.message_alias')
    .where('programme_id', '=', programmeId)
    .where('title_key', 'in', titleKeys)
    .execute();
};
