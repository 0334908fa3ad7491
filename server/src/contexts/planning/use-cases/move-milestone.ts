import { networkOf, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Move, type Ripple, rippleOf } from '../domain/ripple.ts';
import { lockActivity, selectActivities, updateActivity } from '../storage/activities.ts';
import { insertActivityChanges } from '../storage/activity-changes.ts';
import { insertMove, type Milestone, markMoveUndone, selectMove, selectNeedByDates, updateMilestone } from '../storage/milestones.ts';
import { selectQuietPeriods } from '../storage/quiet-periods.ts';
import { announceActivity } from './announce.ts';
import { reachMilestone } from './change-milestone.ts';

type MoveCommand = { milestoneId: Id; date: string | null; revision: number };

const foresee = async (tx: Tx, { organisationId }: MemberActor, milestone: Milestone, date: string | null): Promise<Ripple> => {
  const activities = (await selectActivities(tx, organisationId, { milestoneId: milestone.id })).filter(
    ({ state }) => state !== 'cancelled',
  );
  const needBy = await selectNeedByDates(
    tx,
    activities.map(({ id }) => id),
  );
  return rippleOf(
    date as CalendarDate | null,
    activities.map((activity) => ({ ...activity, needBy: needBy.get(activity.id) ?? null })),
    { quiet: await selectQuietPeriods(tx, organisationId, await networkOf(tx, organisationId)), today: calendarDateOf(new Date()) },
  );
};

/** What would move, what would stay and what it would collide with. Changes nothing. */
export const previewMilestoneMove = async (
  tx: Tx,
  actor: MemberActor,
  { milestoneId, date }: { milestoneId: Id; date: string | null },
): Promise<Ripple> => foresee(tx, actor, await reachMilestone(tx, actor, milestoneId), date);

const place = async (tx: Tx, actor: MemberActor, move: Move, to: Move['to']): Promise<Move> => {
  const { organisationId, personId: changedBy } = actor;
  const revision = await updateActivity(tx, organisationId, move.activityId, to);
  const [activity] = await selectActivities(tx, organisationId, { activityIds: [move.activityId] });
  if (activity !== undefined)
    await announceActivity(
      tx,
      activity,
      activity.needs.map(({ needId }) => needId),
    );
  await insertActivityChanges(tx, [
    { activityId: move.activityId, organisationId, changedBy, before: to === move.to ? move.from : move.to, after: to },
  ]);
  return { ...move, revision };
};

/** Moves the milestone and all that is planned from it, as one step. */
export const moveMilestone = async (
  tx: Tx,
  actor: MemberActor,
  { milestoneId, date, revision }: MoveCommand,
): Promise<{ moveId: Id; moved: number; revision: number }> => {
  const milestone = await reachMilestone(tx, actor, milestoneId, revision);
  const { moves } = await foresee(tx, actor, milestone, date);
  const moved: Move[] = [];
  for (const move of moves) moved.push(await place(tx, actor, move, move.to));
  const next = await updateMilestone(tx, milestoneId, { date });
  const { organisationId, personId: movedBy } = actor;
  const moveId = await insertMove(tx, { milestoneId, organisationId, fromDate: milestone.date, toDate: date, moved, movedBy });
  await recordAudit(tx, actor, {
    action: 'planning.milestoneMoved',
    subjectType: 'milestone',
    subjectId: milestoneId,
    details: { moved: moved.length },
  });
  return { moveId, moved: moved.length, revision: next };
};

/** Puts everything back, except what somebody has changed since: that is told, by title. */
export const undoMilestoneMove = async (
  tx: Tx,
  actor: MemberActor,
  { moveId }: { moveId: Id },
): Promise<{ movedBack: number; changedSince: string[] }> => {
  const move = await selectMove(tx, actor.organisationId, moveId);
  if (move === undefined) throw new AppError('notFound');
  const milestone = await reachMilestone(tx, actor, move.milestoneId);
  if (move.undoneAt !== null || milestone.date !== move.toDate) throw new AppError('moveNotUndoable');
  const changedSince: string[] = [];
  for (const one of move.moved) {
    await lockActivity(tx, actor.organisationId, one.activityId);
    const [activity] = await selectActivities(tx, actor.organisationId, { activityIds: [one.activityId] });
    if (activity?.revision === one.revision) await place(tx, actor, one, one.from);
    else changedSince.push(one.title);
  }
  await updateMilestone(tx, milestone.id, { date: move.fromDate });
  await markMoveUndone(tx, moveId);
  const movedBack = move.moved.length - changedSince.length;
  await recordAudit(tx, actor, {
    action: 'planning.milestoneMoveUndone',
    subjectType: 'milestone',
    subjectId: milestone.id,
    details: { movedBack },
  });
  return { movedBack, changedSince };
};
