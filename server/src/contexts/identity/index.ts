/** The face of identity: organisations, people, sessions, audit. */
export { type Organisation, type OrganisationKind, isReadableBrandColour, slugOf } from './domain/organisation.ts';
export { identityModule } from './module.ts';
export { createOrganisation, createPerson, shareService } from './use-cases/set-up-installation.ts';
export { type AuditEntry, recordAudit } from './use-cases/record-audit.ts';
export {
  findOrganisation,
  findOrganisationByNumber,
  findOrganisationBySlug,
  findOrganisations,
  findPeople,
  findPerson,
  findPersonByHash,
  listMembers,
  listPublicOrganisations,
  networkOf,
  organisationsSignedFor,
} from './use-cases/look-up.ts';
export { authenticate } from './http/authenticate.ts';
export { startSession } from './use-cases/start-session.ts';
