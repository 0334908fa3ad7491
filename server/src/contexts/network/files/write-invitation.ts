import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Id } from '../../../vocabulary/id.ts';

export type Invitation = {
  meetingId: Id;
  host: string;
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
  title: string;
  start: Date;
  minutesLong: number;
  place: string;
  description: string;
  url: string;
  organiser: { name: string; email: string };
  attendee: { name: string; email: string };
};

/** iTIP (RFC 5546): the same UID every time, a higher SEQUENCE when it changes, so that calendars move or take away what they have. */
export const writeInvitation = (one: Invitation): string => {
  const isCancelled = one.method === 'CANCEL';
  const calendar = ical({
    prodId: { company: 'Budkavle', product: 'Budkavle', language: 'SV' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: `${one.meetingId}@${one.host}`,
    sequence: one.sequence,
    start: one.start,
    end: new Date(one.start.getTime() + one.minutesLong * 60_000),
    summary: one.title,
    description: one.description,
    location: one.place,
    url: one.url,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: one.organiser,
    attendees: [{ ...one.attendee, rsvp: !isCancelled, status: ICalAttendeeStatus.NEEDSACTION, role: ICalAttendeeRole.REQ }],
  });
  return calendar.toString();
};
