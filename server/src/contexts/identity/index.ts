/** The face of identity: organisations, people, sessions, audit. */

export type { ApiKey } from './domain/api-key.ts';
export { isReadableBrandColour, type Organisation, type OrganisationKind, organisationKinds, slugOf } from './domain/organisation.ts';
export { membershipChanged } from './events.ts';
export { authenticate } from './http/authenticate.ts';
export { identityModule } from './module.ts';
export { foundOrganisation } from './use-cases/found-organisation.ts';
export {
  findOrganisation,
  findOrganisationByNumber,
  findOrganisationBySlug,
  findOrganisations,
  findOrganisationsByNumber,
  findPeople,
  findPerson,
  findPersonalNumber,
  findPersonByHash,
  listMembers,
  listPublicOrganisations,
  networkOf,
  organisationsSignedFor,
  sharedServicesOf,
} from './use-cases/look-up.ts';
export { colleaguesAmong, findCallbackSecret, listApiKeys } from './use-cases/look-up-api-keys.ts';
export { type AuditEntry, recordAudit } from './use-cases/record-audit.ts';
export { createOrganisation, createPerson, shareService } from './use-cases/set-up-installation.ts';
export { startSession } from './use-cases/start-session.ts';
