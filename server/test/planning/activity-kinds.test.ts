import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let plan: SmallPlan;
let needId: string;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  plan = await makeSmallPlan(karin);
  needId = (await getPlan(karin, plan.programmeId)).needs[0]?.id ?? '';
});
afterAll(() => app.close());

const at = () => `/v1/programmes/${plan.programmeId}/activities`;
const planOne = async (fields: object) => {
  const { body, status } = await karin.post(at(), { title: 'Aktivitet', needIds: [needId], ...fields });
  expect(status).toBe(201);
  return body.id as string;
};
const read = async (id: string) => (await karin.get(at())).body.items.find((item: { id: string }) => item.id === id);
const today = calendarDateOf(new Date());
const dayFromNow = (days: number) => calendarDateOf(new Date(Date.now() + days * 86_400_000));

describe('kinds of activity', () => {
  test('a presentation at a committee meeting holds committee, agenda item, speaker and slides', async () => {
    const details = {
      committee: 'Kulturnämnden',
      agendaItem: '§ 14',
      speaker: 'Karin Lindqvist',
      slidesUrl: 'https://storsjo.example/bilder',
    };
    const id = await planOne({ type: 'committee', plannedDate: '2027-03-10', responsiblePersonId: app.personId('karin'), details });
    expect(await read(id)).toMatchObject({ type: 'committee', channel: 'meeting', details, missing: [], stage: 'planned' });
  });

  test('a management-meeting item has a one-page brief and says how many minutes it needs', async () => {
    const id = await planOne({ type: 'managementMeeting', plannedDate: '2027-03-10', responsiblePersonId: app.personId('karin') });
    expect((await read(id)).missing).toEqual(['brief', 'minutesNeeded']);
    await karin.patch(`/v1/activities/${id}`, { brief: 'Läget i tre punkter.', details: { minutesNeeded: 10 }, revision: 1 });
    expect(await read(id)).toMatchObject({ missing: [], brief: 'Läget i tre punkter.', details: { minutesNeeded: 10 } });
  });

  test('a training can be held by a supplier outside the organisation; participants and done are tracked', async () => {
    const id = await planOne({
      type: 'training',
      plannedDate: '2026-02-01',
      executor: 'Leverantören AB',
      isExternal: true,
      details: { participants: 12 },
    });
    expect(await read(id)).toMatchObject({ channel: 'training', executor: 'Leverantören AB', isExternal: true, missing: [] });
    await karin.patch(`/v1/activities/${id}`, { details: { attended: 10 }, effortHours: 4.5, costKronor: 12_000, revision: 1 });
    await karin.post(`/v1/activities/${id}/done`, { doneOn: '2026-02-01' });
    expect(await read(id)).toMatchObject({
      stage: 'done',
      details: { participants: 12, attended: 10 },
      effortHours: 4.5,
      costKronor: 12_000,
    });
  });

  test('a standing dialogue says when the next contact is, and that it is overdue', async () => {
    const id = await planOne({
      type: 'dialogue',
      responsiblePersonId: app.personId('karin'),
      details: { cadenceDays: 14, nextContact: dayFromNow(-1) },
    });
    expect(await read(id)).toMatchObject({ isOverdue: true, missing: [] });
    const { body } = await karin.post(`/v1/activities/${id}/contacts`, {});
    expect(body.nextContact).toBe(dayFromNow(14));
    expect(await read(id)).toMatchObject({ isOverdue: false, details: { lastContact: today } });
    expect((await karin.post(`/v1/activities/${id}/contacts`, { on: '2999-01-01' })).body.fields[0].field).toBe('on');
  });

  test('a dialogue can follow a routine, with a link to it, instead of an interval', async () => {
    const id = await planOne({ type: 'dialogue', responsiblePersonId: app.personId('karin'), details: { cadenceDays: null } });
    expect((await read(id)).missing).toEqual(['cadence']);
    await karin.patch(`/v1/activities/${id}`, { details: { routineUrl: 'https://intra.storsjo.example/rutin' }, revision: 1 });
    expect((await read(id)).missing).toEqual([]);
    expect((await karin.patch(`/v1/activities/${id}`, { details: { routineUrl: 'javascript:alert(1)' }, revision: 2 })).status).toBe(400);
  });

  test('”eller” in a stream: one delivered alternative is enough', async () => {
    const outlets = [{ name: 'Veckobrev' }, { name: 'Intranät' }];
    const id = await planOne({ type: 'stream', responsiblePersonId: app.personId('karin'), details: { streamRule: 'any', outlets } });
    expect((await karin.post(`/v1/activities/${id}/deliveries`, { outlet: 'Intranät' })).body).toMatchObject({ state: 'done' });
    expect(await read(id)).toMatchObject({ stage: 'done', needs: [{ messageVersion: 1, currentVersion: 1 }] });
  });

  test('”samt” in a stream: all of them must be delivered', async () => {
    const outlets = [{ name: 'E-post' }, { name: 'Intranät' }, { name: 'Ledningsgruppsmöte' }];
    const id = await planOne({ type: 'stream', responsiblePersonId: app.personId('karin'), details: { streamRule: 'all', outlets } });
    const deliver = async (outlet: string) => (await karin.post(`/v1/activities/${id}/deliveries`, { outlet })).body.state;
    expect([await deliver('E-post'), await deliver('Intranät'), await deliver('Ledningsgruppsmöte')]).toEqual([
      'planned',
      'planned',
      'done',
    ]);
  });

  test('a page on the local website has address, owner, day of the last check and the wordings it carries', async () => {
    const details = { url: 'https://storsjo.example/bokning', pageOwner: 'Webbredaktionen' };
    const id = await planOne({ type: 'webPage', plannedDate: '2026-02-01', responsiblePersonId: app.personId('karin'), details });
    await karin.post(`/v1/activities/${id}/done`, {});
    const [need] = (await read(id)).needs;
    const message = (await karin.get(`/v1/messages/${need.messageId}`)).body;
    await karin.patch(`/v1/messages/${need.messageId}`, { summary: 'Nya ord.', revision: message.revision });
    await karin.post(`/v1/activities/${id}/checks`, {});
    expect(await read(id)).toMatchObject({
      details: { ...details, lastChecked: today },
      needs: [{ messageVersion: 1, currentVersion: 2 }],
    });
  });

  test('an event says who takes part, with what material, and how many contacts it led to', async () => {
    const id = await planOne({ type: 'event', plannedDate: '2027-05-20', responsiblePersonId: app.personId('karin') });
    expect((await read(id)).missing).toEqual(['takesPart', 'material']);
    const details = { takesPart: 'Karin och Ahmed', material: 'Roll-up, broschyr', contactsMade: 40 };
    await karin.patch(`/v1/activities/${id}`, { details, revision: 1 });
    expect(await read(id)).toMatchObject({ details, missing: [] });
  });

  test('what an event led to is written down when it is over, and nothing else of it is changed then', async () => {
    const id = await planOne({ type: 'event', plannedDate: '2026-05-20', details: { takesPart: 'Karin', material: 'Roll-up' } });
    await karin.post(`/v1/activities/${id}/done`, {});
    const { revision } = await read(id);
    const afterwards = { details: { contactsMade: 25 }, note: 'Fler frågor om bidrag än väntat.', revision };
    expect((await karin.patch(`/v1/activities/${id}`, afterwards)).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: 'done', details: { takesPart: 'Karin', contactsMade: 25 } });
    const rewritten = { details: { takesPart: 'Någon annan' }, revision: revision + 1 };
    expect((await karin.patch(`/v1/activities/${id}`, rewritten)).body.fields[0].field).toBe('state');
  });

  test('an organisation adds kinds of its own, and nobody else sees them', async () => {
    const { body } = await karin.post('/v1/activity-types', { name: 'Kvarterskaffe' });
    expect((await karin.post('/v1/activity-types', { name: ' kvarterskaffe ' })).body.code).toBe('alreadyExists');
    const id = await planOne({ type: 'other', plannedDate: '2027-05-20', responsiblePersonId: app.personId('karin') });
    expect((await read(id)).missing).toEqual(['channel']);
    await karin.patch(`/v1/activities/${id}`, { localTypeId: body.id, revision: 1 });
    expect(await read(id)).toMatchObject({ localTypeId: body.id, missing: [] });
    const olle = await app.as('olle');
    expect((await olle.get('/v1/activity-types')).body.items).toEqual([]);
    const own = await makeSmallPlan(olle, 'Olles');
    const crossed = await olle.post(`/v1/programmes/${own.programmeId}/activities`, {
      title: 'X',
      type: 'other',
      localTypeId: body.id,
      needIds: [],
    });
    expect(crossed.body.code).toBe('notFound');
  });

  test('several kinds can serve one group, in order', async () => {
    await planOne({ title: 'Utbildning', type: 'training', plannedDate: '2028-02-10' });
    await planOne({ title: 'Möte', type: 'meeting', plannedDate: '2028-02-01' });
    await planOne({ title: 'Veckobrev', type: 'stream', plannedDate: '2028-02-20' });
    const items = (await karin.get(at())).body.items as { title: string; plannedDate: string | null }[];
    expect(items.filter(({ plannedDate }) => plannedDate?.startsWith('2028-02')).map(({ title }) => title)).toEqual([
      'Möte',
      'Utbildning',
      'Veckobrev',
    ]);
  });

  test('without message, group, date or somebody who does it, an activity is incomplete and says so; an idea may wait', async () => {
    const id = await planOne({ type: 'meeting', needIds: [] });
    expect((await read(id)).missing).toEqual(['needs', 'date', 'responsible']);
    await karin.patch(`/v1/activities/${id}`, { isIdea: true, revision: 1 });
    expect(await read(id)).toMatchObject({ stage: 'idea', missing: [] });
  });

  test('a plan from before there were kinds still works: the channel decides the kind', async () => {
    const id = await planOne({ channel: 'memo' });
    expect(await read(id)).toMatchObject({ type: 'memo', channel: 'memo' });
    expect((await karin.post(at(), { title: 'X', needIds: [] })).body.fields[0].field).toBe('type');
  });

  test('changing an activity leaves its history: who, when, from what to what', async () => {
    const id = await planOne({ type: 'meeting', plannedDate: '2027-03-10' });
    await karin.patch(`/v1/activities/${id}`, { plannedDate: '2027-03-17', revision: 1 });
    expect((await karin.get(`/v1/activities/${id}/history`)).body.items).toMatchObject([
      { changedBy: 'Karin Lindqvist', changes: [{ field: 'plannedDate', before: '2027-03-10', after: '2027-03-17' }] },
    ]);
  });
});
