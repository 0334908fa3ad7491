import { recordAudit } from '#identity';
import type { SignatureData } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { updateSigning } from '../storage/signings.ts';
import type { SigningStep } from './signing.ts';

const sealSignature = (signature: SignatureData): string =>
  processServices().cipher.encrypt(JSON.stringify({ ...signature, signature: Buffer.from(signature.signature).toString('base64') }));

/** Keeps what the provider answered. */
export const noteSigning = async (tx: Tx, actor: Actor, { id, step }: { id: Id; step: SigningStep }): Promise<void> => {
  const { cipher } = processServices();
  await updateSigning(tx, id, {
    state: step.state,
    hint: step.state === 'signed' ? 'signed' : step.hint,
    orderSealed: step.state === 'waiting' ? cipher.encrypt(JSON.stringify(step.order)) : null,
    signatureSealed: step.state === 'signed' ? sealSignature(step.signature) : null,
  });
  if (step.state === 'waiting') return;
  const action = step.state === 'signed' ? 'mailbox.textSigned' : 'mailbox.signingFailed';
  await recordAudit(tx, actor, { action, subjectType: 'signing', subjectId: id });
};
