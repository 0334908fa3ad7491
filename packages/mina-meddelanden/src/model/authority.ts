import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ValueOf } from '../codec/content-type.ts';
import { dateTime, oneOf, text } from '../codec/simple-types.ts';
import { recipientId, signatoryId, userIdentity } from '../identifiers.ts';
import { ns } from '../namespaces.ts';

export const person = complexType(ns.authority, { id: one('Id', signatoryId), name: one('Name', text()) });

export type Person = ValueOf<typeof person>;

/** Complete: enough to sign for the company. Incomplete: more must sign. RulesNotSupported: the rules cannot be interpreted. */
export const authorizationStatus = oneOf('Complete', 'Incomplete', 'RulesNotSupported');

export const accountActions = oneOf('Ownership', 'CancelConsent');

export type AccountAction = ValueOf<typeof accountActions>;

export const signatureAuthorizationResult = complexType(ns.authority, {
  id: optional('Id', recipientId),
  signedBy: many('SignedBy', person),
  status: optional('Status', authorizationStatus),
  timestamp: optional('Timestamp', dateTime),
  text: optional('Text', text()),
  possibleSigners: many('PossibleSigners', person),
});

/** Whether the signatures given so far are enough, who has signed and who still can. */
export type SignatureAuthorizationResult = ValueOf<typeof signatureAuthorizationResult>;

const userActivities = oneOf(
  'View',
  'ForwardMessage',
  'InitiateAccountAction',
  'InitiateConsentReadAction',
  'InitiateConsentManageAction',
  'EditSettings',
  'EditSettingsFrom',
  'EditSettingsForward',
  'EditSettingsContact',
  'EditSettingsConsent',
  'EditSettingsAddressbook',
  'EditSettingsInactivate',
  'InitiateConsentAction',
);

const grantTypes = oneOf('AuthorizedSignatory', 'AuthorizedRole', 'ConsentManage', 'ConsentReadExtendUnread', 'ConsentRead');

export const userAccessRights = complexType(ns.authority, {
  id: one('Id', recipientId),
  organizationName: optional('OrganizationName', text()),
  userIdentity: one('UserIdentity', userIdentity),
  grantedAccess: many('GrantedAccess', userActivities),
  grantType: one('GrantType', grantTypes),
  role: optional('Role', text()),
});

export type UserAccessRights = ValueOf<typeof userAccessRights>;

const userAccessRightsProblem = complexType(ns.authority, {
  source: one('Source', oneOf('Bolagsverket')),
  type: one('Type', oneOf('DataMissing', 'DataUncertain', 'DataUnexpected', 'SourceInaccessible')),
  description: one('Description', text()),
  objectId: optional('ObjectId', text()),
});

export type UserAccessRightsProblem = ValueOf<typeof userAccessRightsProblem>;

export const userAccessRightsResult = complexType(ns.authority, {
  rights: many('Rights', userAccessRights),
  problems: many('Problems', userAccessRightsProblem),
});

/** Whose mailboxes a person may open, and on what ground. */
export type UserAccessRightsResult = ValueOf<typeof userAccessRightsResult>;
