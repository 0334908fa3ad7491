import type { SignatureData } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { reachSigning } from './reach-signing.ts';

/** A signature is used at once; one that has lain about is asked for again. */
const signingLastsMs = 15 * 60_000;

/** The person's own signature on exactly this text, given just now. Throws `signatureMissing`. */
export const takeSignature = async (
  tx: Tx,
  actor: Actor,
  { signingId, text, now }: { signingId: Id; text: string; now: Date },
): Promise<SignatureData> => {
  const { cipher } = processServices();
  const { state, textSealed, signatureSealed, beganAt } = await reachSigning(tx, actor, signingId);
  const isFresh = now.getTime() - beganAt.getTime() < signingLastsMs;
  if (state !== 'signed' || signatureSealed === null || !isFresh || cipher.decrypt(textSealed) !== text)
    throw new AppError('signatureMissing');
  const kept = JSON.parse(cipher.decrypt(signatureSealed)) as Omit<SignatureData, 'signature'> & { signature: string };
  return { ...kept, signature: Buffer.from(kept.signature, 'base64') };
};
