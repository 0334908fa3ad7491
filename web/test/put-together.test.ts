import { describe, expect, test } from 'vitest';
import type { Activity } from '../src/api/activities.ts';
import { emptyDraft, fieldsOf, unreadableNumbers } from '../src/pages/plan/activity-draft.ts';
import { readTheirActivity, togetherFieldsOf } from '../src/pages/plan/activity-together.ts';
import { channelsOf, linesOf } from '../src/pages/plan/audience-channel-lines.ts';
import { putTogether } from '../src/parts/put-together.ts';

const before = { title: 'Frukostmöte', day: '2027-03-01', note: '', details: { speaker: 'Eva', committee: 'Kultur' } };

describe('two people who change the same activity', () => {
  test('in different places both keep what they wrote, without a question', () => {
    const { changes, clashes } = putTogether(before, { ...before, note: 'Ta med kaffe' }, { ...before, day: '2027-03-08' });
    expect([changes, clashes]).toEqual([{ note: 'Ta med kaffe' }, []]);
  });

  test('in the same place are asked, about that one only; the same change is no clash', () => {
    const mine = { ...before, day: '2027-03-02', title: 'Frukost' };
    expect(putTogether(before, mine, { ...before, day: '2027-03-08' }).clashes).toEqual(['day']);
    expect(putTogether(before, mine, { ...before, day: '2027-03-02' }).clashes).toEqual([]);
  });

  test('the order in which details were written is no change', () => {
    const same = { ...before, details: { committee: 'Kultur', speaker: 'Eva' } };
    expect(putTogether(before, same, before).changes).toEqual({});
  });

  test('the planned days are one thing, and what the server tells is read as the form reads it', () => {
    const planned = {
      plannedDate: '2027-03-01',
      plannedUntil: null,
      milestoneId: null,
      offset: null,
      confirmedDate: null,
      confirmedTime: null,
    };
    const rest = {
      title: 'Frukostmöte',
      type: 'meeting',
      channel: 'meeting',
      localTypeId: null,
      publishAt: null,
      sender: '',
      executor: '',
    };
    const more = {
      brief: '',
      effortHours: 4.5,
      costKronor: null,
      note: '',
      isIdea: false,
      isPrivate: false,
      isShared: false,
      isExternal: false,
    };
    const shared = { ...planned, ...rest, ...more, details: {}, revision: 1 };
    const activity = { ...shared, needs: [{ needId: 'n1' }], responsible: { id: 'p1', name: 'Karin' } } as unknown as Activity;
    const told = { ...shared, plannedDate: '2027-03-08', revision: 2, needIds: ['n1'], responsiblePersonId: 'p1' };
    const { fields, revision } = readTheirActivity(activity, told);
    const start = togetherFieldsOf(activity);
    const mine = { ...start, when: { ...start.when, plannedUntil: '2027-03-02' } };
    expect(revision).toBe(2);
    expect(putTogether(start, mine, fields).clashes).toEqual(['when']);
    expect(putTogether(start, start, fields).changes).toEqual({});
  });
});

describe('hours and kronor in the form of an activity', () => {
  const draft = (effortHours: string, costKronor: string) => ({ ...emptyDraft, effortHours, costKronor });
  const read = (effortHours: string, costKronor: string) => {
    const { effortHours: hours, costKronor: kronor } = fieldsOf(draft(effortHours, costKronor), false);
    return [hours, kronor];
  };

  test('are read as people write them', () => {
    expect(read('4,5', '12 000 kr')).toEqual([4.5, 12_000]);
    expect(read('40 tim', '1.500:-')).toEqual([40, 1500]);
    expect(read('', '12,000')).toEqual([null, 12_000]);
  });

  test('what cannot be read is asked about, never dropped', () => {
    expect(unreadableNumbers(draft('fyra', 'ett par tusen'))).toEqual(['effortHours', 'costKronor']);
    expect(unreadableNumbers(draft('', '0'))).toEqual([]);
  });
});

describe('a group’s channels, a line each', () => {
  const meeting = {
    name: 'Möte',
    via: null,
    alternativeGroup: 2,
    condition: 'vid stor påverkan',
    cadence: null,
    sender: null,
    detail: null,
  };
  const channels = [{ ...meeting, inherited: false }];

  test('what was there keeps what it knows, and through whom is read from the line', () => {
    const after = channelsOf(`${linesOf(channels)}\n Information via enhetschef \n\nMöte`, channels);
    expect(after).toEqual([channels[0], expect.objectContaining({ name: 'Information via enhetschef', via: 'enhetschef' })]);
    expect(channelsOf('', channels)).toEqual([]);
  });
});
