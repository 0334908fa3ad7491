import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
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
