import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mailboxTables } from './tables.ts';

export type SealedAttachment = { position: number; nameSealed: string; contentType: string; sizeBytes: number };

const columns = ['position', 'name_sealed as nameSealed', 'content_type as contentType', 'size_bytes as sizeBytes'] as const;

export const selectAttachments = (tx: Tx, letterId: Id): Promise<SealedAttachment[]> =>
  mailboxTables(tx).selectFrom('mailbox.letter_attachment').select(columns).where('letter_id', '=', letterId).orderBy('position').execute();

/** The request that brought the letter, sealed; undefined for letters that did not come over the wire. */
export const selectRequest = async (tx: Tx, letterId: Id): Promise<Buffer | undefined> => {
  const row = await mailboxTables(tx).selectFrom('mailbox.letter').select('request_sealed').where('id', '=', letterId).executeTakeFirst();
  return row?.request_sealed ?? undefined;
};
