import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

const dayMs = 86_400_000;

/** The Monday of the day's ISO week. */
export const mondayOf = (day: CalendarDate): CalendarDate => {
  const ms = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(ms).getUTCDay() || 7;
  return new Date(ms - (weekday - 1) * dayMs).toISOString().slice(0, 10) as CalendarDate;
};

/** The same group whatever case and spaces it is written with. */
export const audienceKey = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');

export type Running = { id: Id; title: string; audiences: readonly string[]; startsOn: CalendarDate; endsOn: CalendarDate };
export type CampaignClash = { audience: string; first: Id; second: Id; from: CalendarDate; until: CalendarDate };

const later = <T extends string>(one: T, other: T): T => (one > other ? one : other);
const earlier = <T extends string>(one: T, other: T): T => (one < other ? one : other);

const sharedAudiences = (one: Running, other: Running): string[] => {
  const theirs = new Set(other.audiences.map(audienceKey));
  return one.audiences.filter((name) => theirs.has(audienceKey(name)));
};

/** Two campaigns that turn to the same audience in the same ISO week, each pair and audience once, with the days they have in common. */
export const findClashes = (campaigns: readonly Running[]): CampaignClash[] =>
  campaigns.flatMap((one, index) =>
    campaigns.slice(index + 1).flatMap((other): CampaignClash[] => {
      const from = later(mondayOf(one.startsOn), mondayOf(other.startsOn));
      const lastWeek = earlier(mondayOf(one.endsOn), mondayOf(other.endsOn));
      if (from > lastWeek) return [];
      return sharedAudiences(one, other).map((audience) => ({ audience, first: one.id, second: other.id, from, until: lastWeek }));
    }),
  );

type Span = { startsOn: CalendarDate; endsOn: CalendarDate };

export const overlaps = (one: Span, other: Span): boolean => one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
