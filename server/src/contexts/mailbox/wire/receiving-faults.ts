import { type ContentProblem, fault, type SignatureOutcome, type SoapFault } from '#mina-meddelanden';

type Failed = Exclude<SignatureOutcome, { state: 'valid' }>;

const notBelieved = new Set<string>(['untrusted', 'notValidNow', 'revoked', 'noOrganisationNumber']);

/** Whose certificate is not believed is not let in; whose revocation we cannot look up now may come back; the rest is a bad signature. */
export const signatureFault = (which: 'seal' | 'inner signature', outcome: Failed): SoapFault => {
  if (outcome.state === 'absent') return fault('signatureError', `The ${which} is missing.`);
  const description = `The ${which} is not accepted: ${outcome.reason}.`;
  if (notBelieved.has(outcome.code)) return fault('accessDenied', description);
  if (outcome.code === 'revocationUnknown') return fault('illegalState', `${description} Try again later.`);
  return fault('signatureError', description);
};

const unsupported = new Set<ContentProblem['code']>(['bodyType', 'attachmentType']);
/** No text of the contract says that a receiver may refuse these (6.1): the letter is shown, and what its files are is judged by their bytes. */
const tolerated = new Set<ContentProblem['code']>(['checksum']);

/** The first reason to refuse what a letter says: a type that is not supported before anything else. Null when there is none. */
export const contentFault = (problems: readonly ContentProblem[]): SoapFault | null => {
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !tolerated.has(code));
  const type = errors.find(({ code }) => unsupported.has(code));
  if (type !== undefined) return fault('unsupportedMediaType', `${type.where}: ${type.en}`);
  const [first] = errors;
  return first === undefined ? null : fault('invalidInput', `${first.where}: ${first.en}`);
};

/** The register does not answer and nothing is known of who may send: our trouble, so the sender may repeat. */
export const registerAway = (): SoapFault =>
  fault('illegalState', 'The lists of senders and mediators are not to be had now. Try again later.');

/** More at once than there is memory for: the sender may repeat. */
export const tooBusy = (): SoapFault => fault('illegalState', 'Too much is being received right now. Try again in a while.');
