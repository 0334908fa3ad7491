import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';
import { waitFor } from './wait-for.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let olle: Client;
let maria: Client;
let plan: SmallPlan;

beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
  for (const name of ['Bo Testsson', 'Dora Testsson'])
    await karin.post(`/v1/audiences/${plan.staff}/members`, { name, email: `${name.slice(0, 2).toLowerCase()}@storsjo.example` });
  await olle.post(`/v1/programmes/${plan.programmeId}/adopt`);
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

const at = () => `/v1/programmes/${plan.programmeId}`;
const needsOf = async (audienceId: string): Promise<string[]> =>
  (await getPlan(karin, plan.programmeId)).needs.filter((need) => need.audienceId === audienceId).map(({ id }) => id);

describe('what is made in one go', { timeout: 60_000 }, () => {
  test('a cascade, an item at the managers’ meeting and a running stream are planned for a group in one go', async () => {
    const made = await karin.post(`/v1/audiences/${plan.staff}/recipe`, { outlets: ['Intranätet', 'Veckobrevet'] });
    expect(made.status).toBe(201);
    const { items } = (await karin.get(`${at()}/activities`)).body;
    const own = items.filter(({ id }: { id: string }) => made.body.activityIds.includes(id));
    expect(own.map(({ type }: { type: string }) => type).toSorted()).toEqual(['cascade', 'managementMeeting', 'stream']);
    expect(own.find(({ type }: { type: string }) => type === 'stream').details.outlets).toHaveLength(2);
    expect(own.every(({ needs }: { needs: unknown[] }) => needs.length > 0)).toBe(true);
    expect((await karin.get(`/v1/cascades/${made.body.cascadeId}`)).status).toBe(200);
    expect((await karin.post(`/v1/audiences/${plan.clubs}/recipe`, { outlets: ['Hemsidan'] })).body.fields[0].field).toBe('audienceId');
    expect((await olle.post(`/v1/audiences/${plan.clubs}/recipe`, { outlets: ['Hemsidan'] })).status).toBe(400);
  });

  test('undone, it takes the draft of the cascade with it; one that has begun is left alone', async () => {
    const { body } = await karin.post(`/v1/audiences/${plan.staff}/recipe`, { outlets: ['Intranätet'] });
    const cascades = async () => (await karin.get('/v1/cascades')).body.items.map(({ id }: { id: string }) => id);
    expect(await cascades()).toContain(body.cascadeId);
    expect((await olle.post('/v1/recipes/undo', body)).status).toBe(404);
    expect((await karin.post('/v1/recipes/undo', body)).status).toBe(200);
    expect(await cascades()).not.toContain(body.cascadeId);
    const { items } = (await karin.get(`${at()}/activities`)).body;
    const states = items.filter(({ id }: { id: string }) => body.activityIds.includes(id)).map(({ state }: { state: string }) => state);
    expect(new Set(states)).toEqual(new Set(['cancelled']));
    const begun = (await karin.post(`/v1/audiences/${plan.staff}/recipe`, { outlets: ['Intranätet'] })).body;
    await app.database.pool.query(`update cascade.cascade set status = 'running', started_at = now() where id = $1`, [begun.cascadeId]);
    expect((await karin.post('/v1/recipes/undo', begun)).body.code).toBe('cascadeWrongState');
    expect(await cascades()).toContain(begun.cascadeId);
  });
});

describe('mentioning each other', { timeout: 60_000 }, () => {
  test('while one writes, what others offer the same group is suggested, and mentions given and received are counted when it goes out', async () => {
    const offer = {
      kind: 'service',
      name: 'Sjöportalen',
      url: 'https://sjo.example/',
      audiences: ['handläggare'],
      description: 'Båtplatser',
    };
    await olle.post('/v1/service/connections', offer);
    await olle.post('/v1/service/connections', { ...offer, name: 'Skolvalet', audiences: ['vårdnadshavare'] });
    const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
    const draft = { title: 'Brev', subject: 'Nyheter', needIds: await needsOf(plan.staff), channels: ['email'], body: paragraph('Hej!') };
    const { id } = (await karin.post(`${at()}/send-outs`, draft)).body;
    const suggested = async () => (await karin.get(`/v1/send-outs/${id}/mention-suggestions`)).body.items;
    expect(await suggested()).toMatchObject([
      { name: 'Sjöportalen', organisation: { name: 'Granviks kommun' }, audienceName: 'Handläggare', isMentioned: false },
    ]);
    await karin.patch(`/v1/send-outs/${id}`, { revision: 1, body: paragraph('Se även Sjöportalen.') });
    expect((await suggested())[0].isMentioned).toBe(true);
    const { revision } = (await karin.get(`/v1/send-outs/${id}`)).body;
    const sent = await karin.post(`/v1/send-outs/${id}/release`, { revision, expectedRecipients: 2 });
    expect(sent.status).toBe(200);
    const { perOrganisation } = (await maria.get('/v1/service/connections')).body;
    const of = (name: string) => perOrganisation.find(({ organisation }: { organisation: { name: string } }) => organisation.name === name);
    expect(of('Storsjö kommun')).toMatchObject({ mentionsGiven: 1, mentionsReceived: 0 });
    expect(of('Granviks kommun')).toMatchObject({ mentionsGiven: 0, mentionsReceived: 1 });
  });

  test('a page that is published and an activity that is done count too, and an activity opened again no longer does', async () => {
    const given = async () => {
      const { perOrganisation } = (await maria.get('/v1/service/connections')).body;
      return perOrganisation.find(({ organisation }: { organisation: { name: string } }) => organisation.name === 'Storsjö kommun')
        .mentionsGiven;
    };
    const before = await given();
    const social = { title: 'Inlägg om Sjöportalen', type: 'social', plannedDate: '2031-03-05', needIds: [] };
    const { id } = (await karin.post(`${at()}/activities`, social)).body;
    await karin.post(`/v1/activities/${id}/done`, {});
    expect(await given()).toBe(before + 1);
    await karin.post(`/v1/activities/${id}/reopen`);
    expect(await given()).toBe(before);
    const held = (await karin.post(`${at()}/activities`, { ...social, isPrivate: true })).body.id;
    await karin.post(`/v1/activities/${held}/done`, {});
    expect(await given()).toBe(before);

    const { revision } = (await karin.get(`/v1/messages/${plan.schedule}/details`)).body;
    const question = {
      isQuestion: true,
      answer: 'Läs mer på Sjöportalen.',
      ask: '',
      before: '',
      after: '',
      benefit: '',
      scenarios: [],
      affected: [],
    };
    expect((await karin.put(`/v1/messages/${plan.schedule}/details`, { ...question, revision })).status).toBe(200);
    expect((await karin.post(`/v1/messages/${plan.schedule}/answer-page`, {})).status).toBeLessThan(300);
    await waitFor(given, (count) => count === before + 1);
  });
});
