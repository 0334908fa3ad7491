import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

const aheadMs = (instantMs: number): number => Date.parse(`${clock.format(new Date(instantMs)).replace(' ', 'T')}Z`) - instantMs;

/** The instant at which clocks in Sweden show this day and time (`HH:MM`). The hour that comes twice in October is its second one. */
export const instantIn = (day: CalendarDate, time: string): Date => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  return new Date(wall - aheadMs(wall - aheadMs(wall)));
};
