import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterFacts } from '../domain/letter.ts';
import { readingTables } from './reading-tables.ts';
import { mailboxTables } from './tables.ts';

export type SealedLetter = LetterFacts & { subjectSealed: string; textSealed: string; htmlSealed: string };

const columns = [
  'id',
  'mailbox_id as mailboxId',
  'delivery_id as deliveryId',
  'sender_name as senderName',
  'sender_number as senderNumber',
  'sender_colour as senderColour',
  'received_at as receivedAt',
  'read_at as readAt',
  'first_read_at as firstReadAt',
  'read_by_person_id as readByPersonId',
  'deleted_at as deletedAt',
  'subject_sealed as subjectSealed',
  'text_sealed as textSealed',
  'html_sealed as htmlSealed',
] as const;

/** `mailboxIds` are those that the reader may open: a letter anywhere else is not found. */
export const selectLetter = async (tx: Tx, mailboxIds: readonly Id[], letterId: Id): Promise<SealedLetter | undefined> =>
  mailboxIds.length === 0
    ? undefined
    : readingTables(tx)
        .selectFrom('mailbox.letter')
        .select(columns)
        .where('mailbox_id', 'in', mailboxIds)
        .where('id', '=', letterId)
        .where('purged_at', 'is', null)
        .executeTakeFirst();

/** Answers true the first time only, however many read at once. */
export const markFirstRead = async (tx: Tx, letterId: Id, personId: Id, at: Date): Promise<boolean> => {
  const { numUpdatedRows } = await mailboxTables(tx)
    .updateTable('mailbox.letter')
    .set({ read_at: at, first_read_at: at, read_by_person_id: personId })
    .where('id', '=', letterId)
    .where('first_read_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateRead = async (tx: Tx, letterId: Id, readAt: Date | null): Promise<void> => {
  await mailboxTables(tx).updateTable('mailbox.letter').set({ read_at: readAt }).where('id', '=', letterId).execute();
};

export const updateDeleted = async (tx: Tx, letterId: Id, deletedAt: Date | null): Promise<void> => {
  await mailboxTables(tx).updateTable('mailbox.letter').set({ deleted_at: deletedAt }).where('id', '=', letterId).execute();
};
