import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { addDays } from '../domain/calendar-days.ts';
import { instantOf } from '../domain/swedish-time.ts';

export type CalendarEvent = {
  id: Id;
  title: string;
  organisation: string;
  plannedDate: CalendarDate | null;
  plannedUntil: CalendarDate | null;
  confirmedDate: CalendarDate | null;
  confirmedTime: string | null;
  revision: number;
  createdAt: Date;
};

const hourMs = 3_600_000;

/** RFC 5545: a day without time is a date, and the end is the day after the last. */
const daysOf = ({ plannedDate, plannedUntil, confirmedDate, confirmedTime }: Omit<CalendarEvent, 'createdAt'>) => {
  const first = confirmedDate ?? plannedDate;
  if (first === null) return null;
  if (confirmedDate !== null && confirmedTime !== null) {
    const start = instantOf(confirmedDate, confirmedTime);
    return { start, end: new Date(start.getTime() + hourMs), allDay: false };
  }
  const last = confirmedDate ?? plannedUntil ?? first;
  return { start: noon(first), end: noon(addDays(last, 1)), allDay: true };
};

/** Midday in UTC is the same day in Sweden, and in whatever zone the server runs. */
const noon = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);

/**
 * iCalendar (RFC 5545) with stable UIDs and the revision as SEQUENCE, so that a moved activity moves in people's calendars.
 * Moments are in UTC: every calendar program shows them in its own zone, whatever the clocks do in March and October.
 */
export const writeCalendar = (name: string, host: string, events: readonly CalendarEvent[]): string => {
  const calendar = ical({ name, prodId: { company: 'Budkavle', product: 'Budkavle', language: 'SV' }, ttl: 3600 });
  for (const event of events) {
    const days = daysOf(event);
    if (days === null) continue;
    calendar.createEvent({
      ...days,
      id: `${event.id}@${host}`,
      sequence: event.revision,
      stamp: event.createdAt,
      summary: event.title,
      description: event.organisation,
    });
  }
  return calendar.toString();
};

type MeetingDetails = { host: string; stamp: Date; place: string; description: string; organiser: { name: string; email: string } };

/**
 * One meeting to put in one's own calendar (RFC 5546, PUBLISH: nothing to answer). The UID is the feeds', so that whoever has both
 * sees it once. Undefined while it has no day.
 */
export const writeMeetingFile = (
  event: Omit<CalendarEvent, 'createdAt'>,
  { host, stamp, place, description, organiser }: MeetingDetails,
): string | undefined => {
  const days = daysOf(event);
  if (days === null) return undefined;
  const calendar = ical({
    prodId: { company: 'Budkavle', product: 'Budkavle', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    ...days,
    id: `${event.id}@${host}`,
    sequence: event.revision,
    stamp,
    summary: event.title,
    description,
    location: place,
    status: event.confirmedDate === null ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    organizer: organiser,
  });
  return calendar.toString();
};
