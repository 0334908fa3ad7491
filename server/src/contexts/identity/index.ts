/** The face of identity: organisations, people, sessions, audit. */

export type { ApiKey } from './domain/api-key.ts';
export { isReadableBrandColour, type Organisation, type OrganisationKind, organisationKinds, slugOf } from './domain/organisation.ts';
export { membershipChanged, organisationMerged } from './events.ts';
export { authenticate } from './http/authenticate.ts';
export { listenToMerger } from './jobs/listen-to-merger.ts';
export { identityModule } from './module.ts';
export { identityMerging } from './use-cases/finish-merge.ts';
export { foundOrganisation } from './use-cases/found-organisation.ts';
export {
  closedOrganisations,
  findOrganisation,
  findOrganisationByNumber,
  findOrganisationBySlug,
  findOrganisations,
  findOrganisationsByNumber,
  findPeople,
  findPerson,
  findPersonalNumber,
  findPersonByHash,
  lineageOf,
  listMembers,
  listPublicOrganisations,
  networkOf,
  organisationsAbsorbedBy,
  organisationsSignedFor,
  sharedServicesOf,
} from './use-cases/look-up.ts';
export { colleaguesAmong, findCallbackSecret, listApiKeys } from './use-cases/look-up-api-keys.ts';
export { type AuditEntry, recordAudit } from './use-cases/record-audit.ts';
export { createOrganisation, createPerson, shareService } from './use-cases/set-up-installation.ts';
export { startSession } from './use-cases/start-session.ts';
export { recentMergers } from './use-cases/tell-merge.ts';
