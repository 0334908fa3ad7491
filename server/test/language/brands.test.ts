import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdsLink } from '../../src/contexts/language/domain/page-link.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
}, 60_000);
afterAll(() => app.close());

const register = async (client: Client) => (await client.get('/v1/brands')).body;
const named = async (client: Client, name: string) => (await register(client)).items.find((one: { name: string }) => one.name === name);

const ownName = (name: string, representsId: string) => ({ layer: 'organisation', name, representsId });
const measured = { method: 'Webbpanel, hjälpt igenkänning', measuredOn: '2026-03-02' };

describe('the brand register', () => {
  test('has three layers, and exactly one organisation is the host of the shared service', async () => {
    expect((await karin.post('/v1/brands', ownName('Storsjö kommun', app.organisations.storsjo))).status).toBe(201);
    expect((await maria.post('/v1/brands', ownName('Länsmyndigheten', app.organisations.lansmyndigheten))).status).toBe(201);
    expect((await maria.post('/v1/brands', { layer: 'service', name: 'Bokning och bidrag' })).status).toBe(201);
    expect((await maria.post('/v1/brands', { layer: 'mailbox', name: 'Brevlådan', address: 'https://brevladan.example/' })).status).toBe(
      201,
    );
    const { items, service } = await register(olle);
    expect(items.map(({ layer, name }: { layer: string; name: string }) => [layer, name])).toEqual([
      ['organisation', 'Länsmyndigheten'],
      ['organisation', 'Storsjö kommun'],
      ['service', 'Bokning och bidrag'],
      ['mailbox', 'Brevlådan'],
    ]);
    expect(items.filter(({ isHost }: { isHost: boolean }) => isHost)).toMatchObject([{ name: 'Länsmyndigheten' }]);
    expect(service).toMatchObject({ name: 'Bokning och bidrag', host: { name: 'Länsmyndigheten' } });
  });

  test('an organisation keeps its own name; the service’s and the mailboxes’ are for the editor-in-chief', async () => {
    expect((await karin.post('/v1/brands', { layer: 'service', name: 'Något annat' })).status).toBe(403);
    expect((await karin.post('/v1/brands', ownName('Granviks kommun', app.organisations.granvik))).status).toBe(403);
    expect((await karin.post('/v1/brands', ownName('Storsjö stad', app.organisations.storsjo))).body.fields[0].field).toBe('name');
    expect((await maria.post('/v1/brands', { layer: 'organisation', name: 'Ingens' })).body.fields[0].field).toBe('representsId');
    const { id } = await named(maria, 'Länsmyndigheten');
    expect((await karin.post(`/v1/brands/${id}/strengths`, { ...measured, value: 1, sampleSize: 10 })).status).toBe(404);
  });

  test('how well known a name is is a measurement with method, number and day, and the latest counts', async () => {
    const { id } = await named(karin, 'Storsjö kommun');
    await karin.post(`/v1/brands/${id}/strengths`, { ...measured, value: 71.5, sampleSize: 400 });
    const wrong = { ...measured, value: 99, sampleSize: 5, measuredOn: '2199-01-01' };
    expect((await karin.post(`/v1/brands/${id}/strengths`, wrong)).body.fields[0].field).toBe('measuredOn');
    expect((await karin.post(`/v1/brands/${id}/strengths`, { ...measured, value: 101, sampleSize: 5 })).status).toBe(400);
    const older = await karin.post(`/v1/brands/${id}/strengths`, { ...measured, value: 55, sampleSize: 90, measuredOn: '2024-03-02' });
    expect((await named(olle, 'Storsjö kommun')).strength).toMatchObject({ value: 71.5, sampleSize: 400, measuredOn: '2026-03-02' });
    await karin.post(`/v1/brand-strengths/${older.body.id}/remove`);
    expect((await named(karin, 'Storsjö kommun')).strengths).toHaveLength(1);
    await karin.post(`/v1/brand-strengths/${older.body.id}/restore`);
    expect((await named(karin, 'Storsjö kommun')).strengths).toHaveLength(2);
  });

  test('a name has an agreed definition that everybody can use, and assets with the rule for each', async () => {
    const brand = await named(maria, 'Bokning och bidrag');
    const definition = 'Tjänsten där föreningar bokar tid och söker bidrag, delad av flera kommuner.';
    const text = { layer: 'service', name: 'Bokning och bidrag', definition, agreedOn: '2026-02-01', revision: brand.revision };
    expect((await maria.put(`/v1/brands/${brand.id}`, text)).status).toBe(200);
    const stale = await maria.put(`/v1/brands/${brand.id}`, text);
    expect(stale).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { definition } } });
    const logo = { kind: 'logo', title: 'Märket, grönt', usage: 'mark', rule: 'Bredvid den egna logotypen, aldrig ensamt.' };
    const added = await maria.post(`/v1/brands/${brand.id}/assets`, logo);
    const address = { ...logo, address: 'javascript:alert(1)' };
    expect((await maria.post(`/v1/brands/${brand.id}/assets`, address)).status).toBe(400);
    expect(await named(karin, 'Bokning och bidrag')).toMatchObject({
      definition,
      agreedOn: '2026-02-01',
      mayChange: false,
      assets: [logo],
    });
    await maria.post(`/v1/brand-assets/${added.body.id}/remove`);
    expect((await named(karin, 'Bokning och bidrag')).assets).toEqual([]);
    await maria.post(`/v1/brand-assets/${added.body.id}/restore`);
  });

  test('a brand taken out of the register can be brought back', async () => {
    const { id } = await named(maria, 'Brevlådan');
    await maria.post(`/v1/brands/${id}/retire`);
    expect(await named(maria, 'Brevlådan')).toBeUndefined();
    await maria.post(`/v1/brands/${id}/restore`);
    expect(await named(maria, 'Brevlådan')).toMatchObject({ layer: 'mailbox' });
  });
});

describe('who signs', () => {
  let sendOutId: string;
  const sender = async (query = '') => (await karin.get(`/v1/texts/${sendOutId}/sender${query}`)).body;

  test('the own organisation, with the reason; the shared service is named in the text instead', async () => {
    const { programmeId, staff, schedule } = await makeSmallPlan(karin);
    void schedule;
    sendOutId = (
      await karin.post(`/v1/programmes/${programmeId}/send-outs`, { title: 'Nytt', needIds: [], audienceIds: [staff], channels: ['email'] })
    ).body.id;
    const { proposal, chosen } = await sender();
    expect(proposal).toMatchObject({ name: 'Storsjö kommun', inText: { name: 'Bokning och bidrag' } });
    expect(proposal.reasons.map(({ code }: { code: string }) => code)).toEqual(['ownAuthority', 'serviceInText']);
    expect(proposal.reasons[0].sv).toContain('71.5 %');
    expect(chosen).toBeNull();
  });

  test('for several organisations at once the best known one, by measurement', async () => {
    const { id } = await named(maria, 'Länsmyndigheten');
    await maria.post(`/v1/brands/${id}/strengths`, { ...measured, value: 92, sampleSize: 1000 });
    const { proposal } = await sender('?joint=true');
    expect((await karin.get('/v1/sender-proposal?joint=true')).body).toEqual(proposal);
    expect(proposal).toMatchObject({ name: 'Länsmyndigheten', reasons: [{ code: 'strongest' }, { code: 'serviceInText' }] });
  });

  test('somebody else may be chosen, with a reason that stands beside the name', async () => {
    const { id: brandId } = await named(karin, 'Bokning och bidrag');
    const bare = await karin.put(`/v1/texts/${sendOutId}/sender`, { brandId });
    expect(bare).toMatchObject({ status: 400, body: { fields: [{ field: 'reason' }] } });
    const reason = 'Mottagarna är tjänstens egna användare.';
    expect((await karin.put(`/v1/texts/${sendOutId}/sender`, { brandId, reason })).body).toEqual({ name: 'Bokning och bidrag' });
    expect((await sender()).chosen).toMatchObject({ name: 'Bokning och bidrag', reason, isProposed: false, byName: 'Karin Lindqvist' });
    await karin.put(`/v1/texts/${sendOutId}/sender`, {});
    expect((await sender()).chosen).toMatchObject({ name: 'Storsjö kommun', reason: '', isProposed: true });
  });

  test('another organisation neither sees nor chooses', async () => {
    expect((await olle.get(`/v1/texts/${sendOutId}/sender`)).status).toBe(404);
    expect((await olle.put(`/v1/texts/${sendOutId}/sender`, {})).status).toBe(404);
  });
});

describe('from the authority’s page straight to the mailbox', () => {
  const target = 'https://brevladan.example/skaffa';

  test('a link counts when it leads there or deeper, however it is written', () => {
    const on = (html: string) => holdsLink(html, 'https://kommunen.example/post', target);
    expect(on('<a class=x href="https://www.brevladan.example/skaffa/?a=1&amp;b=2">Skaffa</a>')).toBe(true);
    expect(on("<p><A HREF='//brevladan.example/skaffa/bankid'>Skaffa</A>")).toBe(true);
    expect(on('<a href="https://brevladan.example/">Start</a>')).toBe(false);
    expect(on('<a href="https://brevladan.example.evil.example/skaffa">Skaffa</a>')).toBe(false);
    expect(on('<!-- <a href="https://brevladan.example/skaffa"> --> brevladan.example/skaffa')).toBe(false);
    expect(on('<a href="javascript:location=\'https://brevladan.example/skaffa\'">Skaffa</a>')).toBe(false);
    expect(on('<a href="/skaffa">Skaffa</a>')).toBe(false);
  });

  test('a page inside somebody’s network is refused before anything is fetched', async () => {
    for (const pageAddress of ['http://127.0.0.1/', 'https://10.0.0.1/', 'https://intranet.lan/', 'ftp://kommunen.example/'])
      expect((await karin.post('/v1/page-links', { pageAddress, targetAddress: target })).body.fields[0].field).toBe('pageAddress');
  });

  test('is looked at, with the day, and the network sees who has no page that leads on', async () => {
    // Nobody answers under a reserved name, so what is told is that the page could not be read.
    const added = await karin.post('/v1/page-links', { pageAddress: 'https://kommunen.invalid/post', targetAddress: target });
    expect(added.status).toBe(201);
    await app.startWorker();
    const shown = async () => (await olle.get('/v1/page-links')).body;
    await expect.poll(async () => (await shown()).items[0]?.outcome, { timeout: 12_000 }).toBe('unreachable');
    const { items, without } = await shown();
    expect(items[0]).toMatchObject({ organisation: { name: 'Storsjö kommun' }, isOwn: false, lastFoundAt: null });
    expect(items[0].checkedAt).not.toBeNull();
    expect(without).toHaveLength(3);
    expect((await olle.post(`/v1/page-links/${added.body.id}/remove`)).status).toBe(404);
    await karin.post(`/v1/page-links/${added.body.id}/remove`);
    expect((await shown()).items).toEqual([]);
  });
});

describe('organisations of another service', () => {
  test('see none of it', async () => {
    const ask = await makeAnotherNetwork(app);
    expect((await ask('GET', '/v1/brands')).text).not.toContain('Storsjö');
    const { id } = await named(karin, 'Storsjö kommun');
    const measurement = { ...measured, value: 1, sampleSize: 10 };
    expect((await ask('POST', `/v1/brands/${id}/strengths`, measurement)).status).toBe(404);
    const foreign = ownName('Kapat', app.organisations.granvik);
    expect((await ask('POST', '/v1/brands', foreign)).status).toBe(400);
  });
});
