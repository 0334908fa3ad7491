import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type DayOffset, dateFrom } from '../domain/relative-date.ts';
import { insertMilestone, lockMilestone, type Milestone, selectMilestones, updateMilestone } from '../storage/milestones.ts';
import { reachPlannedProgramme, reachProgramme } from './reach-programme.ts';

/** The organisation's own milestones in a programme, dated ones first. */
export const listMilestones = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<Milestone[]> => {
  await reachProgramme(tx, actor, programmeId);
  return selectMilestones(tx, actor.organisationId, programmeId);
};

type Counted = { programmeId: Id; milestoneId: Id } & DayOffset;

/** The day that an activity so far from the milestone gets; null while the milestone waits for its date. */
export const countFromMilestone = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, milestoneId, ...offset }: Counted,
): Promise<{ day: CalendarDate | null }> => {
  const milestone = (await listMilestones(tx, actor, { programmeId })).find(({ id }) => id === milestoneId);
  if (milestone === undefined) throw new AppError('notFound');
  return { day: dateFrom(milestone.date as CalendarDate | null, offset) };
};

export const addMilestone = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, name, date = null }: { programmeId: Id; name: string; date?: string | null | undefined },
): Promise<{ id: Id; revision: number }> => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const id = await insertMilestone(tx, { organisationId: actor.organisationId, programmeId, name, date });
  await recordAudit(tx, actor, { action: 'planning.milestoneAdded', subjectType: 'milestone', subjectId: id });
  return { id, revision: 1 };
};

/** Locked. `revision` is the one the change was made from. */
export const reachMilestone = async (tx: Tx, { organisationId }: MemberActor, milestoneId: Id, revision?: number): Promise<Milestone> => {
  const milestone = await lockMilestone(tx, organisationId, milestoneId);
  if (milestone === undefined || milestone.deletedAt !== null) throw new AppError('notFound');
  if (revision !== undefined && milestone.revision !== revision)
    throw new AppError(
      'editConflict',
      {},
      { extra: { theirs: { name: milestone.name, date: milestone.date, revision: milestone.revision } } },
    );
  return milestone;
};

export const renameMilestone = async (
  tx: Tx,
  actor: MemberActor,
  { milestoneId, name, revision }: { milestoneId: Id; name: string; revision: number },
): Promise<{ revision: number }> => {
  await reachMilestone(tx, actor, milestoneId, revision);
  const next = await updateMilestone(tx, milestoneId, { name });
  await recordAudit(tx, actor, { action: 'planning.milestoneRenamed', subjectType: 'milestone', subjectId: milestoneId });
  return { revision: next };
};
