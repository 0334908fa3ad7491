import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishPage } from '#publishing';
import type { MemberActor } from '../../src/vocabulary/actor.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;
let programmeId: string;

const actor = (): MemberActor => ({
  personId: app.personId('karin'),
  name: 'Karin Lindqvist',
  organisationId: app.organisations.storsjo,
  roles: ['manage'],
  assuranceLevel: 3,
  personalNumberHash: null,
  locale: 'sv',
});

beforeAll(async () => {
  app = await startApp();
  await app.startWorker();
  [karin, maria, olle] = await Promise.all([app.as('karin'), app.as('maria'), app.as('olle')]);
  ({ programmeId } = await makeSmallPlan(karin));
}, 60_000);
afterAll(() => app.close());

const paragraphs = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** Waits until every text of the network has been read since the last change. */
const untilRead = async (): Promise<void> => {
  for (let tries = 0; tries < 500; tries++) {
    const { body } = await maria.get('/v1/breaking-texts');
    if (body.waiting === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the texts were not read');
};

const write = async (writer: Client, lines: string[]): Promise<string> => {
  const needs = (await writer.get(`/v1/programmes/${programmeId}/plan`)).body.needs;
  const { body } = await writer.post(`/v1/programmes/${programmeId}/send-outs`, {
    title: 'Brev om brevlådan',
    needIds: [needs[0].id],
    channels: ['email'],
  });
  const { revision } = (await writer.get(`/v1/send-outs/${body.id}`)).body;
  const saved = await writer.patch(`/v1/send-outs/${body.id}`, { body: paragraphs(...lines), revision });
  expect(saved.status).toBe(200);
  return body.id;
};

const agree = async (): Promise<{ preferId: string; termId: string }> => {
  const preferred = await maria.post('/v1/terms', {
    term: 'digital brevlåda',
    status: 'preferred',
    visibility: 'network',
    agreedOn: '2026-03-01',
  });
  const avoided = await maria.post('/v1/terms', {
    term: 'elektronisk postlåda',
    status: 'avoid',
    visibility: 'network',
    preferId: preferred.body.id,
    agreedOn: '2026-03-01',
  });
  return { preferId: preferred.body.id, termId: avoided.body.id };
};

describe('agreeing on a term', () => {
  let sendOutId: string;
  let termId: string;

  test('lists every text that breaks it, wherever it is kept, with where to mend it', async () => {
    sendOutId = await write(karin, ['Beslutet kommer till föreningens elektroniska postlåda.', 'De elektroniska postlådorna är säkra.']);
    await app.database.transaction((tx) =>
      publishPage(tx, actor(), { title: 'Post', html: '<p>En elektronisk postlåda räcker.</p>', text: 'En elektronisk postlåda räcker.' }),
    );
    const message = await karin.post(`/v1/programmes/${programmeId}/messages`, { title: 'Skaffa en elektronisk postlåda' });
    ({ termId } = await agree());
    await untilRead();
    const { body } = await karin.get(`/v1/terms/${termId}/texts`);
    const found = body.items.map((item: { kind: string; uses: number; address: string }) => [item.kind, item.uses]);
    expect(found).toContainEqual(['sendOut', 2]);
    expect(found).toContainEqual(['message', 1]);
    expect(found).toContainEqual(['page', 1]);
    expect(message.status).toBe(201);
    expect(body.items.find(({ kind }: { kind: string }) => kind === 'sendOut').address).toBe(`/app/utskick/${sendOutId}?steg=innehall`);
    expect(body.network).toBeNull();
  });

  test('a mended text leaves the list, and so does a removed message', async () => {
    const { revision } = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
    await karin.patch(`/v1/send-outs/${sendOutId}`, { body: paragraphs('Beslutet kommer till den digitala brevlådan.'), revision });
    const plan = (await karin.get(`/v1/programmes/${programmeId}/plan`)).body;
    const message = plan.messages.find(({ title }: { title: string }) => title.startsWith('Skaffa'));
    await karin.delete(`/v1/messages/${message.id}`);
    await untilRead();
    const { body } = await karin.get('/v1/breaking-texts');
    expect(body.items.filter(({ kind }: { kind: string }) => kind !== 'page')).toEqual([]);
  });

  test('each organisation sees its own texts; the editor-in-chief gets the counts of all, and no titles', async () => {
    await write(karin, ['Skriv till vår elektroniska postlåda.']);
    await untilRead();
    const own = (await karin.get(`/v1/terms/${termId}/texts`)).body;
    expect(own.items.length).toBeGreaterThan(0);
    const others = (await olle.get(`/v1/terms/${termId}/texts`)).body;
    expect(others).toMatchObject({ items: [], network: null });
    const editors = (await maria.get(`/v1/terms/${termId}/texts`)).body;
    expect(editors.items).toEqual([]);
    expect(editors.network).toEqual([{ organisation: { id: app.organisations.storsjo, name: 'Storsjö kommun' }, texts: 2, uses: 2 }]);
  });

  test('a term taken out of use breaks nothing any longer', async () => {
    await maria.post(`/v1/terms/${termId}/retire`);
    expect((await karin.get('/v1/breaking-texts')).body.items).toEqual([]);
    await maria.post(`/v1/terms/${termId}/restore`);
    await untilRead();
    expect((await karin.get('/v1/breaking-texts')).body.items).toHaveLength(2);
  });
});

describe('what is ignored needs no permission, and the editor sees it', () => {
  let sendOutId: string;

  test('a writer ignores a finding without a reason, once or everywhere in the text, and can take it up again', async () => {
    const ahmed = await app.as('ahmed');
    sendOutId = await write(karin, ['Ni erhåller svar i er elektroniska postlåda.']);
    const path = `/v1/texts/${sendOutId}/ignored-findings`;
    const first = await ahmed.post(path, { finding: 'term', found: 'elektroniska postlåda', place: 'er|' });
    expect(first.status).toBe(201);
    const again = await ahmed.post(path, { finding: 'term', found: 'elektroniska postlåda', place: 'er|' });
    expect(again.body.id).toBe(first.body.id);
    await ahmed.post(path, { finding: 'spelling', found: 'Lindqvistarna' });
    await ahmed.post(path, { finding: 'officialese', found: 'erhåller' });
    expect((await ahmed.get(path)).body.items).toHaveLength(3);
    const officialese = (await ahmed.get(path)).body.items.find(({ finding }: { finding: string }) => finding === 'officialese');
    expect((await ahmed.delete(`/v1/ignored-findings/${officialese.id}`)).status).toBe(200);
    expect((await ahmed.get(path)).body.items).toHaveLength(2);
  });

  test('the editor-in-chief gets the agreed words that were ignored, and only a number of what may be a name', async () => {
    const { network } = (await maria.get('/v1/ignored-findings')).body;
    const storsjo = { id: app.organisations.storsjo, name: 'Storsjö kommun' };
    expect(network).toContainEqual({ organisation: storsjo, finding: 'term', found: 'elektroniska postlåda', texts: 1, times: 1 });
    expect(network).toContainEqual({ organisation: storsjo, finding: 'spelling', found: null, texts: 1, times: 1 });
    expect((await karin.get('/v1/ignored-findings')).body).toMatchObject({ network: null });
    expect((await olle.get('/v1/ignored-findings')).body).toEqual({ items: [], network: null });
  });

  test('another organisation’s text cannot be ignored in, nor read', async () => {
    const path = `/v1/texts/${sendOutId}/ignored-findings`;
    expect((await olle.get(path)).status).toBe(404);
    expect((await olle.post(path, { finding: 'term', found: 'x' })).status).toBe(404);
    const [mine] = (await karin.get(path)).body.items;
    expect((await olle.delete(`/v1/ignored-findings/${mine.id}`)).status).toBe(404);
  });

  test('nothing that the check points at stops a text from being sent', async () => {
    const sendOut = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
    const released = await karin.post(`/v1/send-outs/${sendOutId}/release`, {
      revision: sendOut.revision,
      expectedRecipients: sendOut.reach.reachable,
    });
    expect([200, 422]).toContain(released.status);
    expect(JSON.stringify(released.body)).not.toMatch(/postlåda|erhåller/);
  });
});

describe('while one writes', () => {
  test('each paragraph is checked by itself, with what to write instead', async () => {
    const { body, status } = await karin.post('/v1/paragraph-checks', {
      paragraphs: ['De elektroniska postlådorna är säkra.', 'Ni erhåller svar.', 'Allt är bra.'],
    });
    expect(status).toBe(200);
    expect(body.items.map((item: { terms: unknown[]; officialese: unknown[] }) => [item.terms.length, item.officialese.length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(body.items[0].terms[0]).toMatchObject({ found: 'elektroniska postlådorna', replacement: 'digitala brevlådorna' });
  });
});
