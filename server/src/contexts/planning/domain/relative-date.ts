import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { addDays, addWorkingDays } from './calendar-days.ts';

export const offsetUnits = ['days', 'weeks', 'workingDays'] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

/** "T − 6 v" is `{ amount: -6, unit: 'weeks' }`. */
export type DayOffset = { amount: number; unit: OffsetUnit };

/** The day so far from the milestone; null while the milestone has no date. */
export const dateFrom = (milestone: CalendarDate | null, { amount, unit }: DayOffset): CalendarDate | null => {
  if (milestone === null) return null;
  if (unit === 'workingDays') return addWorkingDays(milestone, amount);
  return addDays(milestone, unit === 'weeks' ? amount * 7 : amount);
};
