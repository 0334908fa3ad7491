import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';

/** What has been counted for one need, with the message's current version. */
export type Counts = { members: number; handedOver: number; delivered: number; confirmed: number };

export type ActivityPart = {
  state: 'planned' | 'done' | 'cancelled';
  plannedDate: CalendarDate | null;
  doneAt: Date | null;
  messageVersion: number | null;
};

export type NeedPart = { needBy: CalendarDate | null; share: number; currentVersion: number; activities: readonly ActivityPart[] };

export type NeedVerdict = {
  isPlanned: boolean;
  /** Activities answer for it, but none of them by the day it is needed. */
  isPlannedLate: boolean;
  isDelivered: boolean;
  /** It was delivered, with words that have changed since. */
  isOutdated: boolean;
  isConfirmed: boolean;
  isOnTime: boolean;
};

const isInTime = (needBy: CalendarDate | null, day: CalendarDate | null): boolean => needBy === null || (day !== null && day <= needBy);

/** How many members must be proved before a need counts as confirmed: at least the share, and at least one. */
export const membersToProve = (members: number, share: number): number => Math.max(1, Math.ceil(members * share - 1e-9));

/**
 * The state of a need follows from activities and evidence and is never set by hand (design, section 5.6).
 * *Planned*: an activity that is not cancelled answers for it by its day. *Delivered*: one is done with the current version
 * of the message. *Confirmed*: at least the share of the members has evidence at the wanted level.
 */
export const judgeNeed = (need: NeedPart, counts: Counts): NeedVerdict => {
  const living = need.activities.filter(({ state }) => state !== 'cancelled');
  const dayOf = ({ doneAt, plannedDate }: ActivityPart): CalendarDate | null => (doneAt === null ? plannedDate : calendarDateOf(doneAt));
  const done = living.filter(({ state }) => state === 'done');
  const current = done.filter(({ messageVersion }) => messageVersion === need.currentVersion);
  const isPlanned = living.some((activity) => isInTime(need.needBy, dayOf(activity)));
  return {
    isPlanned,
    isPlannedLate: living.length > 0 && !isPlanned,
    isDelivered: current.length > 0,
    isOutdated: done.length > 0 && current.length === 0,
    isConfirmed: counts.members > 0 && counts.confirmed >= membersToProve(counts.members, need.share),
    isOnTime: current.some((activity) => isInTime(need.needBy, dayOf(activity))),
  };
};

export type CellState = 'required' | 'planned' | 'delivered' | 'confirmed';

type Flags = { isPlanned: boolean; isPlannedLate: boolean; isDelivered: boolean; isConfirmed: boolean };

/** The one state the matrix shows: the furthest that is reached. */
export const cellState = ({ isPlanned, isPlannedLate, isDelivered, isConfirmed }: Flags): CellState => {
  if (isConfirmed) return 'confirmed';
  if (isDelivered) return 'delivered';
  return isPlanned || isPlannedLate ? 'planned' : 'required';
};

/** Late: the day has passed and it has not been delivered. */
export const isLate = (needBy: string | null, flags: { isDelivered: boolean; isConfirmed: boolean }, today: CalendarDate): boolean =>
  needBy !== null && needBy < today && !flags.isDelivered && !flags.isConfirmed;
