import { sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';

export type ReachedService = { id: Id; name: string; hostId: Id; organisationIds: readonly Id[]; isHost: boolean };

/** The shared service of an organisation; with several, the first by name, as in the network. Undefined when it shares none. */
export const serviceOf = async (tx: Tx, organisationId: Id): Promise<ReachedService | undefined> => {
  const [service] = await sharedServicesOf(tx, organisationId);
  if (service === undefined) return undefined;
  const { id, name, hostOrganisationId: hostId, organisationIds } = service;
  return { id, name, hostId, organisationIds, isHost: hostId === organisationId };
};

/** Throws `noNetwork` when the organisation shares no service with others. */
export const reachService = async (tx: Tx, { organisationId }: Pick<MemberActor, 'organisationId'>): Promise<ReachedService> => {
  const service = await serviceOf(tx, organisationId);
  if (service === undefined) throw new AppError('noNetwork');
  return service;
};

/** What the service is made of is for its host to say. Throws `onlyHost`. */
export const reachAsHost = async (tx: Tx, actor: MemberActor): Promise<ReachedService> => {
  const service = await reachService(tx, actor);
  if (!service.isHost) throw new AppError('onlyHost');
  return service;
};
