import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Organisation } from '../domain/organisation.ts';
import { selectAbsorbed, selectClosed, selectLineage } from '../storage/merged-organisations.ts';
import {
  type SharedService,
  selectNetwork,
  selectOrganisationByNumber,
  selectOrganisationBySlug,
  selectOrganisations,
  selectOrganisationsByNumber,
  selectPublicOrganisations,
  selectSharedServices,
  selectSlugNow,
} from '../storage/organisations.ts';
import {
  type Member,
  type Person,
  selectMembers,
  selectPeople,
  selectPersonalNumberSealed,
  selectPersonByHash,
  selectSignedFor,
} from '../storage/people.ts';

/** What other contexts may ask of identity. */
export const findOrganisations = (tx: Tx, ids: readonly Id[]): Promise<Organisation[]> => selectOrganisations(tx, ids);
export const findOrganisation = async (tx: Tx, id: Id): Promise<Organisation | undefined> => (await selectOrganisations(tx, [id]))[0];
/** Throws `organisationMoved` with the new address when it has gone up in another: the edge leads visitors there. */
export const findOrganisationBySlug = async (tx: Tx, slug: string): Promise<Organisation | undefined> => {
  const now = await selectSlugNow(tx, slug);
  if (now !== undefined) throw new AppError('organisationMoved', {}, { extra: { movedFrom: slug, movedTo: now } });
  return selectOrganisationBySlug(tx, slug);
};
export const findOrganisationByNumber = (tx: Tx, number: string): Promise<Organisation | undefined> =>
  selectOrganisationByNumber(tx, number);
export const findOrganisationsByNumber = (tx: Tx, numbers: readonly string[]): Promise<Organisation[]> =>
  selectOrganisationsByNumber(tx, numbers);
export const listPublicOrganisations = (tx: Tx): Promise<Organisation[]> => selectPublicOrganisations(tx);
export const findPeople = (tx: Tx, ids: readonly Id[]): Promise<Person[]> => selectPeople(tx, ids);
export const findPerson = async (tx: Tx, id: Id): Promise<Person | undefined> => (await selectPeople(tx, [id]))[0];
export const findPersonByHash = (tx: Tx, personalNumberHash: string): Promise<Person | undefined> =>
  selectPersonByHash(tx, personalNumberHash);
/** Twelve digits, for the wire and for what a person signs herself; undefined when the e-ID gave none. */
export const findPersonalNumber = async (tx: Tx, personId: Id): Promise<string | undefined> => {
  const sealed = await selectPersonalNumberSealed(tx, personId);
  return sealed && processServices().cipher.decrypt(sealed);
};
export const listMembers = (tx: Tx, organisationId: Id): Promise<Member[]> => selectMembers(tx, organisationId);
/** The organisations that have gone up in any of these: their history stands under their own ids. */
export const organisationsAbsorbedBy = (tx: Tx, ids: readonly Id[]): Promise<Id[]> => selectAbsorbed(tx, ids);
/** Those of them that are going up in another, or have: nothing new happens there. */
export const closedOrganisations = async (tx: Tx, ids: readonly Id[]): Promise<Set<Id>> => new Set(await selectClosed(tx, ids));
/**
 * Who this organisation is now, and all that have gone up in it: every id under which its rows may stand. Itself alone, mostly.
 * Also what is going up just now: contexts move their rows one by one, and what is proved meanwhile is found on both sides.
 */
export const lineageOf = (tx: Tx, organisationId: Id): Promise<Id[]> => selectLineage(tx, organisationId);
/** Ids of the organisations that share a service with this one, itself included. */
export const networkOf = (tx: Tx, organisationId: Id): Promise<Id[]> => selectNetwork(tx, organisationId);
/** The services that the organisation shares with others, each with its host and its organisations. */
export const sharedServicesOf = (tx: Tx, organisationId: Id): Promise<SharedService[]> => selectSharedServices(tx, organisationId);
/** Companies and associations whose post this person may open. */
export const organisationsSignedFor = (tx: Tx, personId: Id): Promise<Organisation[]> => selectSignedFor(tx, personId);
