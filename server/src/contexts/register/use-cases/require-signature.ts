import { type ErrorName, fault, type SignatureAuthorizationResult } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { isCompanyNumber } from '../domain/account.ts';
import type { AgreementSigner } from '../domain/caller.ts';
import { selectCompany } from '../storage/companies.ts';
import { insertUsedSignature } from '../storage/recipients.ts';

/** Who must have signed, and what is wrong when nobody with the right has: registering has a code of its own (section 7). */
type Asked = { id: string; signers: readonly AgreementSigner[]; refusal: Extract<ErrorName, 'registerSignatureError' | 'signatureError'> };

export type Authorisation = { isComplete: true; signer: AgreementSigner } | { isComplete: false; result: SignatureAuthorizationResult };

/**
 * The signature that counts: the person's own, or that of the company's one signatory. A company where several must sign together
 * is answered with the contract's own `RulesNotSupported`. Throws the contract's fault for anybody else's signature.
 */
export const requireSignature = async (tx: Tx, { id, signers, refusal }: Asked): Promise<Authorisation> => {
  if (!isCompanyNumber(id))
    return complete(
      signers.find(({ number }) => number === id),
      refusal,
    );
  const company = await selectCompany(tx, id);
  if (company === undefined) throw fault('notFound', 'It is not known who may sign for this organisation');
  if (company.signatoryHash === null) return { isComplete: false, result: rulesNotSupported(id, signers) };
  const { cipher } = processServices();
  return complete(
    signers.find(({ number }) => cipher.lookupHash(number) === company.signatoryHash),
    refusal,
  );
};

const complete = (signer: AgreementSigner | undefined, refusal: Asked['refusal']): Authorisation => {
  if (signer === undefined) throw fault(refusal, 'The agreement is not signed by anybody who may sign for the account');
  return { isComplete: true, signer };
};

const rulesNotSupported = (id: string, signers: readonly AgreementSigner[]): SignatureAuthorizationResult => ({
  id,
  signedBy: signers.map(({ number, name }) => ({ id: number, name })),
  status: 'RulesNotSupported',
  timestamp: new Date().toISOString(),
  text: 'Firman tecknas av flera tillsammans, vilket registret inte kan pröva än.',
  possibleSigners: [],
});

/** The answer once it has been done. */
export const completeResult = (id: string, { number, name }: AgreementSigner): SignatureAuthorizationResult => ({
  id,
  signedBy: [{ id: number, name }],
  status: 'Complete',
  timestamp: new Date().toISOString(),
  possibleSigners: [],
});

/** Called where something is about to change: a signature that has changed something once cannot do so again. */
export const spendSignature = async (tx: Tx, { digest }: AgreementSigner, refusal: Asked['refusal']): Promise<void> => {
  if (!(await insertUsedSignature(tx, digest))) throw fault(refusal, 'The signature has been used before');
};
