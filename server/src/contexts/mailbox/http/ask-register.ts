import { z } from 'zod';
import type { SignatureAuthorizationResult, SignatureData } from '#mina-meddelanden';
import { ContractError, SoapFault } from '#mina-meddelanden';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { beginSigning } from '../use-cases/begin-signing.ts';
import type { Signer } from '../use-cases/find-signer.ts';
import type { Registrar } from '../use-cases/registrar.ts';
import { takeSignature } from '../use-cases/take-signature.ts';

/** The register's answer, or an error that says in plain words that nothing has changed. */
export const askRegister = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SoapFault && !error.isRepeatable)
      throw new AppError('registerRefused', { reasonSv: error.message, reasonEn: error.message });
    if (error instanceof ContractError) throw new AppError('registerRefused', { reasonSv: error.message, reasonEn: error.message });
    throw new AppError('registerUnreachable');
  }
};

export const signingIdField = z.uuid().optional().describe('The signing that `signatureNeeded` named, once the person has signed');

/** Who signs what: `signingId` when she has signed already, and the address of her device for when she has not. */
export type SigningCall = { actor: Actor; signingId: Id | undefined; endUserIp: string };

const beginSigningOf = async (registrar: Registrar, { party, userIdentity }: Signer, text: string, endUserIp: string) => {
  try {
    return await registrar.signing.begin({ personalNumber: userIdentity, name: party.personName, endUserIp }, text);
  } catch (cause) {
    throw new AppError('signingFailed', {}, { cause });
  }
};

/**
 * The person's signature on the text. When she has not given it yet her e-ID is asked for it, and `signatureNeeded` says which signing to
 * follow; the same call is made again with it.
 */
export const signText = async (registrar: Registrar, signer: Signer, text: string, call: SigningCall): Promise<SignatureData> => {
  const { actor, signingId, endUserIp } = call;
  const now = new Date();
  if (signingId !== undefined) return registrar.database().transaction((tx) => takeSignature(tx, actor, { signingId, text, now }));
  const step = await beginSigningOf(registrar, signer, text, endUserIp);
  if (step.state === 'signed') return step.signature;
  if (step.state === 'failed') throw new AppError('signingFailed');
  const begun = await registrar.database().transaction((tx) => beginSigning(tx, actor, { text, step, now }));
  throw new AppError('signatureNeeded', {}, { extra: { signingId: begun } });
};

/** Throws unless the register says that the signatures given are enough. */
export const mustBeComplete = ({ status }: SignatureAuthorizationResult): void => {
  if (status !== undefined && status !== 'Complete') throw new AppError('signatureNotEnough');
};
