import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Organisation } from '../domain/organisation.ts';
import {
  selectNetwork,
  selectOrganisationByNumber,
  selectOrganisationBySlug,
  selectOrganisations,
  selectPublicOrganisations,
} from '../storage/organisations.ts';
import { type Member, type Person, selectMembers, selectPeople, selectPersonByHash, selectSignedFor } from '../storage/people.ts';

/** What other contexts may ask of identity. */
export const findOrganisations = (tx: Tx, ids: readonly Id[]): Promise<Organisation[]> => selectOrganisations(tx, ids);
export const findOrganisation = async (tx: Tx, id: Id): Promise<Organisation | undefined> => (await selectOrganisations(tx, [id]))[0];
export const findOrganisationBySlug = (tx: Tx, slug: string): Promise<Organisation | undefined> => selectOrganisationBySlug(tx, slug);
export const findOrganisationByNumber = (tx: Tx, number: string): Promise<Organisation | undefined> =>
  selectOrganisationByNumber(tx, number);
export const listPublicOrganisations = (tx: Tx): Promise<Organisation[]> => selectPublicOrganisations(tx);
export const findPeople = (tx: Tx, ids: readonly Id[]): Promise<Person[]> => selectPeople(tx, ids);
export const findPerson = async (tx: Tx, id: Id): Promise<Person | undefined> => (await selectPeople(tx, [id]))[0];
export const findPersonByHash = (tx: Tx, personalNumberHash: string): Promise<Person | undefined> =>
  selectPersonByHash(tx, personalNumberHash);
export const listMembers = (tx: Tx, organisationId: Id): Promise<Member[]> => selectMembers(tx, organisationId);
/** Ids of the organisations that share a service with this one, itself included. */
export const networkOf = (tx: Tx, organisationId: Id): Promise<Id[]> => selectNetwork(tx, organisationId);
/** Companies and associations whose post this person may open. */
export const organisationsSignedFor = (tx: Tx, personId: Id): Promise<Organisation[]> => selectSignedFor(tx, personId);
