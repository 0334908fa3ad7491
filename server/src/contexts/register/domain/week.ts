import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

const dayMs = 86_400_000;

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: CalendarDate): CalendarDate => {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * dayMs).toISOString().slice(0, 10) as CalendarDate;
};
