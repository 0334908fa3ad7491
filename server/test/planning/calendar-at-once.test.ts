import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let ours: SmallPlan;
let theirs: SmallPlan;

beforeAll(async () => {
  app = await startApp();
  [karin, olle] = [await app.as('karin'), await app.as('olle')];
  [ours, theirs] = [await makeSmallPlan(karin, 'Vårt'), await makeSmallPlan(olle, 'Deras')];
});
afterAll(() => app.close());

const planOne = async (client: Client, plan: SmallPlan, fields: object): Promise<string> => {
  const needIds = (await getPlan(client, plan.programmeId)).needs
    .filter(({ audienceId }) => audienceId === plan.managers)
    .map(({ id }) => id);
  return (await client.post(`/v1/programmes/${plan.programmeId}/activities`, { title: 'Möte', type: 'meeting', needIds, ...fields })).body
    .id;
};
const change = async (client: Client, plan: SmallPlan, id: string, fields: object): Promise<void> => {
  const { items } = (await client.get(`/v1/programmes/${plan.programmeId}/activities`)).body;
  const { revision } = items.find((item: { id: string }) => item.id === id);
  expect((await client.patch(`/v1/activities/${id}`, { ...fields, revision })).status).toBe(200);
};
const publish = (client: Client, year: number, isPublished = true) => client.put('/v1/year-plans', { year, isPublished });
const seen = async (client: Client, year: number): Promise<string[]> =>
  (await client.get(`/v1/calendar/columns?from=${year}-01-01&until=${year}-12-31`)).body.columns.title;

test('what somebody changes is in everybody’s calendar at once, also for those who have just read it', async () => {
  const id = await planOne(karin, ours, { title: 'Frukost', plannedDate: '2041-03-03' });
  expect(await seen(olle, 2041)).toEqual([]);
  await publish(karin, 2041);
  expect(await seen(olle, 2041)).toEqual(['Frukost']);
  await change(karin, ours, id, { title: 'Lunch' });
  expect(await seen(olle, 2041)).toEqual(['Lunch']);
  await change(karin, ours, id, { plannedDate: '2042-03-03' });
  expect(await seen(olle, 2041)).toEqual([]);
  await change(karin, ours, id, { plannedDate: '2041-03-03', isPrivate: true });
  expect([await seen(olle, 2041), await seen(karin, 2041)]).toEqual([[], ['Lunch']]);
  await change(karin, ours, id, { isPrivate: false, isIdea: true });
  expect([await seen(olle, 2041), await seen(karin, 2041)]).toEqual([[], ['Lunch']]);
  await change(karin, ours, id, { isIdea: false });
  expect(await seen(olle, 2041)).toEqual(['Lunch']);
  await publish(karin, 2041, false);
  expect(await seen(olle, 2041)).toEqual([]);
  await publish(karin, 2041);
  await karin.post(`/v1/activities/${id}/cancel`);
  expect(await seen(olle, 2041)).toEqual([]);
});

test('one’s own come first on a day, with their programme, and others never have theirs', async () => {
  await planOne(karin, ours, { title: 'Karins', plannedDate: '2043-05-05' });
  await planOne(olle, theirs, { title: 'Olles', plannedDate: '2043-05-05' });
  await planOne(olle, theirs, { title: 'Olles tidiga', plannedDate: '2043-05-04' });
  await Promise.all([publish(karin, 2043), publish(olle, 2043)]);
  expect(await seen(karin, 2043)).toEqual(['Olles tidiga', 'Karins', 'Olles']);
  expect(await seen(olle, 2043)).toEqual(['Olles tidiga', 'Olles', 'Karins']);
  const { columns, programmeIds } = (await karin.get('/v1/calendar/columns?from=2043-01-01&until=2043-12-31')).body;
  expect([columns.programme, programmeIds]).toEqual([[-1, 0, -1], [ours.programmeId]]);
});

test('an organisation that leaves the shared service sees nothing more, whoever has read the same days', async () => {
  await planOne(karin, ours, { title: 'Bara vi', plannedDate: '2044-05-05' });
  await publish(karin, 2044);
  expect(await seen(olle, 2044)).toEqual(['Bara vi']);
  const { granvik } = app.organisations;
  const { rows } = await app.database.pool.query(
    'delete from identity.shared_service_member where organisation_id = $1 returning service_id',
    [granvik],
  );
  expect(await seen(olle, 2044)).toEqual([]);
  for (const { service_id } of rows)
    await app.database.pool.query('insert into identity.shared_service_member (service_id, organisation_id) values ($1, $2)', [
      service_id,
      granvik,
    ]);
  expect(await seen(olle, 2044)).toEqual(['Bara vi']);
});

test('what other processes write is seen when it is committed, in whatever order that is, and what is taken back never', async () => {
  const [first, second] = [
    await planOne(karin, ours, { title: 'Första', plannedDate: '2045-01-01' }),
    await planOne(karin, ours, { title: 'Andra', plannedDate: '2045-02-02' }),
  ];
  await publish(karin, 2045);
  const [early, late] = [new pg.Client(app.databaseUrl), new pg.Client(app.databaseUrl)];
  const rename = (client: pg.Client, id: string, title: string) =>
    client.query('update planning.activity set title = $2 where id = $1', [id, title]);
  try {
    await Promise.all([early.connect(), late.connect()]);
    await early.query('begin');
    await late.query('begin');
    await rename(early, first, 'Första, ny');
    await rename(late, second, 'Andra, ny');
    expect(await seen(olle, 2045)).toEqual(['Första', 'Andra']);
    await late.query('commit');
    expect(await seen(olle, 2045)).toEqual(['Första', 'Andra, ny']);
    await early.query('commit');
    expect(await seen(olle, 2045)).toEqual(['Första, ny', 'Andra, ny']);
    await early.query('begin');
    await rename(early, first, 'Ångrad');
    await early.query('rollback');
    expect(await seen(olle, 2045)).toEqual(['Första, ny', 'Andra, ny']);
  } finally {
    await Promise.all([early.end(), late.end()]);
  }
});

test('marks do not pile up, and what the calendar does not show puts none', async () => {
  const marks = async () =>
    (await app.database.pool.query('select mark from planning.calendar_mark where organisation_id = $1', [app.organisations.storsjo])).rows;
  const id = await planOne(karin, ours, { title: 'En', plannedDate: '2046-01-01' });
  const before = await marks();
  expect(before.length).toBe(1);
  await change(karin, ours, id, { brief: 'Bara för oss' });
  expect(await marks()).toEqual(before);
  await change(karin, ours, id, { title: 'Två' });
  const after = await marks();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});
