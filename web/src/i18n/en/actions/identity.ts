import type { SameKeys } from '../../same-keys.ts';
import type { identity as sv } from '../../sv/actions/identity.ts';

export const identity: SameKeys<typeof sv> = {
  apiKeyCreated: 'Made an API key',
  apiKeyRevoked: 'Revoked an API key',
  invitationAccepted: 'Accepted an invitation',
  invitationWithdrawn: 'Withdrew an invitation',
  memberRemoved: 'Removed a person from the organisation',
  mergeBegun: 'The merger of two organisations began',
  mergeCancelled: 'Cancelled a merger',
  mergePlanned: 'Decided to merge two organisations',
  organisationChanged: 'Changed the organisation',
  organisationCreated: 'Set up the organisation',
  organisationMerged: 'An organisation became part of another',
  organisationSwitched: 'Switched organisation',
  personInvited: 'Invited a person',
  personRemoved: 'Removed a person',
  rolesChanged: 'Changed roles',
  serviceShared: 'Shared a service',
  signedIn: 'Signed in',
  signedOut: 'Signed out',
};
