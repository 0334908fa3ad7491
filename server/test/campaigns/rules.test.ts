import { describe, expect, test } from 'vitest';
import { type BudgetShare, sumBudget } from '../../src/contexts/campaigns/domain/budget.ts';
import { mayMove, missingBeforeStart, noticeDays, phases } from '../../src/contexts/campaigns/domain/campaign.ts';
import { findClashes, type Running } from '../../src/contexts/campaigns/domain/clash.ts';
import { lineOf } from '../../src/contexts/campaigns/domain/mail-texts.ts';
import type { CalendarDate } from '../../src/vocabulary/calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const campaign = (id: string, startsOn: string, endsOn: string, audiences: string[]): Running => ({
  id,
  title: id,
  audiences,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});

describe('two campaigns', () => {
  test('clash when they turn to the same group in the same week, however its name is written', () => {
    const one = campaign('one', '2031-03-03', '2031-03-06', ['Föreningar', 'Skolor']);
    expect(findClashes([one, campaign('two', '2031-03-09', '2031-03-20', ['föreningar '])])).toEqual([
      { audience: 'Föreningar', first: 'one', second: 'two', from: '2031-03-03', until: '2031-03-03' },
    ]);
    expect(findClashes([one, campaign('later', '2031-03-10', '2031-03-20', ['Föreningar'])])).toEqual([]);
    expect(findClashes([one, campaign('others', '2031-03-03', '2031-03-06', ['Företag'])])).toEqual([]);
  });

  test('clash over a turn of the year too: week 1 may begin in December', () => {
    const found = findClashes([
      campaign('old', '2030-12-30', '2030-12-31', ['Föreningar']),
      campaign('new', '2031-01-02', '2031-01-31', ['Föreningar']),
    ]);
    expect(found).toEqual([{ audience: 'Föreningar', first: 'old', second: 'new', from: '2030-12-30', until: '2030-12-30' }]);
  });
});

describe('a budget', () => {
  const share = (pledgedKronor: number | null, isConfirmed = false): BudgetShare => ({
    organisationId: 'a',
    askedKronor: 20_000,
    pledgedKronor,
    pledgedAt: pledgedKronor === null ? null : new Date(),
    confirmedAt: isConfirmed ? new Date() : null,
  });

  test('is summed in what each pays alone and what is shared, and says what nobody has promised', () => {
    const lines = [
      { title: 'Film', kronor: 60_000, payerOrganisationId: null },
      { title: 'Affischer', kronor: 5000, payerOrganisationId: 'a' },
    ];
    expect(sumBudget(lines, [share(20_000, true), share(15_000), share(null)])).toEqual({
      total: 65_000,
      own: 5000,
      shared: 60_000,
      asked: 60_000,
      pledged: 35_000,
      confirmed: 20_000,
      missing: 25_000,
      surplus: 0,
      unasked: 0,
    });
    expect(sumBudget([], [share(500)])).toMatchObject({ missing: 0, surplus: 500 });
  });
});

describe('the life of a campaign', () => {
  test('cannot skip steps, and never goes from an idea to evaluated', () => {
    expect(phases.filter((to) => mayMove('idea', to))).toEqual(['planning']);
    expect(phases.filter((to) => mayMove('planning', to))).toEqual(['idea', 'running', 'ended']);
    expect(phases.filter((to) => mayMove('running', to))).toEqual(['planning', 'evaluated', 'ended']);
  });

  test('lists what is missing before it starts', () => {
    const empty = { targetNumber: null, targetUnit: '', targetBy: null, joinStep: null, startsOn: null, endsOn: null };
    expect(missingBeforeStart(empty, null)).toEqual(['occasion', 'target', 'joinStep', 'days']);
    expect(missingBeforeStart(empty, { isJudged: false })).toContain('value');
  });

  test('notice is counted in whole days to the planned start, and to the real one once it has started', () => {
    const planned = { startsOn: day('2031-03-31'), startedOn: null };
    expect(noticeDays(day('2031-03-01'), planned)).toBe(30);
    expect(noticeDays(day('2031-03-01'), { ...planned, startedOn: day('2031-03-11') })).toBe(10);
    expect(noticeDays(day('2031-04-02'), planned)).toBe(-2);
    expect(noticeDays(null, planned)).toBeNull();
  });

  test('in a mail it is a line without people, also when it has no days', () => {
    const line = { title: 'Boka', owners: ['Storsjö kommun', 'Granviks kommun'], phase: 'planning' as const, startsOn: null, endsOn: null };
    expect(lineOf({ ...line, target: '', url: '' }, 'sv')).toBe('Boka (Storsjö kommun, Granviks kommun) · planeras · utan datum än');
  });
});
