import { findOrganisations } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { selectParts } from '../storage/parts.ts';
import { selectSupport } from '../storage/support-levels.ts';
import { serviceOf } from './reach-service.ts';

/** The shared service as one organisation sees it; null when it shares none. */
export const describeService = async (tx: Tx, actor: MemberActor) => {
  const service = await serviceOf(tx, actor.organisationId);
  if (service === undefined) return { service: null, parts: [], support: [] };
  const { id, name, hostId, isHost } = service;
  const [host] = await findOrganisations(tx, [hostId]);
  const levels = await selectSupport(tx, { serviceId: id, hostId, organisationId: actor.organisationId });
  return {
    service: { id, name, host: { id: hostId, name: host?.name ?? '' }, isHost },
    parts: await selectParts(tx, id),
    support: levels.map((level) => ({ ...level, isOwn: level.organisationId === actor.organisationId })),
  };
};
