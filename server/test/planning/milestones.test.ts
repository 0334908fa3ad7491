import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let ahmed: Client;
let plan: SmallPlan;
let round = 0;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  ahmed = await app.as('ahmed');
});
afterAll(() => app.close());

const at = () => `/v1/programmes/${plan.programmeId}`;
const addMilestone = async (date: string | null): Promise<string> => {
  plan = await makeSmallPlan(karin, `Milstolpar ${++round}`);
  return (await karin.post(`${at()}/milestones`, { name: 'Driftstart', date })).body.id;
};
const planFrom = async (milestoneId: string, amount: number, fields: object = {}, unit = 'weeks'): Promise<string> =>
  (
    await karin.post(`${at()}/activities`, {
      title: `T ${amount}`,
      type: 'meeting',
      needIds: [],
      milestoneId,
      offset: { amount, unit },
      ...fields,
    })
  ).body.id;
const read = async (id: string) => (await karin.get(`${at()}/activities`)).body.items.find((item: { id: string }) => item.id === id);

describe('days from a milestone', () => {
  test('the day can be seen before it is planned, and is told apart from a milestone that waits for its date', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const count = async (query: string, client = karin) =>
      (await client.get(`${at()}/milestones/${milestoneId}/counted-day?${query}`)).body;
    expect(await count('amount=-6&unit=weeks')).toEqual({ day: '2027-07-26' });
    expect(await count('amount=-5&unit=workingDays')).toEqual({ day: '2027-08-30' });
    expect(await count('amount=0&unit=days')).toEqual({ day: '2027-09-06' });
    expect(await count('amount=sex&unit=weeks')).toMatchObject({ code: 'invalidInput' });
    expect(await count('amount=-6&unit=weeks', await app.as('olle'))).toMatchObject({ code: 'notFound' });
    await karin.post(`/v1/milestones/${milestoneId}/moves`, { date: null, revision: 1 });
    expect(await count('amount=-6&unit=weeks')).toEqual({ day: null });
  });

  test('”T − 6 v” follows the milestone, and the planned window keeps its length', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const id = await planFrom(milestoneId, -6, { plannedDate: '2027-01-01', plannedUntil: '2027-01-05' });
    expect(await read(id)).toMatchObject({ plannedDate: '2027-07-26', plannedUntil: '2027-07-30', offset: { amount: -6, unit: 'weeks' } });
    const workingDays = await planFrom(milestoneId, -5, {}, 'workingDays');
    expect(await read(workingDays)).toMatchObject({ plannedDate: '2027-08-30' });
  });

  test('a milestone may wait for its date; what hangs on it waits too, and says why', async () => {
    const milestoneId = await addMilestone(null);
    const id = await planFrom(milestoneId, -6, { responsiblePersonId: app.personId('karin') });
    expect(await read(id)).toMatchObject({ plannedDate: null, missing: ['needs', 'milestoneDate'] });
    const moved = await karin.post(`/v1/milestones/${milestoneId}/moves`, { date: '2027-09-06', revision: 1 });
    expect(moved.body).toMatchObject({ moved: 1 });
    expect(await read(id)).toMatchObject({ plannedDate: '2027-07-26', missing: ['needs'] });
  });

  test('planned window, confirmed date and publish-at are three things', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const id = await planFrom(milestoneId, -6);
    await karin.patch(`/v1/activities/${id}`, {
      confirmedDate: '2027-07-28',
      confirmedTime: '09:30',
      publishAt: '2027-07-29T06:00:00Z',
      revision: 1,
    });
    expect(await read(id)).toMatchObject({
      stage: 'confirmed',
      plannedDate: '2027-07-26',
      confirmedDate: '2027-07-28',
      confirmedTime: '09:30',
      publishAt: '2027-07-29T06:00:00.000Z',
      offset: { amount: -6, unit: 'weeks' },
    });
    expect((await karin.patch(`/v1/activities/${id}`, { confirmedDate: null, revision: 2 })).body.fields[0].field).toBe('confirmedDate');
  });

  test('a day set by hand lets go of the milestone, and a window keeps its length', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const id = await planFrom(milestoneId, -6, { plannedDate: '2027-01-01', plannedUntil: '2027-01-05' });
    await karin.patch(`/v1/activities/${id}`, { plannedDate: '2027-08-02', revision: 1 });
    expect(await read(id)).toMatchObject({ plannedDate: '2027-08-02', plannedUntil: '2027-08-06', milestoneId: null, offset: null });
  });
});

describe('moving a milestone', () => {
  test('shows before it happens what moves, what stays because it is done, and what it collides with', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const need = (await getPlan(karin, plan.programmeId)).needs[0]?.id ?? '';
    await karin.patch(`/v1/needs/${need}`, { needBy: '2027-08-01' });
    const moving = await planFrom(milestoneId, -6, { needIds: [need], confirmedDate: '2027-07-28' });
    const done = await planFrom(milestoneId, -10);
    await karin.post(`/v1/activities/${done}/done`, { doneOn: '2026-06-01' });
    const { body: quiet } = await karin.post('/v1/quiet-periods', { name: 'Valrörelsen', startsOn: '2027-08-20', endsOn: '2027-08-30' });
    const { body } = await karin.post(`/v1/milestones/${milestoneId}/move-previews`, { date: '2027-10-04' });
    expect(body).toEqual({
      moves: [
        {
          activityId: moving,
          title: 'T -6',
          from: { plannedDate: '2027-07-26', plannedUntil: null },
          to: { plannedDate: '2027-08-23', plannedUntil: null },
          collisions: [
            { kind: 'afterNeedBy', date: '2027-08-01' },
            { kind: 'confirmedStays', date: '2027-07-28' },
            { kind: 'quiet', name: 'Valrörelsen' },
          ],
        },
      ],
      stays: [{ activityId: done, title: 'T -10', because: 'done' }],
    });
    expect(await read(moving)).toMatchObject({ plannedDate: '2027-07-26', revision: 1 });
    await karin.delete(`/v1/quiet-periods/${quiet.id}`);
  });

  test('is done as one step and undone as one; what somebody has changed since stays', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const [one, other] = [await planFrom(milestoneId, -6), await planFrom(milestoneId, -2)];
    const { body } = await karin.post(`/v1/milestones/${milestoneId}/moves`, { date: '2027-09-13', revision: 1 });
    expect(body).toMatchObject({ moved: 2, revision: 2 });
    await ahmed.patch(`/v1/activities/${other}`, { title: 'Ahmeds', revision: 2 });
    const undone = await karin.post(`/v1/milestone-moves/${body.moveId}/undo`);
    expect(undone.body).toEqual({ movedBack: 1, changedSince: ['T -2'] });
    expect(await read(one)).toMatchObject({ plannedDate: '2027-07-26' });
    expect(await read(other)).toMatchObject({ plannedDate: '2027-08-30', title: 'Ahmeds' });
    expect((await karin.get(`${at()}/milestones`)).body.items).toMatchObject([{ date: '2027-09-06' }]);
    expect((await karin.post(`/v1/milestone-moves/${body.moveId}/undo`)).body.code).toBe('moveNotUndoable');
  });

  test('two who move the same milestone: the second is told where it stands now', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    await karin.post(`/v1/milestones/${milestoneId}/moves`, { date: '2027-09-13', revision: 1 });
    const late = await ahmed.post(`/v1/milestones/${milestoneId}/moves`, { date: '2027-09-20', revision: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { date: '2027-09-13', revision: 2 } } });
  });

  test('removing it leaves the dates as they are, and it can be brought back', async () => {
    const milestoneId = await addMilestone('2027-09-06');
    const id = await planFrom(milestoneId, -6);
    await karin.delete(`/v1/milestones/${milestoneId}`);
    expect((await karin.get(`${at()}/milestones`)).body.items).toEqual([]);
    expect(await read(id)).toMatchObject({ plannedDate: '2027-07-26' });
    await karin.post(`/v1/milestones/${milestoneId}/restore`);
    expect((await karin.get(`${at()}/milestones`)).body.items).toHaveLength(1);
  });
});
