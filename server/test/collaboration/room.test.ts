import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recogniseFile } from '../../src/contexts/collaboration/domain/file-type.ts';
import { gatherNews } from '../../src/contexts/collaboration/use-cases/gather-news.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let maria: Client;
let olle: Client;
beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

const room = '/v1/collaboration';
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');
type Titled = { title: string };
type UseRow = { organisation: { name: string }; people: number; opened: number; fetched: number };
const useOf = (rows: UseRow[], name: string) => rows.find(({ organisation }) => organisation.name === name);
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address));

describe('the collaboration room', () => {
  let pageId: string;
  let fileId: string;

  test('is for the organisations that the host has let in, and others of the network are told how to ask', async () => {
    expect((await karin.get(room)).body).toMatchObject({ hasAccess: false, host: { name: 'Länsmyndigheten' } });
    expect((await karin.get(`${room}/items`)).body.code).toBe('roomClosed');
    const given = await maria.post(`${room}/access`, { kind: 'organisation', organisationId: app.organisations.storsjo });
    expect(given.status).toBe(201);
    expect((await karin.get(room)).body).toMatchObject({ hasAccess: true, isOwner: false, mayWrite: true });
    expect((await olle.get(`${room}/items`)).body.code).toBe('roomClosed');
    expect((await karin.post(`${room}/access`, { kind: 'organisation', organisationId: app.organisations.granvik })).body.code).toBe(
      'onlyRoomOwner',
    );
  });

  test('keeps method, call-off and communication support apart, each with pages, files and links, tags and search', async () => {
    const page = {
      kind: 'page',
      title: 'Så kartlägger ni målgrupperna',
      text: 'Börja med dem som frågar mest.',
      tags: ['Karta', 'start '],
    };
    pageId = (await maria.post(`${room}/items`, { ...page, collection: 'method' })).body.id;
    await karin.post(`${room}/items`, { kind: 'link', collection: 'callOff', title: 'Avropa trycksaker', url: 'https://avrop.example/' });
    const fields = { collection: 'communication', title: 'Affisch', summary: 'A3, stående', tags: 'bild, affisch' };
    const uploaded = await karin.upload(`${room}/files`, { name: 'affisch.pdf', bytes: pdf }, fields);
    expect(uploaded.status).toBe(201);
    fileId = uploaded.body.id;
    const titles = async (query: string) => ((await karin.get(`${room}/items?${query}`)).body.items as Titled[]).map(({ title }) => title);
    expect(await titles('collection=method')).toEqual(['Så kartlägger ni målgrupperna']);
    expect(await titles('collection=callOff')).toEqual(['Avropa trycksaker']);
    expect(await titles('collection=communication&tag=affisch')).toEqual(['Affisch']);
    expect(await titles('search=mest%20frågar')).toEqual(['Så kartlägger ni målgrupperna']);
    expect(await titles('search=50%25')).toEqual([]);
    expect((await karin.post(`${room}/items`, { kind: 'link', collection: 'method', title: 'X', url: 'javascript:alert(1)' })).status).toBe(
      400,
    );
  });

  test('takes files by what is in them, and gives them back to keep, never to show', async () => {
    const bytes = (text: string) => Buffer.from(text);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>';
    expect(recogniseFile('a.svg', bytes(svg))).toBe('image/svg+xml');
    expect(recogniseFile('a.svg', bytes(svg.replace('<circle', '<circle onload="x()"')))).toBe('unsafe');
    expect(recogniseFile('a.svg', bytes(svg.replace('<circle r="4"/>', '<script>1</script>')))).toBe('unsafe');
    expect(recogniseFile('a.svg', bytes('<svg><image href="https://spy.example/x.png"/></svg>'))).toBe('unsafe');
    expect(recogniseFile('a.pdf', bytes('<html>'))).toBeUndefined();
    expect(recogniseFile('a.html', bytes('<html>'))).toBeUndefined();
    const refused = await karin.upload(`${room}/files`, { name: 'sida.html', bytes: '<html>' }, { collection: 'toolkit', title: 'Sida' });
    expect(refused.body.code).toBe('unreadableFile');
    const kept = await karin.bytes(`${room}/items/${fileId}/file`);
    expect(kept.body).toEqual(pdf);
    expect(kept.headers['content-disposition']).toContain('attachment; filename="affisch.pdf"');
    expect(kept.headers['content-security-policy']).toContain('sandbox');
  });

  test('a new text is a new version with a note, the old one can be read, and a second save meets the first', async () => {
    const said = { collection: 'method', title: 'Så kartlägger ni målgrupperna', tags: ['karta'] };
    const saved = await maria.put(`${room}/items/${pageId}`, {
      ...said,
      text: 'Börja med två frågor.',
      changeNote: 'Kortare',
      revision: 1,
    });
    expect(saved.body).toEqual({ revision: 2, version: 2 });
    const retagged = await maria.put(`${room}/items/${pageId}`, { ...said, tags: [], text: 'Börja med två frågor.', revision: 2 });
    expect(retagged.body.version).toBe(2);
    expect((await maria.put(`${room}/items/${pageId}`, { ...said, text: 'Annat', revision: 1 })).body.code).toBe('editConflict');
    expect((await karin.put(`${room}/items/${pageId}`, { ...said, text: 'Annat', revision: 3 })).body.code).toBe('notYourItem');
    const { body } = await karin.get(`${room}/items/${pageId}`);
    expect(body.versions).toMatchObject([{ version: 2, changeNote: 'Kortare', createdByName: 'Maria Sund' }, { version: 1 }]);
    expect((await karin.get(`${room}/items/${pageId}?version=1`)).body.shown.text).toBe('Börja med dem som frågar mest.');
  });

  test('what is taken away comes back', async () => {
    await karin.post(`${room}/items/${fileId}/remove`);
    expect((await karin.get(`${room}/items?collection=communication`)).body.items).toEqual([]);
    await karin.post(`${room}/items/${fileId}/restore`);
    expect((await karin.get(`${room}/items?collection=communication`)).body.items).toHaveLength(1);
  });

  test('tells per organisation who has opened and fetched, and who has not', async () => {
    const { use } = (await maria.get(`${room}/items/${fileId}`)).body;
    expect(useOf(use, 'Storsjö kommun')).toMatchObject({ people: 1, fetched: 1 });
    expect(useOf(use, 'Granviks kommun')).toMatchObject({ people: 0, opened: 0, fetched: 0 });
    expect(useOf((await maria.get(`${room}/use`)).body.items, 'Storsjö kommun')?.opened).toBeGreaterThan(1);
  });

  test('another service’s organisations do not find it', async () => {
    const stranger = await makeAnotherNetwork(app);
    for (const path of [`items/${pageId}`, `items/${fileId}/file`]) expect((await stranger('GET', `${room}/${path}`)).status).toBe(404);
    expect((await stranger('GET', `${room}/items`)).text).not.toContain('kartlägger');
    expect((await stranger('POST', `${room}/items/${pageId}/remove`)).status).toBe(404);
    const { organisations } = app;
    const letIn = { kind: 'organisation', organisationId: organisations.granvik };
    expect((await stranger('POST', `${room}/access`, letIn)).status).toBe(404);
  });
});

describe('access on request', () => {
  test('somebody of the network asks with a reason, the host grants or declines, both are logged and the asker is told', async () => {
    const asked = await olle.post(`${room}/access-requests`, { reason: 'Vi inför tjänsten i vår' });
    expect(asked.status).toBe(201);
    expect((await olle.post(`${room}/access-requests`, { reason: 'Igen' })).body.code).toBe('alreadyAsked');
    await expect.poll(() => mailsTo('maria.sund@').length, { timeout: 10_000 }).toBe(1);
    const answer = `${room}/access-requests/${asked.body.id}/answer`;
    expect((await karin.post(answer, { isGranted: true })).body.code).toBe('onlyRoomOwner');
    expect((await maria.post(answer, { isGranted: false })).status).toBe(400);
    expect((await maria.post(answer, { isGranted: false, answer: 'Vänta till mars' })).status).toBe(200);
    expect((await maria.post(answer, { isGranted: true })).body.code).toBe('answeredAlready');
    const seen = (await olle.get(`${room}/access-requests`)).body;
    expect(seen.items).toMatchObject([{ status: 'declined', answer: 'Vänta till mars', answeredByName: 'Maria Sund' }]);
    await expect.poll(() => mailsTo('olle.berg@').at(-1)?.mail.text ?? '', { timeout: 10_000 }).toContain('Vänta till mars');
    const again = await olle.post(`${room}/access-requests`, { reason: 'Nu är det mars' });
    await maria.post(`${room}/access-requests/${again.body.id}/answer`, { isGranted: true, answer: 'Välkommen' });
    expect((await olle.get(`${room}/items`)).status).toBe(200);
    const actions = ((await maria.get('/v1/audit')).body.items as { action: string }[]).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['collaboration.accessDeclined', 'collaboration.accessGranted']));
    expect((await karin.get(`${room}/access-requests`)).body.items).toEqual([]);
  });

  test('the access is a channel that shows whether it was used, and it can end', async () => {
    type Access = { id: string; kind: string; name: string; use: { people: number; users: number } };
    const { items } = (await maria.get(`${room}/access`)).body as { items: Access[] };
    const person = items.find(({ kind }) => kind === 'person');
    expect(person).toMatchObject({ name: 'Olle Berg', isLiving: true, use: { people: 1, users: 0, opened: 0 } });
    const { body } = await olle.get(`${room}/items`);
    await olle.get(`${room}/items/${body.items[0].id}`);
    const used = ((await maria.get(`${room}/access`)).body.items as Access[]).find(({ kind }) => kind === 'person');
    expect(used?.use).toMatchObject({ users: 1, opened: 1 });
    expect((await karin.post(`${room}/access/${person?.id}/end`)).status).toBe(404);
    await maria.post(`${room}/access/${person?.id}/end`);
    expect((await olle.get(`${room}/items`)).body.code).toBe('roomClosed');
    await maria.post(`${room}/access/${person?.id}/resume`);
    expect((await olle.get(`${room}/items`)).status).toBe(200);
    await maria.post(`${room}/access/${person?.id}/end`);
  });

  test('a working group is let in, for as long as one is in it', async () => {
    const group = await maria.post('/v1/network/groups', { name: 'Lanseringen', purpose: '' });
    const seat = { personId: app.personId('olle'), organisationId: app.organisations.granvik };
    await maria.put(`/v1/network/groups/${group.body.id}/members`, { members: [seat] });
    await maria.post(`${room}/access`, { kind: 'group', groupId: group.body.id, lastDay: '2050-01-01' });
    expect((await olle.get(`${room}/items`)).status).toBe(200);
    await maria.put(`/v1/network/groups/${group.body.id}/members`, { members: [] });
    expect((await olle.get(`${room}/items`)).body.code).toBe('roomClosed');
  });
});

describe('the running information', () => {
  test('whoever follows a collection is told by mail what is new, once', async () => {
    const ahmed = await app.as('ahmed');
    await ahmed.put(`${room}/subscriptions`, { collection: 'communication', cadence: 'weekly' });
    expect((await ahmed.get(room)).body.subscriptions).toEqual([{ collection: 'communication', cadence: 'weekly' }]);
    await maria.post(`${room}/items`, { kind: 'page', collection: 'communication', title: 'Nya bilder', text: 'Tolv bilder från hallen.' });
    const gather = (cadence: 'daily' | 'weekly') =>
      app.database.transaction((tx) => gatherNews(tx, { cadences: [cadence], now: new Date() }));
    expect(await gather('daily')).toBe(0);
    expect(await gather('weekly')).toBe(1);
    await expect.poll(() => mailsTo('ahmed.rashid@').at(-1)?.mail.text ?? '', { timeout: 10_000 }).toContain('Nya bilder');
    expect(await gather('weekly')).toBe(0);
    await ahmed.put(`${room}/subscriptions`, { collection: 'communication', cadence: null });
    expect((await ahmed.get(room)).body.subscriptions).toEqual([]);
  });
});
