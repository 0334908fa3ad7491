import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { branchOf, linkUp } from '../domain/chain.ts';
import { selectEdges } from '../storage/edges.ts';
import { markRemoved, restoreRemovedWith, selectHolder, selectHolders } from '../storage/holders.ts';
import { editable, takeCascade, takeHolder } from './reach-cascade.ts';

/**
 * Takes somebody out of the chain, with those who hang on nobody else. Their links lead nowhere while they are out,
 * and work again when they are brought back.
 */
export const removeHolder = async (tx: Tx, actor: MemberActor, { holderId }: { holderId: Id }): Promise<{ removed: number }> => {
  const { cascade } = await takeHolder(tx, actor, holderId);
  const ids = (await selectHolders(tx, cascade.id)).map(({ id }) => id);
  const branch = branchOf(holderId, linkUp(ids, await selectEdges(tx, cascade.id)));
  await markRemoved(tx, branch, holderId);
  await recordAudit(tx, actor, {
    action: 'cascade.holderRemoved',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id, holders: branch.length },
  });
  return { removed: branch.length };
};

/** Undoes the removal: the same people come back to the same places. */
export const restoreHolder = async (tx: Tx, actor: MemberActor, { holderId }: { holderId: Id }): Promise<{ restored: number }> => {
  const holder = await selectHolder(tx, holderId);
  if (holder === undefined || holder.organisationId !== actor.organisationId) throw new AppError('notFound');
  const cascade = await takeCascade(tx, actor, holder.cascadeId, editable);
  const restored = await restoreRemovedWith(tx, holderId);
  await recordAudit(tx, actor, {
    action: 'cascade.holderRestored',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id, holders: restored.length },
  });
  return { restored: restored.length };
};
