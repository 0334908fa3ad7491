/** A day without a time, `YYYY-MM-DD`, in the organisation's own calendar (Europe/Stockholm). */
export type CalendarDate = string & { readonly kind: 'CalendarDate' };

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

const hourMs = 3_600_000;
const hoursKept = 10_000;
const dayOfHour = new Map<number, CalendarDate>();

/** Asked for thousands of times in one answer, and dear to work out: kept for every hour, which lies within one day as Stockholm is whole hours from UTC. */
export const calendarDateOf = (instant: Date): CalendarDate => {
  const hour = Math.floor(instant.getTime() / hourMs);
  const known = dayOfHour.get(hour);
  if (known !== undefined) return known;
  const day = stockholm.format(instant) as CalendarDate;
  if (dayOfHour.size >= hoursKept) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
};

export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
