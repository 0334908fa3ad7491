import { readDelivery, type SecureDelivery, verifyDelivery } from '#mina-meddelanden';

/** One file of a letter, as it was sent. */
export type OpenedAttachment = { name: string; contentType: string; bytes: Buffer };

/**
 * The delivery in a stored request, from the bytes that were hashed. Certificates were judged when the letter came and may have run out
 * since, so only the mathematics is done again.
 */
const readStoredDelivery = async (request: Uint8Array): Promise<SecureDelivery> =>
  readDelivery(await verifyDelivery(request, { trust: 'any' }));

/** The attachment at a position of a stored request, from 0; undefined when there is none. */
export const readAttachmentOf = async (request: Uint8Array, position: number): Promise<OpenedAttachment | undefined> => {
  const attachment = (await readStoredDelivery(request)).messages[0]?.attachments[position];
  if (attachment === undefined) return undefined;
  return { name: attachment.filename, contentType: attachment.contentType, bytes: Buffer.from(attachment.body) };
};

/** All attachments of a stored request, in the order of the letter. */
export const readAttachmentsOf = async (request: Uint8Array): Promise<OpenedAttachment[]> => {
  const attachments = (await readStoredDelivery(request)).messages[0]?.attachments ?? [];
  return attachments.map(({ filename, contentType, body }) => ({ name: filename, contentType, bytes: Buffer.from(body) }));
};
