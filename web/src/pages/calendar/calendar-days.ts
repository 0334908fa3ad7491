/** Days are `yyyy-mm-dd`, counted in UTC where every day has 24 hours. */
const dayMs = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayAt(utc(day) + days * dayMs);
const here = new Intl.DateTimeFormat('sv-SE');
export const todayHere = (): string => here.format(new Date());
/** All days from one to another, both with. */
export const daysBetween = (from: string, until: string): string[] =>
  Array.from({ length: Math.round((utc(until) - utc(from)) / dayMs) + 1 }, (_, index) => addDays(from, index));
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && dayAt(utc(text)) === text;

const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay() || 7;
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** ISO 8601: the week's Thursday decides its year, so the last days of December may be in week 1, and some years have a week 53. */
export const isoWeekOf = (day: string): { year: number; week: number } => {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor((utc(thursday) - utc(`${thursday.slice(0, 4)}-01-01`)) / dayMs / 7) };
};

const weekFrom = (monday: string): string[] => Array.from({ length: 7 }, (_, index) => addDays(monday, index));
export const weekOf = (day: string): string[][] => [weekFrom(mondayOf(day))];

/** Whole weeks that hold the month, Monday first. */
export const monthOf = (day: string): string[][] => {
  const first = mondayOf(`${day.slice(0, 7)}-01`);
  const weeks: string[][] = [];
  for (let monday = first; monday.slice(0, 7) <= day.slice(0, 7); monday = addDays(monday, 7)) weeks.push(weekFrom(monday));
  return weeks;
};

/** The same day of another month, or its last day when it is shorter. */
export const addMonths = (day: string, months: number): string => {
  const at = new Date(utc(`${day.slice(0, 7)}-01`));
  at.setUTCMonth(at.getUTCMonth() + months);
  const month = at.toISOString().slice(0, 7);
  const last = dayAt(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).slice(8);
  return `${month}-${day.slice(8) < last ? day.slice(8) : last}`;
};

/** Where a key leads in the calendar; null when the key is not for moving. */
export const dayAfterKey = (day: string, key: string): string | null => {
  const steps: Record<string, () => string> = {
    ArrowRight: () => addDays(day, 1),
    ArrowLeft: () => addDays(day, -1),
    ArrowDown: () => addDays(day, 7),
    ArrowUp: () => addDays(day, -7),
    Home: () => mondayOf(day),
    End: () => addDays(mondayOf(day), 6),
    PageDown: () => addMonths(day, 1),
    PageUp: () => addMonths(day, -1),
  };
  return steps[key]?.() ?? null;
};
