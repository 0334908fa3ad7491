import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { replaceGroupMembers, updateGroup, updateGroupEnded } from '../storage/working-groups.ts';
import { auditGroup, reachGroup } from './reach-group.ts';
import type { Network } from './reach-network.ts';

type Change = { groupId: Id; revision: number; name?: string; purpose?: string; note?: string };

/** Name, purpose and the group's own note. Whoever saves second is told what stands there now. */
export const changeGroup = async (tx: Tx, actor: MemberActor, { groupId, revision, ...change }: Change): Promise<{ revision: number }> => {
  const { group } = await reachGroup(tx, actor, groupId);
  const { name, purpose, note } = { ...group, ...change };
  if (!(await updateGroup(tx, groupId, { revision, name, purpose, note })))
    throw new AppError(
      'editConflict',
      {},
      { extra: { theirs: { name: group.name, purpose: group.purpose, note: group.note, revision: group.revision } } },
    );
  await auditGroup(tx, actor, 'network.groupChanged', groupId, { revision: revision + 1 });
  return { revision: revision + 1 };
};

type Seat = { organisationId: Id; personId: Id };

const assertSeats = async (tx: Tx, network: Network, seats: readonly Seat[]): Promise<void> => {
  for (const [organisationId, members] of Map.groupBy(seats, (seat) => seat.organisationId)) {
    const known = network.organisationIds.includes(organisationId)
      ? new Set((await listMembers(tx, organisationId)).map(({ personId }) => personId))
      : new Set();
    if (members.some(({ personId }) => !known.has(personId)))
      throw invalidField(
        'members',
        'Någon av dem arbetar inte hos en organisation i nätverket.',
        'One of them does not work for an organisation in the network.',
      );
  }
};

/** Who is in the group: people of any organisation in the network. */
export const setGroupMembers = async (
  tx: Tx,
  actor: MemberActor,
  { groupId, members }: { groupId: Id; members: Seat[] },
): Promise<void> => {
  const { network } = await reachGroup(tx, actor, groupId);
  await assertSeats(tx, network, members);
  await replaceGroupMembers(tx, groupId, members);
  await auditGroup(tx, actor, 'network.groupMembersSet', groupId, { members: members.length });
};

/** A group whose work is done; it can be taken up again. */
export const endGroup = async (tx: Tx, actor: MemberActor, { groupId, isEnded }: { groupId: Id; isEnded: boolean }): Promise<void> => {
  await reachGroup(tx, actor, groupId);
  await updateGroupEnded(tx, groupId, isEnded ? new Date() : null);
  await auditGroup(tx, actor, isEnded ? 'network.groupEnded' : 'network.groupResumed', groupId);
};
