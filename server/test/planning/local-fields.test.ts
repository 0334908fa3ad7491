import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillLocalFields, missingIn } from '../../src/contexts/planning/domain/local-fields.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
});
afterAll(() => app.close());

describe('A local field', () => {
  test('is written like a recipient’s details, and what is missing stays to be seen', () => {
    const values = new Map([
      ['supportnummer', '0570-123 45'],
      ['lokal projektledare', ''],
    ]);
    expect(fillLocalFields('Ring ((Supportnummer)) eller ((lokal  projektledare)), ((namn))', values)).toBe(
      'Ring 0570-123 45 eller ((lokal  projektledare)), ((namn))',
    );
    expect(fillLocalFields('Fråga ((Lokal projektledare??din chef)).', values)).toBe('Fråga din chef.');
    const fields = [{ name: 'Lokal projektledare', value: '' }];
    expect(missingIn('((Lokal projektledare??din chef))', fields)).toEqual([]);
    expect(missingIn('((Lokal projektledare))', fields)).toEqual(['Lokal projektledare']);
  });

  test('is filled in by each organisation for itself, and read in the messages with its own values', async () => {
    const plan = await makeSmallPlan(karin, 'Lokala fält', 'network');
    const at = `/v1/programmes/${plan.programmeId}`;
    const explanation = 'Den som svarar på frågor hos er';
    const leader = (await karin.post(`${at}/local-fields`, { name: 'Lokal projektledare', explanation })).body.id;
    const number = (await karin.post(`${at}/local-fields`, { name: 'Supportnummer' })).body.id;
    expect((await karin.post(`${at}/local-fields`, { name: 'supportnummer' })).body.code).toBe('alreadyExists');
    expect((await karin.post(`${at}/local-fields`, { name: 'Namn' })).body.fields[0].field).toBe('name');
    const [message] = (await getPlan(karin, plan.programmeId)).messages.filter(({ id }) => id === plan.background);
    const summary = 'Frågor? Kontakta ((Lokal projektledare)), ((Supportnummer)).';
    await karin.patch(`/v1/messages/${plan.background}`, { summary, revision: message?.revision });
    await olle.post(`${at}/adopt`);

    await karin.put(`/v1/local-fields/${leader}/value`, { value: 'Karin Lindqvist' });
    await karin.put(`/v1/local-fields/${number}/value`, { value: '010-1' });
    expect((await olle.put(`/v1/local-fields/${number}/value`, { value: '0570-1' })).body).toEqual({ previous: '' });
    expect((await karin.get(`/v1/messages/${plan.background}/local-text`)).body).toMatchObject({
      summary: 'Frågor? Kontakta Karin Lindqvist, 010-1.',
      missing: [],
    });
    expect((await olle.get(`/v1/messages/${plan.background}/local-text`)).body).toMatchObject({
      summary: 'Frågor? Kontakta ((Lokal projektledare)), 0570-1.',
      missing: ['Lokal projektledare'],
    });

    const own = (await olle.get(`${at}/local-fields`)).body;
    expect(own).toMatchObject({
      missing: 1,
      isOwn: false,
      items: [{ name: 'Lokal projektledare', value: '', usedIn: 1, explanation }, {}],
    });
    expect((await olle.post(`${at}/local-fields`, { name: 'Eget' })).status).toBe(403);
    const gaps = (await karin.get(`${at}/local-field-gaps`)).body.items;
    expect(gaps).toMatchObject([
      { organisation: { name: 'Granviks kommun' }, missing: ['Lokal projektledare'] },
      { organisation: { name: 'Storsjö kommun' }, missing: [] },
    ]);
    expect((await olle.get(`${at}/local-field-gaps`)).status).toBe(403);
  });

  test('must be filled in before a kit that uses it is passed on, and then stands in the kit', async () => {
    const plan = await makeSmallPlan(karin, 'Fält i budkavle');
    const at = `/v1/programmes/${plan.programmeId}`;
    const { body: field } = await karin.post(`${at}/local-fields`, { name: 'Supportnummer' });
    const before = await getPlan(karin, plan.programmeId);
    const message = before.messages.find(({ id }) => id === plan.background);
    await karin.patch(`/v1/messages/${plan.background}`, { summary: 'Ring ((Supportnummer)).', revision: message?.revision });
    const need = before.needs.find(({ messageId }) => messageId === plan.background);
    const cascade = { title: 'Budkavle', needIds: [need?.id] };
    const refused = await karin.post(`${at}/cascades`, cascade);
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ field: 'localFields' }] } });
    expect(refused.text).toContain('Supportnummer');
    await karin.put(`/v1/local-fields/${field.id}/value`, { value: '010-22 33' });
    const made = await karin.post(`${at}/cascades`, cascade);
    expect(made.status).toBe(201);
    const { rows } = await app.database.pool.query<{ found: boolean }>(
      `select to_jsonb(cascade)::text like '%Ring 010-22 33.%' as found from cascade.cascade as cascade where id = $1`,
      [made.body.id],
    );
    expect(rows[0]?.found ?? false).toBe(true);
  });

  test('taken away is put back with everybody’s values', async () => {
    const plan = await makeSmallPlan(karin, 'Borttaget fält');
    const at = `/v1/programmes/${plan.programmeId}`;
    const { body: field } = await karin.post(`${at}/local-fields`, { name: 'Supportnummer' });
    await karin.put(`/v1/local-fields/${field.id}/value`, { value: '010-1' });
    await karin.patch(`/v1/local-fields/${field.id}`, { isRemoved: true });
    expect((await karin.get(`${at}/local-fields`)).body.items).toEqual([]);
    await karin.patch(`/v1/local-fields/${field.id}`, { isRemoved: false });
    expect((await karin.get(`${at}/local-fields`)).body.items).toMatchObject([{ value: '010-1' }]);
  });
});
