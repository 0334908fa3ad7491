import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readingTables } from './reading-tables.ts';

export type SealedFolder = { id: Id; nameSealed: string };

/** The folders that are not removed, oldest first: names are sealed, so the use case sorts. */
export const selectFolders = (tx: Tx, mailboxId: Id): Promise<SealedFolder[]> =>
  readingTables(tx)
    .selectFrom('mailbox.folder')
    .select(['id', 'name_sealed as nameSealed'])
    .where('mailbox_id', '=', mailboxId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();

/** A removed one too: it can be taken back. */
export const selectFolder = (tx: Tx, folderId: Id): Promise<(SealedFolder & { mailboxId: Id; removedAt: Date | null }) | undefined> =>
  readingTables(tx)
    .selectFrom('mailbox.folder')
    .select(['id', 'name_sealed as nameSealed', 'mailbox_id as mailboxId', 'removed_at as removedAt'])
    .where('id', '=', folderId)
    .executeTakeFirst();

export const insertFolder = async (tx: Tx, folder: { id: Id; mailboxId: Id; nameSealed: string }): Promise<void> => {
  await readingTables(tx)
    .insertInto('mailbox.folder')
    .values({ id: folder.id, mailbox_id: folder.mailboxId, name_sealed: folder.nameSealed })
    .execute();
};

export const updateFolder = async (tx: Tx, folderId: Id, change: { nameSealed?: string; removedAt?: Date | null }): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.folder')
    .set({
      ...(change.nameSealed === undefined ? {} : { name_sealed: change.nameSealed }),
      ...(change.removedAt === undefined ? {} : { removed_at: change.removedAt }),
    })
    .where('id', '=', folderId)
    .execute();
};

export type PlaceCount = { place: string; letters: number; unread: number };

/** How many letters lie where: `inbox`, `archive`, `deleted`, or a folder's id. */
export const countPlaces = async (tx: Tx, mailboxId: Id): Promise<PlaceCount[]> => {
  const { rows } = await sql<PlaceCount>`
    select case when letter.deleted_at is not null then 'deleted'
                when letter.archived_at is not null then 'archive'
                when folder.id is null then 'inbox'
                else folder.id::text end as place,
           count(*)::int as letters,
           (count(*) filter (where letter.read_at is null))::int as unread
    from mailbox.letter letter
    left join mailbox.folder folder on folder.id = letter.folder_id and folder.removed_at is null
    where letter.mailbox_id = ${mailboxId} and letter.purged_at is null
    group by 1`.execute(tx);
  return rows;
};

/** Folders removed before then are forgotten; their letters are in the inbox already. */
export const deleteRemovedFolders = async (tx: Tx, before: Date): Promise<void> => {
  await sql`update mailbox.letter set folder_id = null
            where folder_id in (select id from mailbox.folder where removed_at < ${before})`.execute(tx);
  await readingTables(tx).deleteFrom('mailbox.folder').where('removed_at', '<', before).execute();
};
