/**
 * The reference enumeration of section 7. Emit these; do not depend on them when receiving, because which operation returns which
 * is not known. `repeatable` says whether the same request may be tried again (section 11).
 */
export const errorCodes = {
  systemInvalidInput: { code: 1, description: 'Invalid input', repeatable: true },
  invalidConfiguration: { code: 2, description: 'Invalid configuration', repeatable: true },
  certificateError: { code: 3, description: 'Certificate error', repeatable: true },
  nonceError: { code: 4, description: 'The nonce could not be made', repeatable: true },
  notAuthorized: { code: 5, description: 'Unauthorised access', repeatable: true },
  notUnique: { code: 6, description: 'Unique constraint violated', repeatable: true },
  systemCompanyRegisterError: { code: 7, description: 'Bolagsverket could not be read', repeatable: true },
  unknown: { code: 5000, description: 'Unknown application error', repeatable: true },
  invalidInput: { code: 5001, description: 'Invalid input', repeatable: false },
  accessDenied: { code: 5002, description: 'Access denied', repeatable: false },
  notFound: { code: 5003, description: 'Not found', repeatable: false },
  jobNotComplete: { code: 5004, description: 'Job not complete', repeatable: true },
  maximumExceeded: { code: 5005, description: 'A maximum was exceeded', repeatable: false },
  accountIsReferenced: { code: 5006, description: 'The account is referenced', repeatable: false },
  alreadyExists: { code: 5007, description: 'Already exists', repeatable: false },
  cannotRemoveLastContact: { code: 5008, description: 'The last contact cannot be removed', repeatable: false },
  registerError: { code: 5009, description: 'Error when registering', repeatable: false },
  registerSignatureError: { code: 5010, description: 'Signature error when registering', repeatable: false },
  illegalState: { code: 5011, description: 'Illegal state', repeatable: true },
  signatureError: { code: 5012, description: 'Signature error', repeatable: false },
  noticeNotSent: { code: 5013, description: 'E-mail or SMS could not be sent', repeatable: true },
  unknownSender: { code: 5014, description: 'The sender is not a registered sender', repeatable: false },
  filterError: { code: 5015, description: 'Filter error', repeatable: false },
  nullValue: { code: 5016, description: 'Unhandled null', repeatable: true },
  populationRegisterError: { code: 5017, description: 'The population register could not be read', repeatable: true },
  companyRegisterError: { code: 5018, description: 'Bolagsverket could not be read', repeatable: true },
  unsupportedMediaType: { code: 5019, description: 'Content type not supported', repeatable: false },
  companyFormNotSupported: { code: 6004, description: 'Company form not supported', repeatable: false },
  dispatcherNotApproved: { code: 6005, description: 'Mediator not approved', repeatable: false },
  protectedIdentity: { code: 6006, description: 'The person has protected identity', repeatable: false },
  noSuchIdentity: { code: 6007, description: 'The person does not exist', repeatable: false },
  smsGatewayError: { code: 6008, description: 'SMS gateway error', repeatable: true },
  searchError: { code: 8000, description: 'Search error', repeatable: true },
  insufficientSearch: { code: 8001, description: 'Insufficient search', repeatable: false },
  systemAccountMissing: { code: 8002, description: 'The account does not exist', repeatable: false },
  systemUserNotAuthorized: { code: 8003, description: 'The user is not authorised', repeatable: false },
  serviceProviderMissing: { code: 8004, description: 'The service provider does not exist', repeatable: false },
} as const;

export type ErrorName = keyof typeof errorCodes;

const firstApplicationCode = 5000;

/** Whether a request that got this code may be sent again: system errors below 5000 and what the table says; unknown codes may not. */
export const isRepeatable = (code: number): boolean =>
  code < firstApplicationCode || Object.values(errorCodes).some((each) => each.code === code && each.repeatable);
