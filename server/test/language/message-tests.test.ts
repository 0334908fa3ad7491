import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageOf, resultOf } from '../../src/contexts/language/domain/message-test.ts';
import { wilson } from '../../src/contexts/language/domain/wilson.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';

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

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const listed = async (client: Client, id: string) =>
  (await client.get('/v1/message-tests')).body.items.find((item: { id: string }) => item.id === id);
const ages = async (client: Client) => (await client.get('/v1/message-test-ages')).body.items;

describe('the figures', () => {
  test('a share has its 95 % interval, also when few have answered or all agree', () => {
    expect(wilson(0, 0)).toEqual({ share: null, low: null, high: null });
    expect(wilson(8, 10)).toEqual({ share: 80, low: 49, high: 94.3 });
    expect(wilson(10, 10)).toEqual({ share: 100, low: 72.2, high: 100 });
    expect(wilson(0, 10)).toEqual({ share: 0, low: 0, high: 27.8 });
  });

  test('a wording is clearly better only when its interval lies above the other’s', () => {
    const variant = (id: string, hits: number, asked: number) => ({ id, wording: id, hits, asked });
    const of = (one: [number, number], other: [number, number]) =>
      resultOf({ method: 'comprehension', variants: [variant('A', ...one), variant('B', ...other)] });
    expect(of([90, 100], [55, 100])).toMatchObject({ n: 200, isClear: true, variants: [{ isAhead: true }, { isAhead: false }] });
    expect(of([60, 100], [55, 100])).toMatchObject({ isClear: false, variants: [{ isAhead: true }, { isAhead: false }] });
    expect(of([5, 10], [5, 10])).toMatchObject({ isClear: false, variants: [{ isAhead: false }, { isAhead: false }] });
  });

  test('what was tested is to be tested again after two years, and when it has been rewritten', () => {
    const held = { heldOn: '2024-03-01' as never, subjectMark: 'v1' };
    expect(ageOf(undefined, 'v1', '2026-01-01')).toBe('untested');
    expect(ageOf(held, 'v1', '2026-03-01')).toBe('fresh');
    expect(ageOf(held, 'v1', '2026-03-02')).toBe('overdue');
    expect(ageOf(held, 'v2', '2024-03-02')).toBe('rewritten');
  });
});

describe('a test held somewhere else', () => {
  let mainId: string;
  const heldTest = () => ({
    title: 'Säkert eller tryggt',
    subjectKind: 'mainMessage',
    subjectId: mainId,
    method: 'comprehension',
    audience: 'Föreningar',
    question: 'Vem kan läsa brevet?',
    isHeld: true,
    heldOn: '2026-05-04',
    visibility: 'network',
    conclusion: 'Vi skriver tryggt.',
    variants: [
      { wording: 'Det är säkert', asked: 50, hits: 31 },
      { wording: 'Det är tryggt', asked: 50, hits: 47 },
    ],
  });

  test('is kept with date, number, result and conclusion, and the main message shows when it was last tested', async () => {
    mainId = (await maria.post('/v1/main-messages', { statement: 'Det är tryggt' })).body.id;
    expect((await ages(olle)).find(({ id }: { id: string }) => id === mainId)).toMatchObject({ age: 'untested', lastTestedOn: null });
    const { body, status } = await maria.post('/v1/message-tests', heldTest());
    expect(status).toBe(201);
    expect(await listed(olle, body.id)).toMatchObject({
      heldOn: '2026-05-04',
      n: 100,
      isClear: true,
      conclusion: 'Vi skriver tryggt.',
      organisation: { name: 'Länsmyndigheten' },
      isOwn: false,
      url: null,
      variants: [
        { share: 62, low: 48.2, high: 74.1, isAhead: false },
        { share: 94, low: 83.8, high: 97.9, isAhead: true },
      ],
    });
    const shown = (await ages(olle)).find(({ id }: { id: string }) => id === mainId);
    expect(shown).toMatchObject({ age: 'fresh', lastTestedOn: '2026-05-04', n: 100, title: 'Det är tryggt' });
  });

  test('a main message that gets another wording is to be tested again', async () => {
    const { revision } = (await maria.get('/v1/main-messages')).body.items.find((item: { id: string }) => item.id === mainId);
    await maria.post(`/v1/main-messages/${mainId}/adoption`, { version: 1, revision, agreedOn: '2026-03-01' });
    const next = await maria.post(`/v1/main-messages/${mainId}/versions`, {
      statement: 'Det är lugnt',
      supporting: [],
      benefit: '',
      proof: '',
      revision: revision + 1,
    });
    await maria.post(`/v1/main-messages/${mainId}/adoption`, { version: 2, revision: next.body.revision, agreedOn: '2026-06-01' });
    expect((await ages(karin)).find(({ id }: { id: string }) => id === mainId)).toMatchObject({ age: 'rewritten' });
  });

  test('more right answers than answers, no day, and nobody asked are refused with the field', async () => {
    const variants = [{ wording: 'Det är säkert', asked: 5, hits: 6 }];
    expect((await maria.post('/v1/message-tests', { ...heldTest(), variants })).body.fields[0].field).toBe('variants.0.hits');
    expect((await maria.post('/v1/message-tests', { ...heldTest(), heldOn: null })).body.fields[0].field).toBe('heldOn');
    const nobody = [{ wording: 'Det är säkert', asked: 0, hits: 0 }];
    expect((await maria.post('/v1/message-tests', { ...heldTest(), variants: nobody })).body.fields[0].field).toBe('variants.0.asked');
    const single = { ...heldTest(), method: 'choice', variants: [{ wording: 'Ensam', asked: 3, hits: 3 }] };
    expect((await maria.post('/v1/message-tests', single)).body.fields[0].field).toBe('variants');
  });

  test('a name can be tested too, and only the editor-in-chief shares a test with the network', async () => {
    const brand = await karin.post('/v1/brands', {
      layer: 'organisation',
      name: 'Storsjö kommun',
      representsId: app.organisations.storsjo,
    });
    const nameTest = { ...heldTest(), subjectKind: 'brand', subjectId: brand.body.id };
    expect((await karin.post('/v1/message-tests', nameTest)).status).toBe(403);
    const own = await karin.post('/v1/message-tests', { ...nameTest, visibility: 'own' });
    expect(own.status).toBe(201);
    expect(await listed(olle, own.body.id)).toBeUndefined();
    expect((await olle.post('/v1/message-tests', { ...nameTest, visibility: 'own', subjectId: own.body.id })).status).toBe(404);
  });
});

describe('a test by open link', () => {
  let id: string;
  let url: string;
  const wish = {
    title: 'Vem når brevet?',
    subjectKind: 'wording',
    method: 'comprehension',
    audience: 'Föräldrar',
    question: 'Vem kan läsa brevet?',
    options: ['Alla i kommunen', 'Bara jag', 'Ingen'],
    rightOption: 1,
    variants: [{ wording: 'Brevet är konfidentiellt.' }, { wording: 'Bara du kan öppna brevet.' }],
  };
  const variantIn = (html: string) => /name="variant" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const formIn = (html: string) => /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';

  test('takes no answers before it is opened, and then shows one wording drawn by lot, without account or script', async () => {
    ({ id } = (await karin.post('/v1/message-tests', wish)).body);
    expect(await listed(karin, id)).toMatchObject({ status: 'draft', url: null });
    await karin.post(`/v1/message-tests/${id}/open`);
    url = new URL((await listed(karin, id)).url).pathname;
    const seen = new Set<string>();
    for (let look = 0; look < 40 && seen.size < 2; look++) {
      const { text } = await app.visitor.get(url);
      seen.add(variantIn(text));
      expect(text).toContain('Bara jag');
      expect(text).not.toContain('<script');
      expect(wish.variants.filter(({ wording }) => text.includes(wording))).toHaveLength(1);
    }
    expect(seen.size).toBe(2);
    expect(await listed(karin, id)).toMatchObject({ n: 0 });
    expect((await app.visitor.get(`${url}?lang=en`)).text).toContain('Send the answer');
  });

  test('an answer is counted once per form, a form without one is asked again with the same wording', async () => {
    const page = (await app.visitor.get(url)).text;
    const [variant, formId] = [variantIn(page), formIn(page)];
    const empty = await app.visitor.post(url, `formId=${formId}&variant=${variant}`, form);
    expect([empty.status, variantIn(empty.text)]).toEqual([400, variant]);
    for (const option of [1, 1, 0]) {
      const answered = await app.visitor.post(url, `formId=${formId}&variant=${variant}&option=${option}`, form);
      expect([answered.status, answered.text.includes('ditt svar är räknat')]).toEqual([200, true]);
    }
    const other = formIn((await app.visitor.get(url)).text);
    await app.visitor.post(url, `formId=${other}&variant=${variant}&option=0`, form);
    const { n, variants } = await listed(karin, id);
    expect(n).toBe(2);
    expect(variants.find((one: { id: string }) => one.id === variant)).toMatchObject({ asked: 2, hits: 1, share: 50 });
  });

  test('while it is open its question stands, and closed it takes no more answers', async () => {
    const { revision } = await listed(karin, id);
    expect(await karin.put(`/v1/message-tests/${id}`, { ...wish, revision })).toMatchObject({
      status: 409,
      body: { code: 'messageTestOpen' },
    });
    expect((await karin.post(`/v1/message-tests/${id}/close`, { conclusion: 'Vi skriver vem.' })).body).toMatchObject({ n: 2 });
    const late = await app.visitor.post(url, `formId=${app.personId('karin')}&variant=x&option=1`, form);
    expect(late.text).toContain('Frågan är avslutad');
    expect(await listed(karin, id)).toMatchObject({ status: 'closed', n: 2, conclusion: 'Vi skriver vem.' });
    expect((await karin.post(`/v1/message-tests/${id}/open`)).body.code).toBe('messageTestClosed');
  });

  test('in a choice everybody sees all wordings, and each share is of all who answered', async () => {
    const choice = { ...wish, method: 'choice', options: [], rightOption: null };
    const made = await karin.post('/v1/message-tests', choice);
    await karin.post(`/v1/message-tests/${made.body.id}/open`);
    const { url: link, variants } = await listed(karin, made.body.id);
    const path = new URL(link).pathname;
    for (const place of [0, 0, 1]) {
      const { text } = await app.visitor.get(path);
      expect(wish.variants.filter(({ wording }) => text.includes(wording))).toHaveLength(2);
      await app.visitor.post(path, `formId=${formIn(text)}&variant=${variants[place].id}`, form);
    }
    expect((await listed(karin, made.body.id)).variants).toMatchObject([
      { asked: 3, hits: 2, share: 66.7 },
      { asked: 3, hits: 1 },
    ]);
  });

  test('a made-up link leads nowhere, and another organisation cannot touch the test', async () => {
    expect((await app.visitor.get(`/lydelser/${'A'.repeat(43)}`)).status).toBe(404);
    for (const verb of ['open', 'close', 'retire']) expect((await olle.post(`/v1/message-tests/${id}/${verb}`)).status).toBe(404);
    const ask = await makeAnotherNetwork(app);
    expect((await ask('GET', '/v1/message-tests')).text).not.toContain(id);
    await karin.post(`/v1/message-tests/${id}/retire`);
    expect((await app.visitor.get(url)).status).toBe(404);
    await karin.post(`/v1/message-tests/${id}/restore`);
    expect((await app.visitor.get(url)).status).toBe(200);
  });
});
