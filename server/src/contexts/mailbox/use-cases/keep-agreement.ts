import type { SignatureData } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { newId } from '../../../vocabulary/id.ts';
import type { AgreementPurpose } from '../domain/agreement.ts';
import { insertAgreement } from '../storage/agreements.ts';
import { deleteSigningsOf } from '../storage/signings.ts';

export type Signed = { ownerHash: string; purpose: AgreementPurpose; text: string; signature: SignatureData; status: string };

/** Keeps what was signed, sealed, as proof of what the owner wanted. */
export const keepAgreement = async (tx: Tx, actor: Actor, { ownerHash, purpose, text, signature, status }: Signed): Promise<void> => {
  const { cipher } = processServices();
  const kept = { ...signature, signature: Buffer.from(signature.signature).toString('base64') };
  await insertAgreement(tx, {
    id: newId(),
    ownerHash,
    purpose,
    textSealed: cipher.encrypt(text),
    signatureSealed: cipher.encrypt(JSON.stringify(kept)),
    signedByPersonId: actor.personId,
    signedAt: new Date(),
    status,
  });
  // A signature is used once.
  await deleteSigningsOf(tx, actor.personId);
};
