import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectGroup, selectGroupMembers, type WorkingGroup } from '../storage/working-groups.ts';
import { mayChangeGroup } from './describe-network.ts';
import { type Network, reachNetwork } from './reach-network.ts';

/** A group whose work the actor takes part in. Throws `notYourGroup` for others, who only read it. */
export const reachGroup = async (tx: Tx, actor: MemberActor, groupId: Id): Promise<{ group: WorkingGroup; network: Network }> => {
  const network = await reachNetwork(tx, actor);
  const group = await selectGroup(tx, network.serviceId, groupId);
  if (group === undefined) throw new AppError('notFound');
  if (!mayChangeGroup(actor, network.isEditor, group, await selectGroupMembers(tx, [groupId]))) throw new AppError('notYourGroup');
  return { group, network };
};

export const auditGroup = (
  tx: Tx,
  actor: MemberActor,
  action: string,
  groupId: Id,
  details: Record<string, number | string> = {},
): Promise<void> => recordAudit(tx, actor, { action, subjectType: 'workingGroup', subjectId: groupId, details });
