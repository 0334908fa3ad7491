import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;

/** Released, and with no worker running: every row waits. */
const leaving = async (client: Client, name: string): Promise<string> => {
  const plan = await makeSmallPlan(client, name);
  await client.post(`/v1/audiences/${plan.managers}/members`, { name: 'Eva Ek', email: `eva@${plan.programmeId}.example` });
  const { needs } = await getPlan(client, plan.programmeId);
  const needIds = needs.filter(({ audienceId }) => audienceId === plan.managers).map(({ id }) => id);
  const { id } = (
    await client.post(`/v1/programmes/${plan.programmeId}/send-outs`, {
      title: name,
      needIds,
      channels: ['email'],
      subject: name,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hej! Tidplanen är klar.' }] }] },
    })
  ).body;
  const { revision } = (await client.get(`/v1/send-outs/${id}`)).body;
  expect((await client.post(`/v1/send-outs/${id}/release`, { revision, expectedRecipients: 1 })).status).toBe(200);
  return id;
};

const titlesFor = async (client: Client): Promise<string[][]> =>
  (await client.get('/v1/send-outs')).body.items.map(({ title, sender }: { title: string; sender: { name: string } }) => [
    title,
    sender.name,
  ]);

beforeAll(async () => {
  app = await startApp({ environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  [karin, olle, maria] = [await app.as('karin'), await app.as('olle'), await app.as('maria')];
});
afterAll(() => app.close());

test('what is leaving when an organisation goes up in another goes on in the old name, and the receiver follows it and stops it', async () => {
  const { granvik: fromId, storsjo: toId } = app.organisations;
  const id = await leaving(olle, 'Från Granvik');
  await leaving(karin, 'Från Storsjö');
  const { body } = await maria.post('/v1/organisation-merges', { fromId, toId, takesEffectOn: calendarDateOf(new Date()) });
  const movers = app.modules.flatMap(({ listeners }) => listeners).filter(({ name }) => name.endsWith('.follow-merger'));
  for (const { handle } of movers) await app.database.transaction((tx) => handle(tx, { mergeId: body.id } as never));
  expect((await maria.get(`/v1/organisation-merges/${body.id}`)).body.state).toBe('merged');

  expect(await titlesFor(karin)).toEqual([
    ['Från Granvik', 'Granviks kommun, numera Storsjö kommun'],
    ['Från Storsjö', 'Storsjö kommun'],
  ]);
  expect((await karin.get(`/v1/send-outs/${id}/progress`)).body).toMatchObject({ status: 'sending', counts: { waiting: 1 } });
  expect((await (await app.as('ahmed')).post(`/v1/send-outs/${id}/stop`)).status).toBe(403);
  expect((await maria.post(`/v1/send-outs/${id}/stop`)).status).toBe(404);

  // In the archive one reads what was the old one's alone, and stops nothing.
  const reader = await app.as('karin');
  await reader.post('/v1/session/organisation', { organisationId: fromId });
  expect(await titlesFor(reader)).toEqual([['Från Granvik', 'Granviks kommun, numera Storsjö kommun']]);
  expect((await reader.post(`/v1/send-outs/${id}/stop`)).body.code).toBe('organisationMerged');
  await reader.post('/v1/session/organisation', { organisationId: toId });

  expect((await karin.post(`/v1/send-outs/${id}/stop`)).body).toEqual({ stopped: 1 });
  expect((await karin.get(`/v1/send-outs/${id}/progress`)).body).toMatchObject({
    status: 'stopped',
    counts: { waiting: 0, notDelivered: 1 },
  });
  expect(await titlesFor(karin)).toEqual([['Från Storsjö', 'Storsjö kommun']]);
  // What has ended proves what was done in that name: nothing more is sent in it.
  for (const verb of ['stop', 'resend-failed']) expect((await karin.post(`/v1/send-outs/${id}/${verb}`)).status).toBe(404);
}, 60_000);
