import { findOrganisations, findPeople, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';

export type Strategy = {
  serviceId: Id;
  name: string;
  hostOrganisationId: Id;
  organisationIds: readonly Id[];
  /** The actor is editor-in-chief or manager at the host, who decide what governs. */
  mayWrite: boolean;
};

/** The shared service that the actor's organisation belongs to; with several, the first by name. Throws `noNetwork` without one. */
export const reachStrategy = async (tx: Tx, actor: MemberActor): Promise<Strategy> => {
  const [service] = await sharedServicesOf(tx, actor.organisationId);
  if (service === undefined) throw new AppError('noNetwork');
  const { id: serviceId, ...rest } = service;
  const isOfHost = service.hostOrganisationId === actor.organisationId;
  return { serviceId, ...rest, mayWrite: isOfHost && (actor.roles.includes('editor') || mayDo(actor.roles, 'manage')) };
};

/** What governs the shared service is the host's to write. */
export const reachAsWriter = async (tx: Tx, actor: MemberActor): Promise<Strategy> => {
  const strategy = await reachStrategy(tx, actor);
  if (!strategy.mayWrite) throw new AppError('onlyHost');
  return strategy;
};

export type Named = { id: Id; name: string };
export type Names = { organisation: (id: Id) => Named; person: (id: Id | null) => string | null };

/** Names for ids that are shown; somebody who is gone has none. */
export const nameThem = async (tx: Tx, organisationIds: readonly Id[], personIds: readonly (Id | null)[]): Promise<Names> => {
  const organisations = new Map((await findOrganisations(tx, [...new Set(organisationIds)])).map(({ id, name }) => [id, name]));
  const known = [...new Set(personIds.filter((id) => id !== null))];
  const people = new Map((await findPeople(tx, known)).map(({ id, name }) => [id, name]));
  return {
    organisation: (id) => ({ id, name: organisations.get(id) ?? '' }),
    person: (id) => (id === null ? null : (people.get(id) ?? null)),
  };
};
