import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let plan: SmallPlan;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  plan = await makeSmallPlan(karin);
});
afterAll(() => app.close());

const year = new Date().getFullYear() + 1;
const planOne = async (fields: object): Promise<string> =>
  (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, { title: 'Möte', type: 'meeting', needIds: [], ...fields })).body.id;
const addFeed = async (body: object): Promise<{ id: string; path: string }> => {
  const { body: feed, status } = await karin.post('/v1/calendar-feeds', { name: 'Min kalender', ...body });
  expect(status).toBe(201);
  return { id: feed.id, path: new URL(feed.url).pathname };
};
/** Lines are folded at 75 octets (RFC 5545, section 3.1). */
const events = (text: string): string[] => text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);

describe('a plan in one’s own calendar', () => {
  test('the feed keeps each event’s UID and raises its SEQUENCE when the activity moves', async () => {
    const id = await planOne({ title: 'Flyttas', plannedDate: `${year}-03-10`, plannedUntil: `${year}-03-12` });
    const { path } = await addFeed({ scope: 'programme', programmeId: plan.programmeId });
    const before = await app.visitor.get(path);
    expect(before.headers['content-type']).toContain('text/calendar');
    const [event = ''] = events(before.text);
    expect(event).toContain(`UID:${id}@`);
    expect(event).toContain('SEQUENCE:1');
    expect(event).toContain(`DTSTART;VALUE=DATE:${year}0310`);
    expect(event).toContain(`DTEND;VALUE=DATE:${year}0313`);
    await karin.patch(`/v1/activities/${id}`, { plannedDate: `${year}-03-17`, revision: 1 });
    const [moved = ''] = events((await app.visitor.get(path)).text);
    expect(moved).toContain(`UID:${id}@`);
    expect(moved).toContain('SEQUENCE:2');
    expect(moved).toContain(`DTSTART;VALUE=DATE:${year}0317`);
    await karin.post(`/v1/activities/${id}/cancel`);
  });

  test('nine o’clock is nine o’clock in Sweden both before and after the clocks change', async () => {
    await planOne({ title: 'Vinter', confirmedDate: `${year}-01-15`, confirmedTime: '09:00', responsiblePersonId: app.personId('karin') });
    await planOne({ title: 'Sommar', confirmedDate: `${year}-07-15`, confirmedTime: '09:00', responsiblePersonId: app.personId('karin') });
    await planOne({ title: 'Ahmeds', plannedDate: `${year}-07-15`, responsiblePersonId: app.personId('ahmed') });
    const { path } = await addFeed({ scope: 'mine' });
    const found = events((await app.visitor.get(path)).text);
    expect(found.map((event) => /DTSTART[^\r\n]*/.exec(event)?.[0])).toEqual([
      `DTSTART:${year}0115T080000Z`,
      `DTSTART:${year}0715T070000Z`,
    ]);
  });

  test('the address is told once, kept as a hash only, and stops working when it is revoked', async () => {
    const { id, path } = await addFeed({ scope: 'organisation' });
    const token = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    const { rows } = await app.database.pool.query('select * from planning.calendar_feed');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await app.visitor.get(path)).status).toBe(200);
    expect((await karin.get('/v1/calendar-feeds')).text).not.toContain(token);
    const olle = await app.as('olle');
    expect((await olle.delete(`/v1/calendar-feeds/${id}`)).status).toBe(404);
    await karin.delete(`/v1/calendar-feeds/${id}`);
    expect((await app.visitor.get(path)).body.code).toBe('notFound');
  });

  test('it stops when the person no longer works in the organisation', async () => {
    const ahmed = await app.as('ahmed');
    const { body } = await ahmed.post('/v1/calendar-feeds', { name: 'Ahmeds', scope: 'organisation' });
    const { pathname } = new URL(body.url);
    expect((await app.visitor.get(pathname)).status).toBe(200);
    await app.database.pool.query('delete from identity.membership where person_id = $1', [app.personId('ahmed')]);
    expect((await app.visitor.get(pathname)).status).toBe(404);
  });

  test('nobody follows a programme that is not theirs to see', async () => {
    const olle = await app.as('olle');
    const answer = await olle.post('/v1/calendar-feeds', { name: 'X', scope: 'programme', programmeId: plan.programmeId });
    expect(answer.body.code).toBe('notFound');
  });
});
