import { findOrganisations, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { selectProgrammes } from '../storage/programmes.ts';

/** Own programmes, and those of the network that it may adopt or has adopted. */
export const listProgrammes = async (tx: Tx, actor: MemberActor, query: { isArchived: boolean } = { isArchived: false }) => {
  const programmes = await selectProgrammes(tx, actor.organisationId, await networkOf(tx, actor.organisationId), query.isArchived);
  const organisations = await findOrganisations(tx, [...new Set(programmes.map(({ organisationId }) => organisationId))]);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return programmes
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
    .map(({ organisationId, audiences, messages, needs, ...programme }) => ({
      ...programme,
      organisation: { id: organisationId, name: nameOf.get(organisationId) ?? '' },
      isOwn: organisationId === actor.organisationId,
      counts: { audiences, messages, needs },
    }));
};
