import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { packLetter as packFiles } from '../files/package-letter.ts';
import { type OpenedAttachment, readAttachmentsOf } from '../files/read-request.ts';
import { selectCertificates, selectJourney } from '../storage/letter-journey.ts';
import type { SealedLetter } from '../storage/letters.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { openRequest } from './open-attachment.ts';

/** One letter's files, for a package of its own or among others. The caller has found it to be the reader's own. */
export const packOne = async (tx: Tx, letter: SealedLetter): Promise<{ subject: string; files: Map<string, Buffer> }> => {
  const { cipher } = processServices();
  const row = await selectJourney(tx, letter.id);
  const request = await openRequest(tx, letter.id);
  const fingerprints = [row.signerFingerprint, row.sealerFingerprint].filter((fingerprint) => fingerprint !== null);
  const attachments: OpenedAttachment[] = request === undefined ? [] : await readAttachmentsOf(request);
  const subject = cipher.decrypt(letter.subjectSealed);
  const files = packFiles({
    senderName: letter.senderName,
    senderNumber: row.senderNumber,
    subject,
    html: cipher.decrypt(letter.htmlSealed),
    text: cipher.decrypt(letter.textSealed),
    receivedAt: letter.receivedAt,
    attachments,
    request: request ?? null,
    certificates: await selectCertificates(tx, fingerprints),
  });
  return { subject, files };
};

export const packLetter = async (
  tx: Tx,
  actor: Actor,
  { letterId }: { letterId: Id },
): Promise<{ subject: string; files: Map<string, Buffer> }> => {
  const { letter } = await findOwnLetter(tx, actor, letterId);
  return packOne(tx, letter);
};
