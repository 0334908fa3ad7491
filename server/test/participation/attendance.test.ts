import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provenByAttendance } from '../../src/contexts/participation/domain/attendance.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';

let app: AppUnderTest;
let karin: Client;
let plan: SmallPlan;
let training: string;
const people = new Map<string, string>();

const cellOf = async (audienceId: string, messageId: string) => {
  const { body } = await karin.get(`/v1/programmes/${plan.programmeId}/matrix`);
  return body.cells.find(
    (cell: { audienceId: string; messageId: string }) => cell.audienceId === audienceId && cell.messageId === messageId,
  );
};
const needId = async (audienceId: string, messageId: string): Promise<string> => {
  const { needs } = await getPlan(karin, plan.programmeId);
  return needs.find((need) => need.audienceId === audienceId && need.messageId === messageId)?.id ?? '';
};
const planFor = async (title: string, type: string, needIds: string[]): Promise<string> =>
  (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, { title, type, needIds, plannedDate: '2026-01-15' })).body.id;

beforeAll(async () => {
  app = await startApp();
  await app.startWorker();
  karin = await app.as('karin');
  plan = await makeSmallPlan(karin);
  for (const name of ['Anna Ek', 'Bo Ek', 'Cia Lund', 'Dan Lund']) {
    const email = `${name.split(' ')[0]?.toLowerCase()}@storsjo.example`;
    await karin.post(`/v1/audiences/${plan.staff}/members`, { name, email });
  }
  await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Dan Lund', email: 'dan.lund@storsjo.example' });
  const { body } = await karin.get(`/v1/audiences/${plan.staff}/members`);
  for (const { recipientId, email } of body.items) people.set(email, recipientId);
  training = await planFor('Utbildning i att logga in', 'training', [
    await needId(plan.staff, plan.login),
    await needId(plan.staff, plan.schedule),
  ]);
});
afterAll(() => app.close());

const idOf = (email: string): string => people.get(`${email}@storsjo.example`) ?? '';
const at = () => `/v1/activities/${training}/attendance`;

describe('who came', { timeout: 60_000 }, () => {
  test('pasted names and addresses become members; strangers and shared names are told apart, and nothing is saved', async () => {
    const text = 'anna@storsjo.example\nCia Lund; bo ek\nEva Okänd\nDan Lund';
    const { status, body } = await karin.post(`/v1/activities/${training}/attendance-matches`, { text });
    expect(status).toBe(200);
    expect(body.found.map(({ name }: { name: string }) => name).toSorted()).toEqual(['Anna Ek', 'Bo Ek', 'Cia Lund']);
    expect(body).toMatchObject({ notFound: ['Eva Okänd'], several: ['Dan Lund'] });
    expect((await karin.get(at())).body).toMatchObject({ attendance: null, state: 'planned', isTraining: true });
  });

  test('nobody and no number, too low a number and somebody outside the audiences are refused', async () => {
    for (const body of [
      { recipientIds: [] },
      { recipientIds: [idOf('anna'), idOf('bo')], headCount: 1 },
      { recipientIds: ['01890000-0000-7000-8000-000000000000'] },
    ])
      expect((await karin.put(at(), body)).body.code).toBe('invalidInput');
    expect((await karin.get(at())).body.state).toBe('planned');
  });

  test('only a number is shown, and is no evidence about anybody', async () => {
    const saved = await karin.put(at(), { headCount: 23 });
    expect(saved.status).toBe(200);
    expect((await karin.get(at())).body).toMatchObject({ state: 'done', attendance: { headCount: 23, recipientIds: [] } });
    const cell = await waitFor(
      () => cellOf(plan.staff, plan.schedule),
      ({ state }) => state === 'delivered',
    );
    expect(cell).toMatchObject({ state: 'delivered', confirmed: 0 });
  });

  test('being there confirms *understand*, and coverage rises; *can do* takes practice', async () => {
    const recipientIds = ['anna', 'bo', 'cia', 'dan'].map(idOf);
    await karin.put(at(), { recipientIds, headCount: 23, revision: 1 });
    const cell = await waitFor(
      () => cellOf(plan.staff, plan.schedule),
      ({ state }) => state === 'confirmed',
    );
    expect(cell).toMatchObject({ level: 'understand', state: 'confirmed', confirmed: 4, members: 5 });
    expect(await cellOf(plan.staff, plan.login)).toMatchObject({ level: 'canDo', state: 'delivered', confirmed: 0 });
    const { body } = await karin.get(`/v1/programmes/${plan.programmeId}/coverage`);
    expect(body.days.at(-1).confirmed).toBe(1);
    const { body: evidence } = await karin.get(`/v1/needs/${cell.needId}/evidence`);
    expect(evidence.evidence.items[0]).toMatchObject({ kind: 'attendance', level: 'understand', label: 'Utbildning i att logga in' });
    expect(evidence.activities[0]).toMatchObject({ confirmed: 4 });
  });

  test('a training with practice, or a skill check passed, confirms *can do*', async () => {
    await karin.put(at(), { recipientIds: ['anna', 'bo', 'cia', 'dan'].map(idOf), headCount: 23, withPractice: true, revision: 2 });
    const cell = await waitFor(
      () => cellOf(plan.staff, plan.login),
      ({ state }) => state === 'confirmed',
    );
    expect(cell).toMatchObject({ state: 'confirmed', confirmed: 4 });
    expect(provenByAttendance('meeting', true)).toBe('understand');
  });

  test('somebody who was marked by mistake proves nothing any more, and two who correct at once are told', async () => {
    const stale = await karin.put(at(), { recipientIds: [idOf('anna')], withPractice: true, revision: 1 });
    expect(stale.body.code).toBe('editConflict');
    await karin.put(at(), { recipientIds: [idOf('anna')], withPractice: true, revision: 3 });
    const cell = await waitFor(
      () => cellOf(plan.staff, plan.login),
      ({ confirmed }) => confirmed === 1,
    );
    expect(cell).toMatchObject({ state: 'delivered', confirmed: 1 });
  });

  test('an activity that is opened again, or whose list is taken away, proves nothing', async () => {
    await karin.post(`/v1/activities/${training}/reopen`);
    await waitFor(
      () => cellOf(plan.staff, plan.login),
      ({ confirmed }) => confirmed === 0,
    );
    await karin.post(`/v1/activities/${training}/done`);
    await waitFor(
      () => cellOf(plan.staff, plan.login),
      ({ confirmed }) => confirmed === 1,
    );
    expect((await karin.delete(at())).status).toBe(200);
    const cell = await waitFor(
      () => cellOf(plan.staff, plan.login),
      ({ confirmed }) => confirmed === 0,
    );
    expect(cell).toMatchObject({ state: 'delivered', confirmed: 0 });
  });

  test('a memo has nobody who comes, and another organisation finds nothing', async () => {
    const memo = await planFor('PM', 'memo', []);
    expect((await karin.put(`/v1/activities/${memo}/attendance`, { headCount: 2 })).body.code).toBe('invalidInput');
    const olle = await app.as('olle');
    expect((await olle.get(at())).status).toBe(404);
    expect((await olle.put(at(), { headCount: 2 })).status).toBe(404);
  });
});
