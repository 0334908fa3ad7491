import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectPartners, selectPartnershipsOf } from '../storage/partners.ts';
import { selectGroupMembers, selectGroups } from '../storage/working-groups.ts';

/** What other contexts may ask of network. */
export type GroupSeats = { id: Id; name: string; isEnded: boolean; members: { organisationId: Id; personId: Id }[] };

/** Every working group and project of the service, with who is in it. */
export const listGroups = async (tx: Tx, serviceId: Id): Promise<GroupSeats[]> => {
  const groups = await selectGroups(tx, serviceId);
  const members = await selectGroupMembers(
    tx,
    groups.map(({ id }) => id),
  );
  return groups.map(({ id, name, endedAt }) => ({
    id,
    name,
    isEnded: endedAt !== null,
    members: members.filter(({ groupId }) => groupId === id).map(({ organisationId, personId }) => ({ organisationId, personId })),
  }));
};

/** The organisations that are partners of the service now. They are never of its network. */
export const partnersOf = async (tx: Tx, serviceId: Id): Promise<Id[]> =>
  (await selectPartners(tx, serviceId)).map(({ organisationId }) => organisationId);

/** The services that an organisation is a partner of now. */
export const partnershipsOf = async (tx: Tx, organisationId: Id): Promise<{ serviceId: Id; hostOrganisationId: Id }[]> =>
  (await selectPartnershipsOf(tx, organisationId)).map(({ serviceId, hostOrganisationId }) => ({ serviceId, hostOrganisationId }));
