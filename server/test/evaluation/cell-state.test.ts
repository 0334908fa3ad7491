import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActivityPart, cellState, isLate, judgeNeed, membersToProve } from '../../src/contexts/evaluation/domain/cell-state.ts';
import type { CalendarDate } from '../../src/vocabulary/calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const planned = (plannedDate: string | null): ActivityPart => ({
  state: 'planned',
  plannedDate: plannedDate === null ? null : day(plannedDate),
  doneAt: null,
  messageVersion: null,
});
const done = (on: string, messageVersion: number): ActivityPart => ({
  state: 'done',
  plannedDate: null,
  doneAt: new Date(`${on}T10:00:00Z`),
  messageVersion,
});
const nobody = { members: 0, handedOver: 0, delivered: 0, confirmed: 0 };
const need = (activities: ActivityPart[], needBy: string | null = '2027-03-01') => ({
  needBy: needBy === null ? null : day(needBy),
  share: 0.8,
  currentVersion: 2,
  activities,
});

describe('the state of a cell follows from activities and evidence', () => {
  test('a need that nothing answers for is required', () => {
    expect(cellState(judgeNeed(need([]), nobody))).toBe('required');
    expect(cellState(judgeNeed(need([{ ...planned('2027-02-01'), state: 'cancelled' }]), nobody))).toBe('required');
  });

  test('an activity by the day it is needed makes it planned; one after that day does so too late', () => {
    expect(judgeNeed(need([planned('2027-03-01')]), nobody)).toMatchObject({ isPlanned: true, isPlannedLate: false });
    expect(judgeNeed(need([planned('2027-03-02')]), nobody)).toMatchObject({ isPlanned: false, isPlannedLate: true });
    expect(judgeNeed(need([planned(null)]), nobody)).toMatchObject({ isPlanned: false, isPlannedLate: true });
    expect(judgeNeed(need([planned(null)], null), nobody)).toMatchObject({ isPlanned: true });
  });

  test('delivered means with the present words: a message that changed since is outdated', () => {
    expect(judgeNeed(need([done('2027-02-01', 2)]), nobody)).toMatchObject({ isDelivered: true, isOutdated: false, isOnTime: true });
    expect(judgeNeed(need([done('2027-02-01', 1)]), nobody)).toMatchObject({ isDelivered: false, isOutdated: true, isOnTime: false });
    expect(judgeNeed(need([done('2027-03-05', 2)]), nobody)).toMatchObject({ isDelivered: true, isOnTime: false });
  });

  test('the share of members must be proved: 14 of 18 is not four fifths, 15 of 18 is', () => {
    expect(membersToProve(18, 0.8)).toBe(15);
    expect(judgeNeed(need([done('2027-02-01', 2)]), { ...nobody, members: 18, confirmed: 14 }).isConfirmed).toBe(false);
    expect(judgeNeed(need([done('2027-02-01', 2)]), { ...nobody, members: 18, confirmed: 15 }).isConfirmed).toBe(true);
    expect(judgeNeed(need([]), nobody).isConfirmed).toBe(false);
  });

  test('ten of ten times a share never asks for more members than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100 }), (members, percent) => {
        const asked = membersToProve(members, percent / 100);
        return asked >= 1 && asked <= members;
      }),
    );
  });

  test('late means that the day has passed and it has not been delivered', () => {
    const today = day('2027-03-02');
    expect(isLate('2027-03-01', { isDelivered: false, isConfirmed: false }, today)).toBe(true);
    expect(isLate('2027-03-01', { isDelivered: true, isConfirmed: false }, today)).toBe(false);
    expect(isLate(null, { isDelivered: false, isConfirmed: false }, today)).toBe(false);
  });
});
