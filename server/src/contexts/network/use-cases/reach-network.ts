import { findOrganisations, findPeople, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';

export type Network = {
  serviceId: Id;
  name: string;
  hostOrganisationId: Id;
  organisationIds: readonly Id[];
  /** The actor is editor-in-chief at the host. */
  isEditor: boolean;
};

/**
 * The network that the actor's organisation belongs to: a shared service with its host and organisations. With several, the
 * first by name. Throws `noNetwork` when it shares no service.
 */
export const reachNetwork = async (tx: Tx, actor: MemberActor): Promise<Network> => {
  const [service] = await sharedServicesOf(tx, actor.organisationId);
  if (service === undefined) throw new AppError('noNetwork');
  const { id: serviceId, ...rest } = service;
  const isEditor = service.hostOrganisationId === actor.organisationId && actor.roles.includes('editor');
  return { serviceId, ...rest, isEditor };
};

/** What the whole network reads is for the editor-in-chief at its host to do. */
export const reachAsEditor = async (tx: Tx, actor: MemberActor): Promise<Network> => {
  const network = await reachNetwork(tx, actor);
  if (!network.isEditor) throw new AppError('onlyEditor');
  return network;
};

export type Named = { id: Id; name: string };
export type Names = { organisation: (id: Id) => Named; person: (id: Id | null) => string | null; email: (id: Id) => string | null };

/** Names for ids that are shown; somebody who is gone has none. */
export const nameThem = async (tx: Tx, organisationIds: readonly Id[], personIds: readonly (Id | null)[]): Promise<Names> => {
  const organisations = new Map((await findOrganisations(tx, [...new Set(organisationIds)])).map(({ id, name }) => [id, name]));
  const known = [...new Set(personIds.filter((id) => id !== null))];
  const people = new Map((await findPeople(tx, known)).map((person) => [person.id, person]));
  return {
    organisation: (id) => ({ id, name: organisations.get(id) ?? '' }),
    person: (id) => (id === null ? null : (people.get(id)?.name ?? null)),
    email: (id) => people.get(id)?.email ?? null,
  };
};

/** For mails, which no actor writes. */
export const serviceNameOf = async (tx: Tx, organisationId: Id, serviceId: Id): Promise<string> =>
  (await sharedServicesOf(tx, organisationId)).find(({ id }) => id === serviceId)?.name ?? '';
