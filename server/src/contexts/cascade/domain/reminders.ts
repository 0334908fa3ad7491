import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Holder, Reminders } from './cascade.ts';

const dayMs = 86_400_000;
const dayAfter = (day: CalendarDate, days: number): CalendarDate =>
  calendarDateOf(new Date(new Date(`${day}T12:00:00Z`).getTime() + days * dayMs));

export const isWeekend = (day: CalendarDate): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** The days on which this holder is to be reminded, as agreed. A day that falls on a weekend waits for Monday. */
export const reminderDays = (schedule: Reminders, sentAt: Date, lastDay: CalendarDate | null): CalendarDate[] => {
  const sent = calendarDateOf(sentAt);
  const days = schedule.days.map((days_) => dayAfter(sent, days_));
  if (schedule.before !== null && lastDay !== null) days.push(dayAfter(lastDay, -schedule.before));
  return [...new Set(days)].filter((day) => day > sent).toSorted();
};

type Asked = Pick<Holder, 'kind' | 'sentAt' | 'confirmedAt' | 'declinedAt' | 'reminders' | 'remindedOn'>;

/** Somebody who has the link, has not answered, has room for one more reminder, and has had none today. */
export const mayRemind = (holder: Asked, schedule: Pick<Reminders, 'limit'>, today: CalendarDate): boolean =>
  holder.kind === 'person' &&
  holder.sentAt !== null &&
  holder.confirmedAt === null &&
  holder.declinedAt === null &&
  holder.reminders < schedule.limit &&
  holder.remindedOn !== today;

/** Whether the schedule asks for a reminder today: an agreed day has come since the link or the latest reminder. Never at weekends. */
export const isReminderDue = (holder: Asked, schedule: Reminders, lastDay: CalendarDate | null, today: CalendarDate): boolean => {
  if (isWeekend(today) || !mayRemind(holder, schedule, today) || holder.sentAt === null) return false;
  const since = holder.remindedOn ?? calendarDateOf(holder.sentAt);
  return reminderDays(schedule, holder.sentAt, lastDay).some((day) => day > since && day <= today);
};
