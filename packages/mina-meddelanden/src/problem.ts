/** Everything this library refuses, by code. The message of each `ContractError` says what was seen and where. */
export type ProblemCode =
  | 'notWellFormed'
  | 'encoding'
  | 'dtd'
  | 'entity'
  | 'tooDeep'
  | 'tooLarge'
  | 'hugeAttribute'
  | 'notSoap'
  | 'noDelivery'
  | 'wrongStructure'
  | 'duplicateId'
  | 'signatureMissing'
  | 'signatureMisplaced'
  | 'signatureUnsupported'
  | 'sha1'
  | 'truncatedBase64'
  | 'digestMismatch'
  | 'signatureMismatch'
  | 'noCertificate'
  | 'badCertificate'
  | 'untrusted'
  | 'notValidNow'
  | 'revoked'
  | 'revocationUnknown'
  | 'noOrganisationNumber'
  | 'invalidValue'
  | 'missingElement'
  | 'content'
  | 'unknownOperation';

/** An expected refusal: bad input, a bad signature, a value that the contract does not allow. */
export class ContractError extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'ContractError';
    this.code = code;
  }
}

export const refuse = (code: ProblemCode, message: string): never => {
  throw new ContractError(code, message);
};
