import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from './activity.ts';
import { addDays, daysBetween } from './calendar-days.ts';
import { dateFrom } from './relative-date.ts';

/** A planned window as it is kept. */
export type PlannedWindow = { plannedDate: CalendarDate | null; plannedUntil: CalendarDate | null };
export type QuietDays = { name: string; startsOn: CalendarDate; endsOn: CalendarDate };

export const collisions = ['afterNeedBy', 'quiet', 'confirmedStays', 'inThePast'] as const;
export type Collision = { kind: (typeof collisions)[number]; name?: string; date?: CalendarDate };

export type RippledActivity = Pick<
  Activity,
  'id' | 'title' | 'state' | 'offset' | 'plannedDate' | 'plannedUntil' | 'confirmedDate' | 'revision' | 'sendOutId'
> & { /** The earliest need-by date among what it answers for. */ needBy: CalendarDate | null };

export type Move = { activityId: Id; title: string; revision: number; from: PlannedWindow; to: PlannedWindow; collisions: Collision[] };
export type Stay = { activityId: Id; title: string; because: 'done' | 'sent' | 'cancelled' };
export type Ripple = { moves: Move[]; stays: Stay[] };

/** The window at its new place, as many days long as before. */
export const windowFrom = (
  milestone: CalendarDate | null,
  activity: Pick<Activity, 'offset' | 'plannedDate' | 'plannedUntil'>,
): PlannedWindow => {
  const plannedDate = activity.offset === null ? null : dateFrom(milestone, activity.offset);
  const { plannedDate: start, plannedUntil: end } = activity;
  const plannedUntil = plannedDate === null || start === null || end === null ? null : addDays(plannedDate, daysBetween(start, end));
  return { plannedDate, plannedUntil };
};

const collisionsOf = (
  { plannedDate, plannedUntil }: PlannedWindow,
  { needBy, confirmedDate }: RippledActivity,
  quiet: readonly QuietDays[],
  today: CalendarDate,
): Collision[] => {
  if (plannedDate === null) return [];
  const until = plannedUntil ?? plannedDate;
  return [
    ...(needBy !== null && plannedDate > needBy ? [{ kind: 'afterNeedBy' as const, date: needBy }] : []),
    ...(plannedDate < today ? [{ kind: 'inThePast' as const }] : []),
    ...(confirmedDate === null ? [] : [{ kind: 'confirmedStays' as const, date: confirmedDate }]),
    ...quiet
      .filter(({ startsOn, endsOn }) => startsOn <= until && endsOn >= plannedDate)
      .map(({ name }) => ({ kind: 'quiet' as const, name })),
  ];
};

const whyItStays = ({ state, sendOutId }: RippledActivity): Stay['because'] | null => {
  if (state === 'planned') return null;
  if (state === 'cancelled') return 'cancelled';
  return sendOutId === null ? 'done' : 'sent';
};

/** What follows when a milestone is moved: which windows move, which stay, and what they would collide with. Changes nothing. */
export const rippleOf = (
  milestone: CalendarDate | null,
  activities: readonly RippledActivity[],
  { quiet, today }: { quiet: readonly QuietDays[]; today: CalendarDate },
): Ripple => {
  const moves: Move[] = [];
  const stays: Stay[] = [];
  for (const activity of activities) {
    const { id: activityId, title, revision, plannedDate, plannedUntil } = activity;
    const because = whyItStays(activity);
    if (because !== null) stays.push({ activityId, title, because });
    else {
      const to = windowFrom(milestone, activity);
      if (to.plannedDate === plannedDate && to.plannedUntil === plannedUntil) continue;
      moves.push({
        activityId,
        title,
        revision,
        from: { plannedDate, plannedUntil },
        to,
        collisions: collisionsOf(to, activity, quiet, today),
      });
    }
  }
  return { moves, stays };
};
