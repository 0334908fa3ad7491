import { findOrganisations } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { countTouchpoints } from '../domain/connection.ts';
import { selectConnections } from '../storage/connections.ts';
import { countMentions } from '../storage/mentions.ts';
import { reachService } from './reach-service.ts';

/**
 * What every organisation has connected and whether it carries the message; how many do, per organisation; and how often
 * they have named each other's. An organisation with nothing connected is listed with zeros.
 */
export const listConnections = async (tx: Tx, actor: MemberActor) => {
  const service = await reachService(tx, actor);
  const connections = await selectConnections(tx, service.id, actor.organisationId);
  const mentions = await countMentions(tx, service.id);
  const organisations = await findOrganisations(tx, [...service.organisationIds]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
  const perOrganisation = organisations.map(({ id, name }) => ({
    organisation: { id, name },
    touchpoints: countTouchpoints(connections.filter(({ organisationId }) => organisationId === id)),
    mentionsGiven: sum(mentions.filter(({ fromId }) => fromId === id)),
    mentionsReceived: sum(mentions.filter(({ toId }) => toId === id)),
  }));
  return {
    items: connections.map(({ organisationId, serviceId: _serviceId, ...connection }) => ({
      ...connection,
      organisation: { id: organisationId, name: names.get(organisationId) ?? '' },
      isOwn: organisationId === actor.organisationId,
    })),
    touchpoints: countTouchpoints(connections),
    perOrganisation: perOrganisation.toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, 'sv')),
  };
};
