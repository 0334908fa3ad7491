/** A day without a time, `YYYY-MM-DD`, in the organisation's own calendar (Europe/Stockholm). */
export type CalendarDate = string & { readonly kind: 'CalendarDate' };

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

export const calendarDateOf = (instant: Date): CalendarDate => stockholm.format(instant) as CalendarDate;

export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
