import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { anyUri, boolean, date, dateTime, oneOf, text } from '../codec/simple-types.ts';
import { organisationNumber, recipientId, userIdentity } from '../identifiers.ts';
import { ns } from '../namespaces.ts';
import { authorizationStatus, person, signatureAuthorizationResult } from './authority.ts';
import { sender } from './sender.ts';

export const accountTypes = oneOf('Secure', 'Anonymous', 'Not');

export const serviceSupplier = complexType(ns.recipient, {
  id: one('Id', organisationNumber),
  /** For showing; not a key (section 10). */
  name: one('Name', text()),
  logo: optional('Logo', anyUri()),
  serviceAddress: one('ServiceAdress', anyUri()),
  uiAddress: optional('UIAdress', anyUri()),
  /** Required by the schema, empty in real answers (section 15, 7). */
  internalServiceAddress: one('InternalServiceAdress', anyUri()),
});

/** A mailbox operator (*brevlådeoperatör*). */
export type ServiceSupplier = ValueOf<typeof serviceSupplier>;

export const accountStatus = complexType(ns.recipient, {
  recipientId: one('RecipientId', recipientId),
  type: one('Type', accountTypes),
  pending: one('Pending', boolean),
  serviceSupplier: optional('ServiceSupplier', serviceSupplier),
  lastRegistration: optional('LastRegistration', dateTime),
});

export type AccountStatus = ValueOf<typeof accountStatus>;

export const reachabilityStatus = complexType(ns.recipient, {
  accountStatus: one('AccountStatus', accountStatus),
  senderAccepted: one('SenderAccepted', boolean),
  lastSenderAcceptChange: optional('LastSenderAcceptChange', dateTime),
});

export type ReachabilityStatus = ValueOf<typeof reachabilityStatus>;

/** Section 10: send digitally only if all four hold. */
export const isReachable = ({ senderAccepted, accountStatus: { type, pending, serviceSupplier: supplier } }: ReachabilityStatus): boolean =>
  senderAccepted && !pending && type === 'Secure' && supplier !== undefined && supplier.serviceAddress.trim() !== '';

export const accountRequest = complexType(ns.recipient, {
  id: one('Id', recipientId),
  type: one('Type', oneOf('Create', 'Delete')),
  agreementText: one('AgreementText', text()),
  timestamp: one('Timestamp', date),
  /** The operator's internet domain. */
  serviceSupplier: one('ServiceSupplier', text()),
});

export type AccountRequest = ValueOf<typeof accountRequest>;

export const pendingAccountRequest = complexType(ns.recipient, {
  accountRequest: one('AccountRequest', accountRequest),
  signatureStatus: one('SignatureStatus', signatureAuthorizationResult),
});

export type PendingAccountRequest = ValueOf<typeof pendingAccountRequest>;

export const accountPreferences = complexType(ns.recipient, {
  id: one('Id', recipientId),
  acceptedSenders: many('AcceptedSenders', sender),
});

/** The reception rules: the whole list of senders from whom the owner takes post. */
export type AccountPreferences = ValueOf<typeof accountPreferences>;

export const pendingAccountPreferences = complexType(ns.recipient2, {
  accountPreferences: one('AccountPreferences', accountPreferences),
  pendingSignatures: one('PendingSignatures', signatureAuthorizationResult),
});

export type PendingAccountPreferences = ValueOf<typeof pendingAccountPreferences>;

export const pendingChangeServiceSupplier = complexType(ns.recipient2, {
  serviceSupplier: optional('serviceSupplier', serviceSupplier),
  pendingSignatures: one('pendingSignatures', signatureAuthorizationResult),
});

export type PendingChangeServiceSupplier = ValueOf<typeof pendingChangeServiceSupplier>;

export const organizationIdentity = complexType(ns.recipient2, {
  id: one('Id', recipientId),
  userIdentity: one('UserIdentity', userIdentity),
});

export type OrganizationIdentity = ValueOf<typeof organizationIdentity>;

const accountInformation = complexType(ns.recipient2, {
  accountStatus: one('AccountStatus', oneOf('Active', 'Pending')),
  signedBy: many('SignedBy', person),
  signatureStatus: one('SignatureStatus', authorizationStatus),
  serviceSupplier: one('serviceSupplier', text()),
  agreementText: optional('AgreementText', text()),
});

export type AccountInformation = ValueOf<typeof accountInformation>;

export const authorizedAccount = complexType(ns.recipient2, {
  isAccountAuthorizedSigner: one('isAccountAuthorizedSigner', boolean),
  userIdentity: one('UserIdentity', userIdentity),
  companyId: one('CompanyId', recipientId),
  companyName: one('CompanyName', text()),
  companySignatureRuleText: one('CompanySignatureRuleText', text()),
  possibleSigners: many('PossibleSigners', person),
  accountInformation: optional('AccountInformation', accountInformation),
});

/** Whether a person may sign for a company, and how far its registration has come. */
export type AuthorizedAccount = ValueOf<typeof authorizedAccount>;
