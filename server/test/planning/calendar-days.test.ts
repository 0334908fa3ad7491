import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  easterOf,
  isoWeekOf,
  isWorkingDay,
  mondayOf,
  weeksIn,
} from '../../src/contexts/planning/domain/calendar-days.ts';
import { dateFrom } from '../../src/contexts/planning/domain/relative-date.ts';
import { instantOf } from '../../src/contexts/planning/domain/swedish-time.ts';
import { type CalendarDate, calendarDateOf } from '../../src/vocabulary/calendar-date.ts';

const day = (text: string) => text as CalendarDate;
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1990-01-01'), days));

describe('weeks', () => {
  test('some years have a week 53, and it may end in the next year', () => {
    expect(weeksIn(2026)).toBe(53);
    expect(weeksIn(2027)).toBe(52);
    expect(isoWeekOf(day('2027-01-03'))).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(day('2027-01-04'))).toEqual({ year: 2027, week: 1 });
    expect(mondayOf({ year: 2026, week: 53 })).toBe('2026-12-28');
    expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });

  test('every day is in the week that its Monday begins', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = mondayOf(isoWeekOf(date));
        const after = daysBetween(monday, date);
        expect(after >= 0 && after < 7).toBe(true);
        expect(isoWeekOf(date).week).toBeLessThanOrEqual(weeksIn(isoWeekOf(date).year));
      }),
    );
  });
});

describe('working days', () => {
  test('Easter, Ascension Day, midsummer and Christmas are no working days', () => {
    expect([easterOf(2026), easterOf(2027), easterOf(2038)]).toEqual(['2026-04-05', '2027-03-28', '2038-04-25']);
    for (const off of ['2026-04-03', '2026-04-06', '2026-05-14', '2026-06-19', '2026-12-24', '2026-05-01', '2027-01-06'])
      expect(isWorkingDay(day(off)), off).toBe(false);
    expect(isWorkingDay(day('2026-04-07'))).toBe(true);
  });

  test('five working days before the Tuesday after Easter is a Friday', () => {
    expect(addWorkingDays(day('2026-04-07'), -5)).toBe('2026-03-27');
    expect(dateFrom(day('2026-04-07'), { amount: -5, unit: 'workingDays' })).toBe('2026-03-27');
  });

  test('so many forth and as many back is where one was', () => {
    fc.assert(
      fc.property(anyDay.filter(isWorkingDay), fc.integer({ min: -300, max: 300 }), (date, days) => {
        expect(addWorkingDays(addWorkingDays(date, days), -days)).toBe(date);
      }),
      { numRuns: 50 },
    );
  });
});

describe('days from a milestone', () => {
  test('six weeks before, over a change of the clocks and of the year, is the same weekday', () => {
    expect(dateFrom(day('2027-04-12'), { amount: -6, unit: 'weeks' })).toBe('2027-03-01');
    expect(dateFrom(day('2027-01-11'), { amount: -6, unit: 'weeks' })).toBe('2026-11-30');
    expect(dateFrom(day('2028-03-01'), { amount: -1, unit: 'days' })).toBe('2028-02-29');
  });

  test('a milestone without a date gives no date', () => {
    expect(dateFrom(null, { amount: -6, unit: 'weeks' })).toBe(null);
  });
});

describe('Swedish time', () => {
  test('nine o’clock is nine o’clock in winter and in summer', () => {
    expect(instantOf(day('2027-01-15'), '09:00').toISOString()).toBe('2027-01-15T08:00:00.000Z');
    expect(instantOf(day('2027-07-15'), '09:00').toISOString()).toBe('2027-07-15T07:00:00.000Z');
    expect(instantOf(day('2027-03-28'), '09:00').toISOString()).toBe('2027-03-28T07:00:00.000Z');
    expect(instantOf(day('2027-10-31'), '00:30').toISOString()).toBe('2027-10-30T22:30:00.000Z');
  });

  test('the hour that is missing in March is the next one, and of October’s two the first', () => {
    expect(instantOf(day('2027-03-28'), '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(instantOf(day('2027-10-31'), '02:30').toISOString()).toBe('2027-10-31T00:30:00.000Z');
    expect(instantOf(day('2027-10-31'), '03:30').toISOString()).toBe('2027-10-31T02:30:00.000Z');
  });

  test('every time of every day is on that day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (date, hour) => {
        expect(calendarDateOf(instantOf(date, `${String(hour).padStart(2, '0')}:15`))).toBe(date);
      }),
    );
  });
});
