import ical from 'ical-generator';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

export type GroupEvent = {
  id: Id;
  title: string;
  note: string;
  startsOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  revision: number;
};

const dayMs = 86_400_000;
/** Midday in UTC is the same day in Sweden. */
const noon = (day: CalendarDate, daysLater = 0): Date => new Date(Date.parse(`${day}T12:00:00Z`) + daysLater * dayMs);

/** Whole days (RFC 5545: the end is the day after the last), with the revision as SEQUENCE so that what moves, moves in people's calendars. */
export const writeGroupCalendar = (name: string, host: string, events: readonly GroupEvent[]): string => {
  const calendar = ical({ name, prodId: { company: 'Budkavle', product: 'Budkavle', language: 'SV' }, ttl: 3600 });
  for (const { id, title, note, startsOn, dueOn, revision } of events) {
    const first = startsOn ?? dueOn;
    if (first === null) continue;
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence: revision,
      start: noon(first),
      end: noon(dueOn ?? first, 1),
      allDay: true,
      summary: title,
      description: note,
    });
  }
  return calendar.toString();
};
