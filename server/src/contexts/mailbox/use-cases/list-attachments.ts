import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAttachments } from '../storage/letter-attachments.ts';

export type ListedAttachment = { position: number; name: string; contentType: string; sizeBytes: number };

/** The attachments of a letter that the caller has already found to be the reader's own. */
export const listAttachments = async (tx: Tx, letterId: Id): Promise<ListedAttachment[]> => {
  const { cipher } = processServices();
  const attachments = await selectAttachments(tx, letterId);
  return attachments.map(({ nameSealed, ...attachment }) => ({ ...attachment, name: cipher.decrypt(nameSealed) }));
};
