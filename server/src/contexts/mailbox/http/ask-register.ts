import type { SignatureAuthorizationResult, SignatureData } from '#mina-meddelanden';
import { ContractError, SoapFault } from '#mina-meddelanden';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Signer } from '../use-cases/find-signer.ts';
import type { Registrar } from '../use-cases/registrar.ts';

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

export const signText = async ({ signAgreement }: Registrar, { party, userIdentity }: Signer, text: string): Promise<SignatureData> => {
  try {
    return await signAgreement({ personalNumber: userIdentity, name: party.personName }, text);
  } catch {
    throw new AppError('signingFailed');
  }
};

/** Throws unless the register says that the signatures given are enough. */
export const mustBeComplete = ({ status }: SignatureAuthorizationResult): void => {
  if (status !== undefined && status !== 'Complete') throw new AppError('signatureNotEnough');
};
