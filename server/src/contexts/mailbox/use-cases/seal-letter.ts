import { processServices } from '../../../platform/process-services.ts';
import { newId } from '../../../vocabulary/id.ts';
import type { ReceivedLetter, SealedReceivedLetter } from '../domain/received-letter.ts';

/** Seals what a letter says. Outside any transaction: encrypting takes longer than storing. */
export const sealLetter = ({ subject, body, details, attachments, request, ...letter }: ReceivedLetter): SealedReceivedLetter => {
  const { cipher } = processServices();
  return {
    ...letter,
    id: newId(),
    transactionId: newId(),
    bodyType: body.type,
    subjectSealed: cipher.encrypt(subject.trim()),
    textSealed: cipher.encrypt(body.text),
    htmlSealed: cipher.encrypt(body.html),
    detailsSealed: cipher.encrypt(JSON.stringify(details)),
    attachments: attachments.map(({ name, ...attachment }) => ({ ...attachment, nameSealed: cipher.encrypt(name) })),
    requestSealed: letter.signatures === null ? null : cipher.encryptPieces(request),
  };
};
