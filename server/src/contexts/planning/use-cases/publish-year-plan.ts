import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { insertYearPlanChange, takeYearPlan, updateYearPlan } from '../storage/year-plans.ts';

type Command = { year: number; isShared: boolean; introduction?: string | undefined; isPublished?: boolean | undefined };

/** Writes the year's plan, and makes it readable to the network or takes it back. It stays editable; what happens to it is kept. */
export const saveYearPlan = async (
  tx: Tx,
  actor: MemberActor,
  command: Command,
): Promise<{ id: Id; revision: number; publishedAt: Date | null }> => {
  const { year, isShared, introduction, isPublished } = command;
  if (isShared && !actor.roles.includes('editor')) throw new AppError('notAllowed');
  const plan = await takeYearPlan(tx, { organisationId: actor.organisationId, year, isShared });
  const isTurned = isPublished !== undefined && isPublished !== (plan.publishedAt !== null);
  const isRewritten = introduction !== undefined && introduction !== plan.introduction;
  const publishedAt = isTurned ? (isPublished ? new Date() : null) : plan.publishedAt;
  if (!isTurned && !isRewritten) return { id: plan.id, revision: plan.revision, publishedAt };
  const revision = await updateYearPlan(tx, plan.id, {
    introduction,
    ...(isTurned ? { publishedAt, publishedBy: isPublished ? actor.personId : null } : {}),
  });
  const action = isTurned ? (isPublished ? 'published' : 'withdrawn') : 'changed';
  await insertYearPlanChange(tx, plan.id, action, actor.personId);
  await recordAudit(tx, actor, { action: `planning.yearPlan.${action}`, subjectType: 'yearPlan', subjectId: plan.id, details: { year } });
  return { id: plan.id, revision, publishedAt };
};
