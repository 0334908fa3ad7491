import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertGroup, replaceGroupMembers } from '../storage/working-groups.ts';
import { reachNetwork } from './reach-network.ts';

/** Any organisation may form a group when it is needed; whoever does is its first member. */
export const formGroup = async (tx: Tx, actor: MemberActor, command: { name: string; purpose: string }): Promise<{ id: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const { organisationId, personId } = actor;
  const id = newId();
  await insertGroup(tx, { id, serviceId, organisationId, ...command, createdBy: personId });
  await replaceGroupMembers(tx, id, [{ organisationId, personId }]);
  await recordAudit(tx, actor, { action: 'network.groupFormed', subjectType: 'workingGroup', subjectId: id });
  return { id };
};
