import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

/** What Swedish clocks are ahead of UTC at that instant. */
const aheadMs = (instantMs: number): number => {
  const whole = Math.floor(instantMs / 1000) * 1000;
  return Date.parse(`${parts.format(new Date(whole)).replace(' ', 'T')}Z`) - whole;
};

/**
 * The instant at which clocks in Sweden show this. In October an hour comes twice: the first one is meant.
 * In March an hour is missing: 02:30 then is 03:30, as calendar programs read it (RFC 5545, section 3.3.5).
 */
export const instantOf = (date: CalendarDate, time: string): Date => {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const [earlier, later] = [wall - aheadMs(wall - 7_200_000), wall - aheadMs(wall + 7_200_000)];
  const candidates = [earlier, later].filter((instant) => instant + aheadMs(instant) === wall);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : earlier);
};
