import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Place } from '../domain/place.ts';
import type { SealedLetter } from './letters.ts';
import { readingTables } from './reading-tables.ts';

export type ListedRow = Pick<
  SealedLetter,
  'id' | 'senderName' | 'senderNumber' | 'senderColour' | 'subjectSealed' | 'textSealed' | 'receivedAt' | 'readAt' | 'deletedAt'
> & { attachments: number };

const columns = [
  'letter.id',
  'letter.sender_name as senderName',
  'letter.sender_number as senderNumber',
  'letter.sender_colour as senderColour',
  'letter.subject_sealed as subjectSealed',
  'letter.text_sealed as textSealed',
  'letter.received_at as receivedAt',
  'letter.read_at as readAt',
  'letter.deleted_at as deletedAt',
] as const;

const attachments = sql<number>`(select count(*)::int from mailbox.letter_attachment attachment where attachment.letter_id = letter.id)`;

/** The letters of one place, or `everywhere` but in the bin, newest first; `after` is the id of the last one already seen. */
export const selectLettersIn = (
  tx: Tx,
  mailboxId: Id,
  { place, limit, after }: { place: Place; limit: number; after?: Id },
): Promise<ListedRow[]> => {
  let query = readingTables(tx)
    .selectFrom('mailbox.letter as letter')
    .leftJoin('mailbox.folder as folder', (join) => join.onRef('folder.id', '=', 'letter.folder_id').on('folder.removed_at', 'is', null))
    .select(columns)
    .select(attachments.as('attachments'))
    .where('letter.mailbox_id', '=', mailboxId)
    .where('letter.purged_at', 'is', null)
    .where('letter.deleted_at', place === 'deleted' ? 'is not' : 'is', null)
    .orderBy('letter.id', 'desc')
    .limit(limit);
  if (place === 'inbox') query = query.where('letter.archived_at', 'is', null).where('folder.id', 'is', null);
  else if (place === 'archive') query = query.where('letter.archived_at', 'is not', null);
  else if (place !== 'deleted' && place !== 'everywhere')
    query = query.where('folder.id', '=', place).where('letter.archived_at', 'is', null);
  return after === undefined ? query.execute() : query.where('letter.id', '<', after).execute();
};

export type LetterPosition = { id: Id; folderId: Id | null; isFolderRemoved: boolean; isArchived: boolean; isDeleted: boolean };

/** Where these letters of the mailbox lie; the ones that are elsewhere or emptied are left out. Locked until the caller is done. */
export const selectPositions = async (tx: Tx, mailboxId: Id, letterIds: readonly Id[]): Promise<LetterPosition[]> => {
  const { rows } = await sql<LetterPosition>`
    select letter.id, letter.folder_id as "folderId", folder.removed_at is not null as "isFolderRemoved",
           letter.archived_at is not null as "isArchived", letter.deleted_at is not null as "isDeleted"
    from mailbox.letter letter left join mailbox.folder folder on folder.id = letter.folder_id
    where letter.mailbox_id = ${mailboxId} and letter.id = any(${letterIds}::uuid[]) and letter.purged_at is null
    order by letter.id for update of letter`.execute(tx);
  return rows;
};

type Target = { folderId: Id | null; archivedAt: Date | null } | { deletedAt: Date };

/** To the bin a letter goes with its old place in memory; anywhere else it comes out of the bin. */
export const updatePositions = async (tx: Tx, letterIds: readonly Id[], target: Target): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.letter')
    .set(
      'deletedAt' in target
        ? { deleted_at: target.deletedAt }
        : { folder_id: target.folderId, archived_at: target.archivedAt, deleted_at: null },
    )
    .where('id', 'in', letterIds)
    .execute();
};
