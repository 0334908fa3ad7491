import { hash } from 'node:crypto';
import type { Attachment } from '../model/secure-delivery.ts';

/** The contract's checksum is MD5 of the decoded bytes in upper-case hexadecimal (6.1): a check against mistakes, not against anybody. */
export const checksumOf = (bytes: Uint8Array): string => hash('md5', bytes, 'hex').toUpperCase();

export const attachmentOf = ({ filename, contentType, body }: Omit<Attachment, 'checksum'>): Attachment => ({
  contentType,
  body,
  checksum: checksumOf(body),
  filename,
});

/** Whether the checksum fits. Senders have been seen with other numbers, so tell, do not refuse (6.1). */
export const hasRightChecksum = ({ body, checksum }: Attachment): boolean => checksum.trim().toUpperCase() === checksumOf(body);
