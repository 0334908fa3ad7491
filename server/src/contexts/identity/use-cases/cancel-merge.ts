import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lockMerge, markCancelled } from '../storage/merges.ts';
import { auditMerge } from './audit-merge.ts';
import { tellPeople } from './tell-people.ts';

/** Takes back a merger whose day has not come. Once rows have begun to move there is no way back, and this says so. */
export const cancelMerge = async (tx: Tx, actor: MemberActor, { mergeId }: { mergeId: Id }): Promise<void> => {
  const merge = await lockMerge(tx, mergeId);
  if (merge === undefined || merge.organisationId !== actor.organisationId) throw new AppError('notFound');
  if (merge.state === 'cancelled') return;
  if (!(await markCancelled(tx, mergeId, actor.personId))) throw new AppError('mergeCannotBeUndone');
  await auditMerge(tx, actor, 'identity.mergeCancelled', merge);
  await tellPeople(tx, { mergeId, organisationIds: [merge.fromId, merge.toId], occasion: 'cancelled' });
};
