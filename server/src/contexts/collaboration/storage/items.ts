import { type Expression, type SqlBool, sql } from 'kysely';
import { containing } from '../../../platform/database/containing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Collection, ItemKind } from '../domain/collection.ts';
import { collaborationTables } from './tables.ts';

export type Item = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  collection: Collection;
  kind: ItemKind;
  title: string;
  summary: string;
  tags: string[];
  version: number;
  revision: number;
  createdBy: Id;
  createdAt: Date;
  changedAt: Date;
  removedAt: Date | null;
};
export type ItemVersion = {
  version: number;
  text: string;
  url: string | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  changeNote: string;
  createdBy: Id;
  createdAt: Date;
};

const columns = [
  'item.id',
  'item.service_id as serviceId',
  'item.organisation_id as organisationId',
  'item.collection',
  'item.kind',
  'item.title',
  'item.summary',
  'item.tags',
  'item.version',
  'item.revision',
  'item.created_by as createdBy',
  'item.created_at as createdAt',
  'item.changed_at as changedAt',
  'item.removed_at as removedAt',
] as const;

const versionColumns = [
  'version',
  'text',
  'url',
  'file_name as fileName',
  'media_type as mediaType',
  'size_bytes as sizeBytes',
  'change_note as changeNote',
  'created_by as createdBy',
  'created_at as createdAt',
] as const;

export type ItemFilter = {
  collection?: Collection | undefined;
  tag?: string | undefined;
  search?: string | undefined;
  changedAfter?: Date;
};

/** `50 %` is looked for as it is written. */
/** Every word must stand somewhere in it: title, summary, tags, text or file name. */
const holds = (search: string): Expression<SqlBool>[] =>
  search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10)
    .map(
      (word) =>
        sql<boolean>`concat_ws(' ', item.title, item.summary, array_to_string(item.tags, ' '), version.text, version.file_name) ilike ${containing(word)}`,
    );

/** Latest changed first, at most 500. */
export const selectItems = (tx: Tx, serviceId: Id, { collection, tag, search = '', changedAfter }: ItemFilter): Promise<Item[]> => {
  let query = collaborationTables(tx)
    .selectFrom('collaboration.item as item')
    .innerJoin('collaboration.item_version as version', (join) =>
      join.onRef('version.item_id', '=', 'item.id').onRef('version.version', '=', 'item.version'),
    )
    .where('item.service_id', '=', serviceId)
    .where('item.removed_at', 'is', null)
    .select(columns)
    .orderBy('item.changed_at', 'desc')
    .orderBy('item.id', 'desc')
    .limit(500);
  if (collection !== undefined) query = query.where('item.collection', '=', collection);
  if (tag !== undefined) query = query.where(sql<boolean>`${tag} = any(item.tags)`);
  if (changedAfter !== undefined) query = query.where('item.changed_at', '>', changedAfter);
  for (const each of holds(search)) query = query.where(each);
  return query.execute();
};

export const selectItem = (tx: Tx, serviceId: Id, id: Id): Promise<Item | undefined> =>
  collaborationTables(tx)
    .selectFrom('collaboration.item as item')
    .where('item.service_id', '=', serviceId)
    .where('item.id', '=', id)
    .select(columns)
    .executeTakeFirst();

/** Those that were taken away too: what was handed out stays. */
export const selectItemsById = (tx: Tx, serviceId: Id, ids: readonly Id[]): Promise<Item[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : collaborationTables(tx)
        .selectFrom('collaboration.item as item')
        .where('item.service_id', '=', serviceId)
        .where('item.id', 'in', ids)
        .select(columns)
        .execute();

/** Newest first, without the files themselves. */
export const selectVersions = (tx: Tx, itemId: Id): Promise<ItemVersion[]> =>
  collaborationTables(tx)
    .selectFrom('collaboration.item_version')
    .where('item_id', '=', itemId)
    .select(versionColumns)
    .orderBy('version', 'desc')
    .execute();

export const selectVersion = (tx: Tx, itemId: Id, version: number): Promise<ItemVersion | undefined> =>
  collaborationTables(tx)
    .selectFrom('collaboration.item_version')
    .where('item_id', '=', itemId)
    .where('version', '=', version)
    .select(versionColumns)
    .executeTakeFirst();

export const selectContent = (
  tx: Tx,
  itemId: Id,
  version: number,
): Promise<{ fileName: string | null; mediaType: string | null; content: Buffer | null } | undefined> =>
  collaborationTables(tx)
    .selectFrom('collaboration.item_version')
    .where('item_id', '=', itemId)
    .where('version', '=', version)
    .select(['file_name as fileName', 'media_type as mediaType', 'content'])
    .executeTakeFirst();

export type NewItem = Pick<
  Item,
  'id' | 'serviceId' | 'organisationId' | 'collection' | 'kind' | 'title' | 'summary' | 'tags' | 'createdBy'
>;

export const insertItem = async (tx: Tx, item: NewItem): Promise<void> => {
  const { id, serviceId, organisationId, collection, kind, title, summary, tags, createdBy } = item;
  await collaborationTables(tx)
    .insertInto('collaboration.item')
    .values({ id, service_id: serviceId, organisation_id: organisationId, collection, kind, title, summary, tags, created_by: createdBy })
    .execute();
};

export type StoredFile = { fileName: string; mediaType: string; content: Buffer };
export type NewVersion = {
  itemId: Id;
  version: number;
  text: string;
  url: string | null;
  file: StoredFile | null;
  changeNote: string;
  createdBy: Id;
};

export const insertVersion = async (tx: Tx, { itemId, version, text, url, file, changeNote, createdBy }: NewVersion): Promise<void> => {
  await collaborationTables(tx)
    .insertInto('collaboration.item_version')
    .values({
      item_id: itemId,
      version,
      text,
      url,
      file_name: file?.fileName ?? null,
      media_type: file?.mediaType ?? null,
      size_bytes: file?.content.length ?? null,
      content: file?.content ?? null,
      change_note: changeNote,
      created_by: createdBy,
    })
    .execute();
};

type ItemChange = { collection: Collection; title: string; summary: string; tags: string[]; version: number };

/** False when somebody has saved since `revision`. */
export const updateItem = async (tx: Tx, id: Id, revision: number, change: ItemChange): Promise<boolean> => {
  const { numUpdatedRows } = await collaborationTables(tx)
    .updateTable('collaboration.item')
    .set({ ...change, revision: revision + 1, changed_at: new Date() })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateItemRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await collaborationTables(tx).updateTable('collaboration.item').set({ removed_at: removedAt }).where('id', '=', id).execute();
};
