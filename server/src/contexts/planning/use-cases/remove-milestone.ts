import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lockMilestone, updateMilestone } from '../storage/milestones.ts';
import { reachMilestone } from './change-milestone.ts';

/** What was counted from it keeps its dates, and moves again when the milestone is restored. */
export const removeMilestone = async (tx: Tx, actor: MemberActor, { milestoneId }: { milestoneId: Id }): Promise<{ revision: number }> => {
  await reachMilestone(tx, actor, milestoneId);
  const revision = await updateMilestone(tx, milestoneId, { deletedAt: new Date() });
  await recordAudit(tx, actor, { action: 'planning.milestoneRemoved', subjectType: 'milestone', subjectId: milestoneId });
  return { revision };
};

export const restoreMilestone = async (tx: Tx, actor: MemberActor, { milestoneId }: { milestoneId: Id }): Promise<{ revision: number }> => {
  const milestone = await lockMilestone(tx, actor.organisationId, milestoneId);
  if (milestone === undefined) throw new AppError('notFound');
  if (milestone.deletedAt === null) return { revision: milestone.revision };
  const revision = await updateMilestone(tx, milestoneId, { deletedAt: null });
  await recordAudit(tx, actor, { action: 'planning.milestoneRestored', subjectType: 'milestone', subjectId: milestoneId });
  return { revision };
};
