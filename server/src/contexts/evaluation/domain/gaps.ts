import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

export type GapReason = 'late' | 'outdated' | 'plannedLate' | 'noActivity';

export type Gap = {
  needId: Id;
  audienceId: Id;
  messageId: Id;
  audienceName: string;
  messageTitle: string;
  needBy: string | null;
  tier: number | null;
  /** Days from today to the day it is needed; negative when it has passed. */
  days: number | null;
  reason: GapReason;
};

const dayMs = 86_400_000;

export const daysUntil = (needBy: string | null, today: CalendarDate): number | null =>
  needBy === null ? null : Math.round((Date.parse(needBy) - Date.parse(today)) / dayMs);

/** Soonest first; without a day last; then the tiers in order. */
export const byUrgency = (one: Gap, other: Gap): number =>
  (one.days ?? Number.POSITIVE_INFINITY) - (other.days ?? Number.POSITIVE_INFINITY) ||
  (one.tier ?? 99) - (other.tier ?? 99) ||
  one.audienceName.localeCompare(other.audienceName, 'sv') ||
  one.messageTitle.localeCompare(other.messageTitle, 'sv');

type Cell = { isPlanned: boolean; isPlannedLate: boolean; isDelivered: boolean; isOutdated: boolean; isConfirmed: boolean };

/** Why a cell is on the list of what to do next; undefined when it is not. */
export const gapReason = (cell: Cell, late: boolean): GapReason | undefined => {
  if (cell.isConfirmed || cell.isDelivered) return undefined;
  if (late) return 'late';
  if (cell.isOutdated) return 'outdated';
  if (cell.isPlannedLate) return 'plannedLate';
  return cell.isPlanned ? undefined : 'noActivity';
};
