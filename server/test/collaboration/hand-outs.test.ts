import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openZip } from '../../src/platform/files/open-zip.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let maria: Client;
let olle: Client;
let itemIds: string[];
beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  for (const organisationId of [app.organisations.storsjo, app.organisations.granvik])
    await maria.post('/v1/collaboration/access', { kind: 'organisation', organisationId });
  const page = { kind: 'page', collection: 'method', title: 'Så gör ni', text: 'Första versionen.' };
  const written = await maria.post('/v1/collaboration/items', page);
  const fields = { collection: 'toolkit', title: 'Affisch' };
  const file = await maria.upload('/v1/collaboration/files', { name: 'affisch å.pdf', bytes: '%PDF-1.7\n%%EOF\n' }, fields);
  itemIds = [written.body.id, file.body.id];
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

const room = '/v1/collaboration';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
/** The personal link in the latest mail to somebody. */
const linkTo = async (address: string): Promise<string> => {
  const written = () => sink.mails.findLast(({ to }) => to === address)?.mail.text ?? '';
  await expect.poll(written, { timeout: 10_000 }).toContain('/material/');
  return /\/material\/[\w-]+/.exec(written())?.[0] ?? '';
};
type Need = { id: string; audienceId: string };

describe('material handed to people without an account', () => {
  let link: string;
  let handOutId: string;
  let recipientIds: string[];
  let needId: string;
  let programmeId: string;

  test('a member picks, each gets a personal link by mail, and it is logged as a delivery that answers for the plan', async () => {
    const plan = await makeSmallPlan(karin);
    programmeId = plan.programmeId;
    await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Eva Testsson', email: 'eva@forening.example' });
    needId = ((await getPlan(karin, programmeId)).needs as Need[]).find(({ audienceId }) => audienceId === plan.staff)?.id ?? '';
    const people = [
      { name: 'Eva Testsson', email: 'eva@forening.example' },
      { name: 'Bo Testsson', email: 'bo@forening.example' },
      { name: 'Eva igen', email: 'EVA@forening.example' },
    ];
    const handed = await karin.post(`${room}/hand-outs`, {
      title: 'Inför starten',
      note: 'Sätt upp affischen.',
      itemIds,
      people,
      lastDay: '2050-01-01',
      link: { programmeId, audienceId: plan.staff, needIds: [needId] },
    });
    expect(handed.body.people).toBe(2);
    handOutId = handed.body.id;
    link = await linkTo('eva@forening.example');
    const [listed] = (await karin.get(`${room}/hand-outs`)).body.items;
    expect(listed).toMatchObject({ way: 'link', people: 2, received: 0, createdByName: 'Karin Lindqvist' });
    recipientIds = listed.recipients.map(({ id }: { id: string }) => id);
    const { activity } = (await karin.get(`/v1/activities/${listed.activityId}/reach`)).body;
    expect(activity).toMatchObject({ title: 'Utdelat: Inför starten', state: 'done' });
    expect((await olle.get(`${room}/hand-outs`)).body.items).toEqual([]);
    const [bad] = (await karin.post(`${room}/hand-outs`, { title: 'X', itemIds, people: [{ email: 'inte en adress' }] })).body.fields;
    expect(bad.field).toBe('people.0.email');
  });

  test('opening the link shows the material in the version handed out, and proves nothing', async () => {
    const { body } = await maria.get(`${room}/items/${itemIds[0]}`);
    await maria.put(`${room}/items/${itemIds[0]}`, {
      collection: 'method',
      title: 'Så gör ni',
      text: 'Andra versionen.',
      revision: body.revision,
    });
    const page = await app.visitor.get(link);
    expect(page.text).toContain('Första versionen.');
    expect(page.text).toContain('content="noindex"');
    expect(page.text).not.toContain('<script');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    const file = await app.visitor.bytes(`${link}/fil/${itemIds[1]}`);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect((await karin.get(`${room}/hand-outs`)).body.items[0].received).toBe(0);
    expect((await app.visitor.get(`${link}?lang=en`)).text).toContain('I have received the material');
  });

  test('the receipt is a button, and counts as evidence that the member of the audience knows of it', async () => {
    const answered = await app.visitor.post(`${link}/mottaget?lang=sv`, '', form);
    expect(answered.status).toBe(303);
    expect((await app.visitor.get(String(answered.headers['location']).replace(/#.*/, ''))).text).toContain('Tack! Storsjö kommun vet nu');
    await app.visitor.post(`${link}/mottaget`, '', form);
    expect((await karin.get(`${room}/hand-outs`)).body.items[0].received).toBe(1);
    const evidence = async () => (await karin.get(`/v1/needs/${needId}/evidence`)).body;
    await expect.poll(async () => JSON.stringify(await evidence()), { timeout: 10_000 }).toContain('"receipt"');
  });

  test('a link is taken back for one or for all, and then looks like nobody’s', async () => {
    const bosLink = await linkTo('bo@forening.example');
    const [one, two] = await Promise.all([app.visitor.get(link), app.visitor.get(bosLink)]);
    expect([one.status, two.status]).toEqual([200, 200]);
    for (const id of recipientIds) await karin.post(`${room}/hand-out-recipients/${id}/revoke`);
    const gone = await app.visitor.get(link);
    expect(gone.status).toBe(404);
    expect(gone.text).toBe((await app.visitor.get('/material/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).text);
    for (const id of recipientIds) await karin.post(`${room}/hand-out-recipients/${id}/resume`);
    await karin.post(`${room}/hand-outs/${handOutId}/revoke`);
    expect((await app.visitor.get(`${link}/fil/${itemIds[1]}`)).status).toBe(404);
    expect((await app.visitor.post(`${link}/mottaget`, '', form)).status).toBe(404);
    await karin.post(`${room}/hand-outs/${handOutId}/resume`);
    expect((await app.visitor.get(link)).status).toBe(200);
    await app.database.pool.query(`update collaboration.hand_out set last_day = '2020-01-01' where id = $1`, [handOutId]);
    expect((await app.visitor.get(link)).status).toBe(404);
    for (const path of ['revoke', 'package'])
      expect((await (path === 'revoke' ? olle.post : olle.get)(`${room}/hand-outs/${handOutId}/${path}`)).status).toBe(404);
  });

  test('a package is noted with how many it was given to, and holds everything with a page that tells what it is', async () => {
    const given = { title: 'Till rektorerna', itemIds: [...itemIds], givenTo: 'Rektorsgruppen', people: 14 };
    const { body } = await karin.post(`${room}/packages`, given);
    const archive = await karin.bytes(`${room}/hand-outs/${body.id}/package`);
    expect(archive.headers['content-type']).toBe('application/zip');
    const zip = await openZip(archive.body, () => true);
    expect(zip.kind === 'opened' ? [...zip.names] : zip.kind).toEqual(['LÄS MIG.txt', 'Så gör ni.txt', 'affisch å.pdf']);
    expect((await karin.get(`${room}/hand-outs`)).body.items[0]).toMatchObject({ way: 'package', givenTo: 'Rektorsgruppen', people: 14 });
  });
});

describe('access for an audience of one’s own', () => {
  test('is given to those whose address stands in it, counts as a channel of the plan, and shows whether it was used', async () => {
    const plan = await makeSmallPlan(olle);
    await olle.post(`/v1/audiences/${plan.staff}/members`, { name: 'Olle Berg', email: 'olle.berg@granvik.example' });
    const need = ((await getPlan(olle, plan.programmeId)).needs as Need[]).find(({ audienceId }) => audienceId === plan.staff);
    const given = await olle.post(`${room}/audience-access`, {
      programmeId: plan.programmeId,
      audienceId: plan.staff,
      needIds: [need?.id],
    });
    expect(given.status).toBe(201);
    await olle.get(`${room}/items/${itemIds[0]}`);
    type Access = { id: string; kind: string; activityId: string; use: object; organisation: { name: string } };
    const own = ((await olle.get(`${room}/access`)).body.items as Access[]).find(({ kind }) => kind === 'audience');
    expect(own).toMatchObject({ organisation: { name: 'Granviks kommun' }, use: { people: 1, users: 1 } });
    expect((await olle.get(`/v1/activities/${own?.activityId}/reach`)).body.activity.title).toContain('Tillgång till samarbetsrummet');
    // The plan is the organisation's own: the host sees the access and its use, not the activity.
    const host = ((await maria.get(`${room}/access`)).body.items as Access[]).find(({ id }) => id === own?.id);
    expect(host).toMatchObject({ activityId: null, use: { users: 1 } });
    const foreign = await karin.post(`${room}/audience-access`, { programmeId: plan.programmeId, audienceId: plan.staff });
    expect(foreign.status).toBe(404);
    const organisation = ((await maria.get(`${room}/access`)).body.items as Access[]).find(
      ({ kind, organisation: to }) => kind === 'organisation' && to.name === 'Granviks kommun',
    );
    await maria.post(`${room}/access/${organisation?.id}/end`);
    expect((await olle.get(`${room}/items`)).status).toBe(200);
    await olle.post(`${room}/access/${own?.id}/end`);
    expect((await olle.get(`${room}/items`)).body.code).toBe('roomClosed');
  });
});
