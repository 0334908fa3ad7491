import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMentionedIn } from '../../src/contexts/services/domain/mentioned-in.ts';
import { isSameAudience } from '../../src/contexts/services/domain/same-audience.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria');
});
afterAll(() => app.close());

describe('a shared service', { timeout: 60_000 }, () => {
  test('the host says which parts the service has, and every organisation reads them', async () => {
    expect((await karin.post('/v1/service/parts', { name: 'Bokning' })).body.code).toBe('onlyHost');
    const booking = (await maria.post('/v1/service/parts', { name: 'Bokning', description: 'Hallar och planer' })).body;
    await maria.post('/v1/service/parts', { name: 'Bidrag' });
    expect((await maria.post('/v1/service/parts', { name: ' bokning ' })).body.code).toBe('alreadyExists');
    const { body } = await karin.get('/v1/service');
    expect(body.service).toMatchObject({ name: 'Bokning och bidrag', isHost: false });
    expect(body.parts.map(({ name }: { name: string }) => name)).toEqual(['Bokning', 'Bidrag']);
    const at = `/v1/service/parts/${booking.id}`;
    expect((await maria.patch(at, { name: 'Boka', revision: 1 })).body).toEqual({ revision: 2 });
    expect((await maria.patch(at, { name: 'Bokningar', revision: 1 })).body.code).toBe('editConflict');
    await maria.patch(at, { isRemoved: true, revision: 2 });
    expect((await karin.get('/v1/service')).body.parts).toHaveLength(1);
    await maria.patch(at, { isRemoved: false, revision: 3 });
    expect((await karin.get('/v1/service')).body.parts[0]).toMatchObject({ name: 'Boka', description: 'Hallar och planer' });
  });

  test('the support has levels, the own organisation’s first and then the host’s', async () => {
    const level = {
      visibility: 'network',
      name: 'Tjänstens support',
      helpsWith: 'Fel i tjänsten',
      contact: '010-22',
      hours: 'Vardagar 8–17',
    };
    await maria.post('/v1/service/support-levels', level);
    expect((await karin.post('/v1/service/support-levels', level)).body.fields[0].field).toBe('visibility');
    const own = (await karin.post('/v1/service/support-levels', { ...level, visibility: 'own', name: 'Superanvändare' })).body;
    const names = async (client: Client) => (await client.get('/v1/service')).body.support.map(({ name }: { name: string }) => name);
    expect(await names(karin)).toEqual(['Superanvändare', 'Tjänstens support']);
    expect(await names(olle)).toEqual(['Tjänstens support']);
    expect((await olle.patch(`/v1/service/support-levels/${own.id}`, { name: 'Vi', revision: 1 })).status).toBe(404);
    await karin.patch(`/v1/service/support-levels/${own.id}`, { isRemoved: true, revision: 1 });
    expect(await names(karin)).toEqual(['Tjänstens support']);
    await karin.patch(`/v1/service/support-levels/${own.id}`, { isRemoved: false, revision: 2 });
    expect(await names(karin)).toHaveLength(2);
  });

  test('each connected mailing and flow says whether and how it carries the message, and coverage counts those with and without', async () => {
    const one = { kind: 'mailing', name: 'Faktura för lokalhyra', audiences: ['Föreningar'], yearlyVolume: 4200 };
    expect((await karin.post('/v1/service/connections', { ...one, carries: 'no' })).body.fields[0].field).toBe('how');
    const invoice = (await karin.post('/v1/service/connections', { ...one, carries: 'yes', how: 'Rad i sidfoten' })).body;
    await karin.post('/v1/service/connections', { kind: 'flow', name: 'Ansökan om parkering', carries: 'no', how: 'Byts ut i höst' });
    await karin.post('/v1/service/connections', { kind: 'mailing', name: 'Vårt interna brev', visibility: 'own' });
    await olle.post('/v1/service/connections', {
      kind: 'service',
      name: 'Sjöportalen',
      url: 'https://sjo.example',
      audiences: ['föreningar'],
    });
    expect((await karin.post('/v1/service/connections', one)).body.code).toBe('alreadyExists');
    const seen = (await karin.get('/v1/service/connections')).body;
    expect(seen.touchpoints).toEqual({ total: 4, carrying: 1, planned: 0, without: 1, unknown: 2 });
    const theirs = (await olle.get('/v1/service/connections')).body;
    expect(theirs.items.map(({ name }: { name: string }) => name)).not.toContain('Vårt interna brev');
    expect(
      theirs.perOrganisation.find(({ organisation }: { organisation: { name: string } }) => organisation.name === 'Storsjö kommun'),
    ).toMatchObject({ touchpoints: { total: 2, carrying: 1, without: 1 } });
    const at = `/v1/service/connections/${invoice.id}`;
    expect((await olle.patch(at, { carries: 'planned', revision: 1 })).status).toBe(404);
    await karin.patch(at, { carries: 'planned', revision: 1 });
    expect((await karin.get('/v1/service/connections')).body.touchpoints).toMatchObject({ carrying: 0, planned: 1 });
    await karin.patch(at, { isRemoved: true, revision: 2 });
    expect((await karin.get('/v1/service/connections')).body.touchpoints.total).toBe(3);
    await karin.patch(at, { isRemoved: false, revision: 3 });
    expect((await karin.post('/v1/service/connections', { ...one, name: 'Länk', url: 'javascript:alert(1)' })).status).toBe(400);
  });

  test('another network sees nothing of it, and one that shares nothing is told so', async () => {
    const other = await makeAnotherNetwork(app);
    expect((await other('GET', '/v1/service')).text).not.toContain('Bidrag');
    expect((await other('GET', '/v1/service/connections')).text).not.toContain('Sjöportalen');
    const { parts } = (await karin.get('/v1/service')).body;
    expect((await other('PATCH', `/v1/service/parts/${parts[0].id}`, { name: 'Deras', revision: 1 })).status).toBe(404);
  });

  test('groups are the same by their words, and a text names something by its whole name or its address', () => {
    expect(isSameAudience('Civilsamhällets aktörer (föreningar etc.)', 'Föreningar')).toBe(true);
    expect(isSameAudience('Förening', 'föreningarna')).toBe(true);
    expect(isSameAudience('Lärare och skolor', 'Privatpersoner')).toBe(false);
    const connection = { name: 'Sjöportalen', url: 'https://sjo.example' };
    expect(isMentionedIn('Se också  sjöportalen.', connection)).toBe(true);
    expect(isMentionedIn('Läs på https://sjo.example/a', connection)).toBe(true);
    expect(isMentionedIn('Sjöportalens sidor', connection)).toBe(false);
    expect(isMentionedIn('Ingenting', { name: 'C++ (nytt)', url: '' })).toBe(false);
  });
});
