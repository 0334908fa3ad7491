import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { calendarColumns } from '../../src/contexts/planning/http/calendar-routes.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;
let ours: SmallPlan;
let theirs: SmallPlan;

beforeAll(async () => {
  app = await startApp();
  [karin, olle, maria] = [await app.as('karin'), await app.as('olle'), await app.as('maria')];
  ours = await makeSmallPlan(karin, 'Vårt');
  theirs = await makeSmallPlan(olle, 'Deras');
  await karin.post(`/v1/programmes/${ours.programmeId}/needs`, { audienceId: ours.clubs, messageId: ours.login, level: 'know' });
  await olle.post(`/v1/programmes/${theirs.programmeId}/needs`, { audienceId: theirs.clubs, messageId: theirs.login, level: 'know' });
});
afterAll(() => app.close());

const planOne = async (client: Client, plan: SmallPlan, audienceId: string, fields: object): Promise<string> => {
  const needIds = (await getPlan(client, plan.programmeId)).needs.filter((need) => need.audienceId === audienceId).map(({ id }) => id);
  const { body } = await client.post(`/v1/programmes/${plan.programmeId}/activities`, {
    title: 'Möte',
    type: 'meeting',
    needIds,
    ...fields,
  });
  return body.id;
};
const calendar = async (client: Client, from: string, until: string, scope = 'network') =>
  (await client.get(`/v1/calendar?from=${from}&until=${until}&scope=${scope}`)).body;
const titles = async (client: Client, from: string, until: string, scope?: string): Promise<string[]> =>
  (await calendar(client, from, until, scope)).items.map(({ title }: { title: string }) => title);
type Columns = z.infer<typeof calendarColumns>;
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const rowsOf = ({ from, columns, ...tables }: Columns) =>
  columns.id.map((id, at) => {
    const place = (name: Exclude<keyof typeof columns, 'id' | 'title'>): number => columns[name][at] ?? -1;
    return {
      id,
      organisationId: tables.organisations[place('organisation')]?.id,
      title: columns.title[at],
      type: tables.types[place('type')],
      sender: tables.senders[place('sender')],
      from: dayAfter(from, place('start')),
      until: dayAfter(from, place('start') + place('length')),
      stage: tables.stages[place('stage')],
      audienceIds: tables.audienceSets[place('audienceSet')]?.map((audience) => tables.audiences[audience]?.id),
      programmeId: tables.programmeIds[place('programme')] ?? null,
    };
  });
const pressure = async (client: Client, from: string, until: string) =>
  (await client.get(`/v1/calendar/pressure?from=${from}&until=${until}`)).body;
const publish = (client: Client, year: number, isPublished = true) => client.put('/v1/year-plans', { year, isPublished });

describe('the calendar', () => {
  test('shows windows that overlap the days asked for, the agreed day before the planned one, and nothing cancelled', async () => {
    await planOne(karin, ours, ours.managers, { title: 'Lång', plannedDate: '2030-01-20', plannedUntil: '2030-02-03' });
    await planOne(karin, ours, ours.managers, { title: 'Bekräftad', plannedDate: '2030-01-10', confirmedDate: '2030-02-05' });
    const cancelled = await planOne(karin, ours, ours.managers, { title: 'Inställd', plannedDate: '2030-02-05' });
    await karin.post(`/v1/activities/${cancelled}/cancel`);
    expect(await titles(karin, '2030-02-01', '2030-02-28', 'own')).toEqual(['Lång', 'Bekräftad']);
    expect(await titles(karin, '2030-01-01', '2030-01-19', 'own')).toEqual([]);
    const { items, audiences } = await calendar(karin, '2030-02-01', '2030-02-28', 'own');
    expect(items[1]).toMatchObject({ from: '2030-02-05', until: '2030-02-05', stage: 'confirmed', programmeId: ours.programmeId });
    expect(audiences).toEqual([{ id: ours.managers, name: 'Chefer' }]);
  });

  test('week 53 is there, and so is the day the clocks change', async () => {
    await planOne(karin, ours, ours.managers, { title: 'Nyårsmöte', plannedDate: '2027-01-01' });
    await planOne(karin, ours, ours.managers, { title: 'Sommartid', plannedDate: '2027-03-28' });
    expect(await titles(karin, '2026-12-28', '2027-01-03', 'own')).toEqual(['Nyårsmöte']);
    expect(await titles(karin, '2027-03-28', '2027-03-28', 'own')).toEqual(['Sommartid']);
    const { load } = await pressure(karin, '2026-12-28', '2027-01-03');
    expect(load).toMatchObject([{ audience: 'Chefer', year: 2026, week: 53, activities: 1, organisations: 1 }]);
  });

  test('more than a year at a time, or backwards, is refused with what to do', async () => {
    expect((await karin.get('/v1/calendar?from=2026-01-01&until=2028-01-01')).body.fields[0].field).toBe('until');
    expect((await karin.get('/v1/calendar?from=2026-02-01&until=2026-01-01')).body.fields[0].field).toBe('until');
    expect((await karin.get('/v1/calendar?from=2026-02-31&until=2026-03-01')).status).toBe(400);
  });
});

describe('the network’s calendar', () => {
  test('the calendar as columns holds the same activities, and nothing else of them', async () => {
    await planOne(karin, ours, ours.managers, { title: 'Vår "dag", 1\\2', plannedDate: '2035-02-25', plannedUntil: '2035-03-02' });
    await planOne(karin, ours, ours.clubs, { title: 'Idé', plannedDate: '2035-03-04', isIdea: true, brief: 'Hemlig brief' });
    await planOne(olle, theirs, theirs.clubs, { title: 'Deras', type: 'press', sender: 'Åsa, ”chef”', plannedDate: '2035-03-03' });
    await planOne(olle, theirs, theirs.managers, { title: 'Deras idé', plannedDate: '2035-03-03', isIdea: true });
    await publish(olle, 2035);
    const range = 'from=2035-03-01&until=2035-03-31';
    const { body, text } = await karin.get(`/v1/calendar/columns?${range}`);
    const listed = (await karin.get(`/v1/calendar?${range}`)).body;
    expect(listed.items).toHaveLength(3);
    expect(rowsOf(body)).toEqual(listed.items.map(({ isShared: _, ...item }: { isShared: boolean }) => item));
    expect(body.audiences).toEqual(listed.audiences);
    expect(calendarColumns.strict().safeParse(body).success).toBe(true);
    expect(text).not.toContain('Hemlig');
    const empty = (await karin.get('/v1/calendar/columns?from=2035-05-01&until=2035-05-31')).body;
    expect(rowsOf(empty)).toEqual([]);
    expect(calendarColumns.safeParse(empty).success).toBe(true);
    expect((await karin.get('/v1/calendar/columns?from=2026-02-01&until=2026-01-01')).body.fields[0].field).toBe('until');
  });

  test('shows what the others have published: not ideas, not what is held back, and no brief, cost or notes', async () => {
    const fields = { plannedDate: '2031-03-10', brief: 'Hemlig brief', costKronor: 5, note: 'Hemlig not' };
    await planOne(karin, ours, ours.managers, { ...fields, title: 'Syns' });
    await planOne(karin, ours, ours.managers, { ...fields, title: 'Idé', isIdea: true });
    await planOne(karin, ours, ours.managers, { ...fields, title: 'Hålls inne', isPrivate: true });
    expect(await titles(olle, '2031-03-01', '2031-03-31')).toEqual([]);
    await publish(karin, 2031);
    const { body, text } = await olle.get('/v1/calendar?from=2031-03-01&until=2031-03-31');
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual(['Syns']);
    expect(body.items[0].programmeId).toBe(null);
    expect(text).not.toContain('Hemlig');
    expect(await titles(olle, '2031-03-01', '2031-03-31', 'own')).toEqual([]);
    await publish(karin, 2031, false);
    expect(await titles(olle, '2031-03-01', '2031-03-31')).toEqual([]);
  });

  test('tells the load per audience and week, clashes, and who could do it together', async () => {
    await planOne(karin, ours, ours.clubs, { title: 'Vår kväll', plannedDate: '2032-05-04', sender: '' });
    await planOne(olle, theirs, theirs.clubs, { title: 'Deras kväll', plannedDate: '2032-05-06' });
    await planOne(olle, theirs, theirs.clubs, { title: 'Senare', plannedDate: '2032-05-17' });
    await publish(karin, 2032);
    await publish(olle, 2032);
    const answer = await pressure(karin, '2032-05-01', '2032-05-31');
    expect(answer.load).toMatchObject([
      { audience: 'Föreningar', side: 'external', year: 2032, week: 19, activities: 2, organisations: 2 },
      { audience: 'Föreningar', week: 21, activities: 1, organisations: 1 },
    ]);
    expect(answer.clashes).toMatchObject([
      { audience: 'Föreningar', year: 2032, week: 19, activities: [{ title: 'Vår kväll' }, { title: 'Deras kväll' }] },
    ]);
    expect(answer.suggestions).toMatchObject([{ audience: 'Föreningar', first: { title: 'Vår kväll' }, second: { title: 'Deras kväll' } }]);
    expect(answer.organisations.map(({ name }: { name: string }) => name)).toContain('Storsjö kommun');
  });

  test('two senders at different levels to one group show in the same week as a clash; staff of two municipalities do not', async () => {
    await planOne(karin, ours, ours.staff, { title: 'Vårt', plannedDate: '2033-05-03' });
    await planOne(olle, theirs, theirs.staff, { title: 'Deras', plannedDate: '2033-05-04' });
    await Promise.all([publish(karin, 2033), publish(olle, 2033)]);
    expect((await pressure(karin, '2033-05-01', '2033-05-31')).clashes).toEqual([]);
    await planOne(karin, ours, ours.staff, { title: 'Från förbundet', plannedDate: '2033-05-05', sender: 'Kommunförbundet' });
    expect((await pressure(karin, '2033-05-01', '2033-05-31')).clashes).toMatchObject([
      { audience: 'Handläggare', activities: [{ sender: '' }, { sender: 'Kommunförbundet' }] },
    ]);
  });
});

describe('quiet periods', () => {
  test('an organisation has its own; the editor-in-chief sets those that hold for all', async () => {
    const period = { name: 'Valrörelsen', startsOn: '2034-08-20', endsOn: '2034-09-10' };
    await karin.post('/v1/quiet-periods', { ...period, name: 'Vår' });
    expect((await karin.post('/v1/quiet-periods', { ...period, visibility: 'network' })).body.code).toBe('notAllowed');
    const shared = await maria.post('/v1/quiet-periods', { ...period, visibility: 'network' });
    expect(shared.status).toBe(201);
    const quiet = async (client: Client) =>
      (await calendar(client, '2034-09-01', '2034-09-30')).quietPeriods.map(({ name }: { name: string }) => name);
    expect([...(await quiet(karin))].toSorted()).toEqual(['Valrörelsen', 'Vår']);
    expect(await quiet(olle)).toEqual(['Valrörelsen']);
    expect((await karin.delete(`/v1/quiet-periods/${shared.body.id}`)).body.code).toBe('notFound');
    expect((await karin.post('/v1/quiet-periods', { ...period, endsOn: '2034-08-01' })).body.fields[0].field).toBe('endsOn');
  });
});

describe('saved views', () => {
  test('each person keeps views of her own, and nobody else has them', async () => {
    const { body } = await karin.post('/v1/calendar-views', { name: 'Chefer i vår', filters: { malgrupp: 'Chefer', vy: 'vecka' } });
    expect((await karin.get('/v1/calendar-views')).body.items).toEqual([
      { id: body.id, name: 'Chefer i vår', filters: { malgrupp: 'Chefer', vy: 'vecka' } },
    ]);
    const ahmed = await app.as('ahmed');
    expect((await ahmed.get('/v1/calendar-views')).body.items).toEqual([]);
    expect((await ahmed.delete(`/v1/calendar-views/${body.id}`)).status).toBe(404);
    await karin.delete(`/v1/calendar-views/${body.id}`);
    expect((await karin.get('/v1/calendar-views')).body.items).toEqual([]);
  });
});

describe('yearly plans', () => {
  test('each organisation has one per year; published it is readable to the network, and stays editable with its history', async () => {
    const id = await planOne(karin, ours, ours.managers, { title: 'Årsmöte', plannedDate: '2036-02-01' });
    const saved = await karin.put('/v1/year-plans', { year: 2036, introduction: 'Det här året.' });
    expect((await olle.get(`/v1/year-plans/${saved.body.id}`)).body.code).toBe('notFound');
    await publish(karin, 2036);
    await karin.patch(`/v1/activities/${id}`, { plannedDate: '2036-02-08', revision: 1 });
    const { body } = await olle.get(`/v1/year-plans/${saved.body.id}`);
    expect(body).toMatchObject({
      plan: { year: 2036, introduction: 'Det här året.', isShared: false },
      organisation: { name: 'Storsjö kommun' },
      activities: [{ title: 'Årsmöte', from: '2036-02-08' }],
    });
    expect(body.history.map(({ action }: { action: string }) => action)).toEqual(['activityChanged', 'published', 'changed']);
    expect(body.history[1].changedBy).toBe('Karin Lindqvist');
  });

  test('the editor-in-chief sees who has not published; others do not', async () => {
    await publish(karin, 2037);
    const { body } = await maria.get('/v1/year-plans?year=2037');
    expect(body.published).toMatchObject([{ organisation: { name: 'Storsjö kommun' } }]);
    const missing = body.missing.map(({ name }: { name: string }) => name);
    expect(missing).toContain('Granviks kommun');
    expect(missing).not.toContain('Storsjö kommun');
    expect((await karin.get('/v1/year-plans?year=2037')).body.missing).toBe(null);
  });

  test('the shared plan is the editor-in-chief’s: she publishes it with the activities that belong to it', async () => {
    expect((await karin.put('/v1/year-plans', { year: 2038, isShared: true })).body.code).toBe('notAllowed');
    const plan = await makeSmallPlan(maria, 'Gemensamt');
    await planOne(maria, plan, plan.managers, { title: 'Gemensam kampanj', plannedDate: '2038-04-01', isShared: true });
    await planOne(maria, plan, plan.managers, { title: 'Egen', plannedDate: '2038-04-01' });
    const { body } = await maria.put('/v1/year-plans', { year: 2038, isShared: true, isPublished: true });
    expect(await titles(karin, '2038-04-01', '2038-04-30')).toEqual(['Gemensam kampanj']);
    const read = await karin.get(`/v1/year-plans/${body.id}`);
    expect(read.body.activities.map(({ title }: { title: string }) => title)).toEqual(['Gemensam kampanj']);
  });
});
