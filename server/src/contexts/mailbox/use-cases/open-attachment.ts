import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type OpenedAttachment, readAttachmentOf } from '../files/read-request.ts';
import { selectRequest } from '../storage/letter-attachments.ts';

/** The request that brought the letter, byte for byte as it came; undefined for letters that did not come over the wire. */
export const openRequest = async (tx: Tx, letterId: Id): Promise<Buffer | undefined> => {
  const sealed = await selectRequest(tx, letterId);
  return sealed && processServices().cipher.decryptBytes(sealed);
};

/** The contents of one attachment of a letter that the caller has already found to be the reader's own; undefined when there is none. */
export const readAttachment = async (tx: Tx, letterId: Id, position: number): Promise<OpenedAttachment | undefined> => {
  const request = await openRequest(tx, letterId);
  return request && readAttachmentOf(request, position);
};
