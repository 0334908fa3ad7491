import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

export const meetingKinds = ['yearly', 'extra'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export type MeetingStatus = 'planned' | 'held' | 'cancelled';
export const agendaKinds = ['own', 'contribution', 'term', 'vacancy', 'coming', 'evaluation', 'campaign', 'experience'] as const;
export type AgendaKind = (typeof agendaKinds)[number];
export const meetingAnswers = ['yes', 'no'] as const;
export type MeetingAnswer = (typeof meetingAnswers)[number];

type Dated = { status: MeetingStatus; heldOn: CalendarDate };

/** How the network stands to "at least one meeting a year". Days are dates in Sweden. */
export type YearlyRule = {
  lastHeldOn: CalendarDate | null;
  nextPlannedOn: CalendarDate | null;
  /** A year after the last; null before the first, which is due at once. */
  dueBy: CalendarDate | null;
  isOverdue: boolean;
  /** A weekday to begin with when nothing is planned. */
  proposedOn: CalendarDate | null;
};

const asDate = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);
const asDay = (date: Date): CalendarDate => date.toISOString().slice(0, 10) as CalendarDate;

const plusDays = (day: CalendarDate, days: number): CalendarDate => asDay(new Date(asDate(day).getTime() + days * 86_400_000));

/** The same day next year; 29 February becomes the 28th. */
const plusYear = (day: CalendarDate): CalendarDate => {
  const date = asDate(day);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return asDay(date);
};

/** That day, or the Monday after it. */
const weekdayFrom = (day: CalendarDate): CalendarDate => {
  const weekday = asDate(day).getUTCDay();
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};

/** Two weeks before it is due, but never sooner than three weeks from now: people must be able to come. */
const propose = (dueBy: CalendarDate | null, today: CalendarDate): CalendarDate => {
  const soonest = plusDays(today, 21);
  const wanted = dueBy === null ? soonest : plusDays(dueBy, -14);
  return weekdayFrom(wanted < soonest ? soonest : wanted);
};

/** Extra meetings count too: the network has met. */
export const judgeYearlyRule = (meetings: readonly Dated[], today: CalendarDate): YearlyRule => {
  const held = meetings.filter(({ status }) => status === 'held').map(({ heldOn }) => heldOn);
  const planned = meetings.filter(({ status, heldOn }) => status === 'planned' && heldOn >= today).map(({ heldOn }) => heldOn);
  const lastHeldOn = held.toSorted().at(-1) ?? null;
  const nextPlannedOn = planned.toSorted()[0] ?? null;
  const dueBy = lastHeldOn === null ? null : plusYear(lastHeldOn);
  return {
    lastHeldOn,
    nextPlannedOn,
    dueBy,
    isOverdue: dueBy === null ? nextPlannedOn === null : dueBy < today,
    proposedOn: nextPlannedOn === null ? propose(dueBy, today) : null,
  };
};
