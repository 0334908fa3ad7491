import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { OrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import type { PersonalNumber } from '../../../vocabulary/personal-number.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { type OrganisationKind, slugOf } from '../domain/organisation.ts';
import { insertOrganisation, insertSharedService } from '../storage/organisations.ts';
import { insertPerson, insertSignatory, upsertMembership } from '../storage/people.ts';
import { recordAudit } from './record-audit.ts';

type NewOrganisation = {
  name: string;
  kind: OrganisationKind;
  organisationNumber: OrganisationNumber;
  brandColour?: string;
  slug?: string;
};

/** Adds an organisation to the installation (start of an installation, demo data; no page does this). */
export const createOrganisation = async (tx: Tx, command: NewOrganisation): Promise<Id> => {
  const id = newId();
  await insertOrganisation(tx, {
    id,
    name: command.name,
    kind: command.kind,
    organisationNumber: command.organisationNumber,
    slug: command.slug ?? slugOf(command.name),
    brandColour: command.brandColour ?? '#1d5142',
  });
  await recordAudit(tx, { organisationId: id }, { action: 'identity.organisationCreated', subjectType: 'organisation', subjectId: id });
  return id;
};

type NewPerson = {
  name: string;
  email?: string;
  subject?: string;
  personalNumber?: PersonalNumber;
  locale?: Locale;
  memberships?: { organisationId: Id; roles: Role[] }[];
  signsFor?: Id[];
};

/** Adds a person; the personal number is kept sealed, and found by its hash. */
export const createPerson = async (tx: Tx, command: NewPerson): Promise<Id> => {
  const { cipher } = processServices();
  const id = newId();
  await insertPerson(tx, {
    id,
    name: command.name,
    email: command.email ?? null,
    subject: command.subject ?? null,
    personalNumberSealed: command.personalNumber === undefined ? null : cipher.encrypt(command.personalNumber),
    personalNumberHash: command.personalNumber === undefined ? null : cipher.lookupHash(command.personalNumber),
    locale: command.locale ?? 'sv',
  });
  for (const { organisationId, roles } of command.memberships ?? []) await upsertMembership(tx, id, organisationId, roles);
  for (const organisationId of command.signsFor ?? []) await insertSignatory(tx, id, organisationId);
  return id;
};

/** Declares a service that the host runs for its members; it is what makes them one network. */
export const shareService = async (tx: Tx, command: { name: string; hostOrganisationId: Id; memberIds: Id[] }): Promise<Id> => {
  const id = newId();
  await insertSharedService(tx, { id, ...command });
  await recordAudit(
    tx,
    { organisationId: command.hostOrganisationId },
    { action: 'identity.serviceShared', subjectType: 'sharedService', subjectId: id, details: { members: command.memberIds.length } },
  );
  return id;
};
