import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainFileType, safeFileName } from '../../src/contexts/planning/domain/attachment.ts';
import { writeZip } from '../../src/platform/files/write-zip.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';
import { makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let plan: SmallPlan;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
  await olle.post(`/v1/programmes/${plan.programmeId}/adopt`);
});
afterAll(() => app.close());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const at = () => `/v1/messages/${plan.background}/attachments`;
type Item = { id: string; title: string; visibility: string; isOwn: boolean; kind: string };
const titles = async (client: Client): Promise<string[]> => (await client.get(at())).body.items.map(({ title }: Item) => title);

describe('documents and figures of a message', { timeout: 60_000 }, () => {
  test('have a visibility each: the own organisation, the network, or everybody', async () => {
    const upload = (title: string, visibility: string) => karin.upload(at(), { name: 'Kostnad.pdf', bytes: pdf }, { title, visibility });
    const own = await upload('Risker', 'own');
    expect(own.status).toBe(201);
    const shared = await upload('Kostnadsbild', 'network');
    await karin.post(`/v1/messages/${plan.background}/figures`, { title: 'Kostnad per år', figure: '1,2 mnkr', visibility: 'public' });
    expect(await titles(karin)).toEqual(['Risker', 'Kostnadsbild', 'Kostnad per år']);
    expect(await titles(olle)).toEqual(['Kostnadsbild', 'Kostnad per år']);
    expect((await olle.get(`/v1/attachments/${own.body.id}/file`)).status).toBe(404);
    expect((await olle.bytes(`/v1/attachments/${shared.body.id}/file`)).body).toEqual(pdf);
    expect((await olle.patch(`/v1/attachments/${shared.body.id}`, { isRemoved: true })).status).toBe(404);
    const other = await makeAnotherNetwork(app);
    expect((await other('GET', `/v1/attachments/${shared.body.id}/file`)).status).toBe(404);
    expect((await other('GET', at())).status).toBe(404);
    await karin.patch(`/v1/attachments/${own.body.id}`, { visibility: 'network' });
    expect(await titles(olle)).toContain('Risker');
    await karin.patch(`/v1/attachments/${own.body.id}`, { isRemoved: true });
    expect((await karin.get(`/v1/attachments/${own.body.id}/file`)).status).toBe(404);
    await karin.patch(`/v1/attachments/${own.body.id}`, { isRemoved: false });
    expect(await titles(karin)).toContain('Risker');
  });

  test('are taken by what they hold and not by their name, kept sealed, and always saved, never shown on our pages', async () => {
    const upload = (name: string, bytes: Buffer) => karin.upload(at(), { name, bytes }, { title: '', visibility: 'own' });
    expect((await upload('sida.pdf', Buffer.from('<html><script>alert(1)</script></html>'))).body.code).toBe('unreadableFile');
    expect((await upload('tom.pdf', Buffer.alloc(0))).body.code).toBe('unreadableFile');
    const macros = writeZip(
      new Map([
        ['word/document.xml', Buffer.from('<a/>')],
        ['word/vbaProject.bin', Buffer.from('x')],
      ]),
    );
    expect((await upload('makron.docx', macros)).body.code).toBe('unreadableFile');
    expect((await upload('stor.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(413);
    const word = writeZip(new Map([['word/document.xml', Buffer.from('<a/>')]]));
    const { body } = await upload('..\\..\\Plan ö.exe', word);
    const file = await karin.bytes(`/v1/attachments/${body.id}/file`);
    expect(String(file.headers['content-disposition'])).toBe(`attachment; filename="Plan _.docx"; filename*=UTF-8''Plan%20%C3%B6.docx`);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(file.headers['content-type']).toContain('wordprocessingml');
    const { rows } = await app.database.pool.query<{ sealed: Buffer }>(
      'select content_sealed as sealed from planning.message_attachment where id = $1',
      [body.id],
    );
    expect(rows[0]?.sealed.includes('word/document.xml')).toBe(false);
    expect(plainFileType(Buffer.from('GIF89a'))).toBeUndefined();
    expect(safeFileName('a "b"\r\n<c>.exe', { mediaType: '', extension: 'pdf' })).toBe('a _b____c_.pdf');
    expect(safeFileName('///', { mediaType: '', extension: 'pdf' })).toBe('dokument.pdf');
  });

  test('a local template is downloaded and filled in by each organisation for itself', async () => {
    const template = await karin.upload(
      at(),
      { name: 'Lokal projektplan.pdf', bytes: pdf },
      { title: 'Lokal projektplan', kind: 'template', visibility: 'network' },
    );
    const filled = Buffer.concat([pdf, Buffer.from('ifylld')]);
    const own = await olle.upload(`/v1/attachments/${template.body.id}/filled`, { name: 'Vår plan.pdf', bytes: filled });
    expect(own.status).toBe(201);
    const kinds = async (client: Client) => (await client.get(at())).body.items.filter(({ kind }: Item) => kind === 'filled');
    expect(await kinds(olle)).toMatchObject([{ title: 'Lokal projektplan', templateId: template.body.id, isOwn: true }]);
    expect(await kinds(karin)).toEqual([]);
    expect((await karin.get(`/v1/attachments/${own.body.id}/file`)).status).toBe(404);
    const seen = (await karin.get(at())).body.items.find(({ id }: Item) => id === template.body.id);
    expect(seen.filledBy).toBe(1);
    await olle.upload(`/v1/attachments/${template.body.id}/filled`, { name: 'Vår plan 2.pdf', bytes: pdf });
    expect(await kinds(olle)).toHaveLength(1);
    expect((await olle.patch(`/v1/attachments/${(await kinds(olle))[0].id}`, { visibility: 'public' })).body.code).toBe('invalidInput');
  });
});

describe('references between initiatives', { timeout: 60_000 }, () => {
  test('a message refers to another programme, which lists it back, or to an initiative outside by name and address', async () => {
    const later = await makeSmallPlan(olle, 'Kommande upphandling', 'network');
    const from = `/v1/messages/${plan.schedule}/references`;
    const made = await karin.post(from, { toProgrammeId: later.programmeId, how: 'Börjar när den här är klar' });
    expect(made.status).toBe(201);
    expect((await karin.post(from, { toProgrammeId: later.programmeId })).body.code).toBe('alreadyExists');
    expect((await karin.post(from, { toProgrammeId: plan.programmeId })).body.fields[0].field).toBe('toProgrammeId');
    await karin.post(from, { name: 'Länets bokningsprojekt', url: 'https://lanet.example/projekt' });
    expect((await karin.post(from, { name: 'x', url: 'javascript:alert(1)' })).status).toBe(400);
    const names = (await karin.get(from)).body.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Kommande upphandling', 'Länets bokningsprojekt']);
    const back = async () => (await olle.get(`/v1/programmes/${later.programmeId}/referred-by`)).body.items;
    expect(await back()).toMatchObject([
      { message: { title: 'Tidplan' }, programme: { name: 'Ny bokningstjänst' }, how: 'Börjar när den här är klar' },
    ]);
    expect((await olle.patch(`/v1/message-references/${made.body.id}`, { isRemoved: true })).status).toBe(403);
    await karin.patch(`/v1/message-references/${made.body.id}`, { isRemoved: true });
    expect(await back()).toEqual([]);
    await karin.patch(`/v1/message-references/${made.body.id}`, { isRemoved: false });
    expect(await back()).toHaveLength(1);
  });

  test('a programme that is not open shows its references to nobody else, and cannot be referred to from outside', async () => {
    const secret = await makeSmallPlan(karin, 'Intern förstudie');
    const open = await makeSmallPlan(olle, 'Öppet program', 'network');
    await karin.post(`/v1/messages/${secret.background}/references`, { toProgrammeId: open.programmeId });
    expect((await olle.get(`/v1/programmes/${open.programmeId}/referred-by`)).body.items).toEqual([]);
    expect((await karin.get(`/v1/programmes/${open.programmeId}/referred-by`)).body.items).toHaveLength(1);
    expect((await olle.post(`/v1/messages/${open.background}/references`, { toProgrammeId: secret.programmeId })).status).toBe(404);
    await karin.post(`/v1/messages/${plan.schedule}/references`, { toProgrammeId: secret.programmeId });
    const seen = (await olle.get(`/v1/messages/${plan.schedule}/references`)).body.items.map(({ name }: { name: string }) => name);
    expect(seen).not.toContain('Intern förstudie');
  });
});
