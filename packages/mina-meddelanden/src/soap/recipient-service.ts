import { complexType, many, one } from '../codec/complex-type.ts';
import { text } from '../codec/simple-types.ts';
import { organisationNumber, recipientId, userIdentity } from '../identifiers.ts';
import { signatureAuthorizationResult } from '../model/authority.ts';
import {
  accountPreferences,
  accountRequest,
  accountStatus,
  accountTypes,
  authorizedAccount,
  organizationIdentity,
  pendingAccountPreferences,
  pendingAccountRequest,
  pendingChangeServiceSupplier,
  reachabilityStatus,
  serviceSupplier,
} from '../model/register.ts';
import { signatureData } from '../model/signature-data.ts';
import { ns } from '../namespaces.ts';
import { operation } from './operation.ts';

const r2 = ns.recipient2;
const r3 = ns.recipient3;

const signatures = { min: 1 };
const whose = { id: one('Id', recipientId), userIdentity: one('UserIdentity', userIdentity) };
const authorization = { return: one('return', signatureAuthorizationResult) };
const signed = { agreementText: one('AgreementText', text()), signatures: many('SignatureData', signatureData, signatures) };

/** Recipient v3 (FaR, *förmedlingsadressregistret*), 5.1. Version 3 mixes elements of Recipient/v2 and v3. */
export const recipientService = {
  isReachable: operation(
    r3,
    'isReachable',
    complexType(r3, { senderOrgNr: one('senderOrgNr', organisationNumber), recipientIds: many('recipientId', recipientId, { max: 1000 }) }),
    complexType(r3, { return: many('return', reachabilityStatus) }),
  ),
  isRegistered: operation(
    r3,
    'isRegistered',
    complexType(r3, { recipientIds: many('recipientId', recipientId, { min: 1 }) }),
    complexType(r3, { return: many('return', accountStatus, { min: 1 }) }),
  ),
  register: operation(
    r3,
    'register',
    complexType(r3, {
      accountRequest: one('accountRequest', accountRequest),
      accountType: one('accountType', accountTypes),
      signatures: many('signature', signatureData, signatures),
    }),
    complexType(r3, authorization),
  ),
  deregister: operation(
    r3,
    'deregister',
    complexType(r3, {
      deregisterAccount: one('deregisterAccount', accountRequest),
      signatures: many('signature', signatureData, signatures),
    }),
    complexType(r3, authorization),
  ),
  getPendingAccountRequest: operation(
    r3,
    'getPendingAccountRequest',
    complexType(r3, { recipientIds: many('recipientId', recipientId), userIdentity: one('userIdentity', userIdentity) }),
    complexType(r3, { return: many('return', pendingAccountRequest) }),
  ),
  deletePendingAccountRequest: operation(
    r3,
    'deletePendingAccountRequest',
    complexType(r3, { recipientId: one('recipientId', recipientId), userIdentity: one('userIdentity', userIdentity) }),
    complexType(r3, {}),
  ),
  getAccountPreferences: operation(
    r3,
    'getAccountPreferences',
    // Capitals, unlike its neighbours (section 15, 5).
    complexType(r3, { recipientId: one('RecipientId', recipientId), userIdentity: one('UserIdentity', userIdentity) }),
    complexType(r3, { return: one('return', accountPreferences) }),
  ),
  storeAccountPreferences: operation(
    r2,
    'storeAccountPreferences',
    complexType(r2, { ...whose, preferences: one('preferences', accountPreferences), ...signed }),
    complexType(r2, authorization),
  ),
  getPendingAccountPreferences: operation(
    r2,
    'getPendingAccountPreferences',
    complexType(r2, whose),
    complexType(r2, { return: one('return', pendingAccountPreferences) }),
  ),
  deletePendingAccountPreferences: operation(
    r2,
    'deletePendingAccountPreferences',
    complexType(r2, { organizationIdentity: one('organizationIdentity', organizationIdentity) }),
    complexType(r2, { return: one('return', organizationIdentity) }),
  ),
  changeServiceSupplier: operation(
    r2,
    'changeServiceSupplier',
    // The supplier is its internet domain.
    complexType(r2, { ...whose, serviceSupplier: one('ServiceSupplier', text()), ...signed }),
    complexType(r2, { return: one('signatureAuthorizationResult', signatureAuthorizationResult) }),
  ),
  getPendingChangeServiceSupplier: operation(
    r2,
    'getPendingChangeServiceSupplier',
    complexType(r2, whose),
    complexType(r2, { return: one('return', pendingChangeServiceSupplier) }),
  ),
  deletePendingChangeServiceSupplier: operation(
    r2,
    'deletePendingChangeServiceSupplier',
    complexType(r2, { organizationIdentity: one('organizationIdentity', organizationIdentity) }),
    complexType(r2, { return: one('serviceSupplier', serviceSupplier) }),
  ),
  isAuthorizedSigner: operation(
    r2,
    'isAuthorizedSigner',
    complexType(r2, { companyId: one('CompanyId', recipientId), userIdentity: one('UserIdentity', userIdentity) }),
    complexType(r2, { return: one('return', authorizedAccount) }),
  ),
};
