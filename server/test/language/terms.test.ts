import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
let karin: Client;
let maria: Client;
let olle: Client;
let brevlada: string;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  maria = await app.as('maria');
  olle = await app.as('olle');
});
afterAll(() => app.close());

const check = async (client: Client, text: string) => (await client.post('/v1/text-checks', { text })).body;

describe('the shared termbase', () => {
  test('the editor-in-chief agrees on a term with the network, with definition and date', async () => {
    const added = await maria.post('/v1/terms', {
      term: 'digital brevlåda',
      status: 'preferred',
      visibility: 'network',
      definition: 'Där du får post från myndigheter.',
      agreedOn: '2026-09-01',
    });
    expect(added.status).toBe(201);
    brevlada = added.body.id;
    const avoided = await maria.post('/v1/terms', {
      term: 'elektronisk postlåda',
      status: 'avoid',
      visibility: 'network',
      preferId: brevlada,
    });
    expect(avoided.status).toBe(201);
    const { items } = (await karin.get('/v1/terms')).body;
    expect(items.map((item: { term: string; prefer: string | null; isOwn: boolean }) => [item.term, item.prefer, item.isOwn])).toEqual([
      ['digital brevlåda', null, false],
      ['elektronisk postlåda', 'digital brevlåda', false],
    ]);
    expect(items[0]).toMatchObject({ agreedOn: '2026-09-01', organisation: { name: 'Länsmyndigheten' } });
  });

  test('a text in another municipality of the network is checked against it, bent and in compounds', async () => {
    const { terms, preferredTerms, words } = await check(
      olle,
      'Den elektroniska postlådan är stängd. Välj en digital brevlåda. Elektroniska postlådeadresser tas bort.',
    );
    expect(words).toBe(13);
    expect(preferredTerms).toBe(1);
    expect(terms.map((term: { found: string; replacement: string }) => [term.found, term.replacement])).toEqual([
      ['elektroniska postlådan', 'digitala brevlådan'],
      ['Elektroniska postlådeadresser', 'Digitala brevlådeadresser'],
    ]);
    expect(terms[0]).toMatchObject({ start: 4, end: 26, prefer: 'digital brevlåda', definition: 'Där du får post från myndigheter.' });
  });

  test('only the editor-in-chief shares terms; anybody who writes may add own ones, seen by nobody else', async () => {
    expect((await karin.post('/v1/terms', { term: 'kund', status: 'avoid', visibility: 'network' })).body.code).toBe('notAllowed');
    const own = await karin.post('/v1/terms', { term: 'kund', status: 'avoid' });
    expect(own.status).toBe(201);
    expect(own.body.advice.map(({ code }: { code: string }) => code)).toEqual(['noPreferred']);
    expect((await check(karin, 'Kunderna ringde kundtjänst efter en sekund.')).terms).toHaveLength(2);
    expect((await check(olle, 'Kunderna ringde kundtjänst efter en sekund.')).terms).toHaveLength(0);
    expect((await olle.patch(`/v1/terms/${own.body.id}`, { revision: 1, status: 'allowed' })).status).toBe(404);
    expect((await olle.post(`/v1/terms/${own.body.id}/retire`)).status).toBe(404);
    expect((await olle.post('/v1/terms', { term: 'klient', status: 'avoid', preferId: own.body.id })).body.code).toBe('invalidInput');
    const { items } = (await olle.get('/v1/terms?search=kund')).body;
    expect(items).toEqual([]);
  });

  test('the editor sees the forms before adding a term, and may take some away', async () => {
    const { readings } = (await karin.post('/v1/term-previews', { term: 'mejl' })).body;
    const forms = readings[0][0].forms.map(({ form }: { form: string }) => form);
    expect(forms).toEqual(expect.arrayContaining(['mejl', 'mejlet', 'mejlen', 'mejlets']));
    expect(forms).not.toContain('mejlar');
    expect(readings[0][0].forms.every(({ isKnown }: { isKnown: boolean }) => isKnown)).toBe(true);
    const few = readings.map((reading: { forms: { form: string; slot: string }[] }[]) =>
      reading.map((word) => ({ ...word, forms: word.forms.filter(({ form }) => form !== 'mejlen') })),
    );
    const added = await karin.post('/v1/terms', { term: 'mejl', status: 'avoid', readings: few });
    expect(added.status).toBe(201);
    expect((await check(karin, 'Skicka mejlet och mejlen.')).terms.map(({ found }: { found: string }) => found)).toEqual(['mejlet']);
  });

  test('a change shows in the next check, and a stale change is refused with what the other wrote', async () => {
    const { items } = (await karin.get('/v1/terms?search=mejl')).body;
    const { id, revision } = items[0];
    expect((await karin.patch(`/v1/terms/${id}`, { revision, status: 'allowed', definition: 'Går bra i vardagen.' })).body.revision).toBe(
      revision + 1,
    );
    expect((await check(karin, 'Skicka mejlet.')).terms).toEqual([]);
    const stale = await karin.patch(`/v1/terms/${id}`, { revision, status: 'avoid' });
    expect(stale.status).toBe(409);
    expect(stale.body.theirs).toMatchObject({ status: 'allowed', definition: 'Går bra i vardagen.' });
  });

  test('a retired term is no longer flagged, and can be brought back', async () => {
    const [{ id }] = (await karin.get('/v1/terms?search=kund')).body.items;
    await karin.post(`/v1/terms/${id}/retire`);
    expect((await check(karin, 'Kunderna ringde.')).terms).toEqual([]);
    expect((await karin.get('/v1/terms?search=kund&retired=true')).body.items).toHaveLength(1);
    await karin.post(`/v1/terms/${id}/restore`);
    expect((await check(karin, 'Kunderna ringde.')).terms).toHaveLength(1);
  });

  test('bad input says what is wrong: the same term twice, no letters, an impossible date', async () => {
    expect((await karin.post('/v1/terms', { term: ' kund ', status: 'avoid' })).body.code).toBe('alreadyExists');
    expect((await karin.post('/v1/terms', { term: '–', status: 'avoid' })).status).toBe(400);
    expect((await karin.post('/v1/terms', { term: 'avi', status: 'avoid', agreedOn: '2026-02-30' })).status).toBe(400);
    expect((await karin.post('/v1/terms', { term: 'avi', status: 'avoid', preferId: brevlada })).status).toBe(201);
  });

  test('a term that is a common word, or contains another, is taken with advice', async () => {
    const common = await karin.post('/v1/terms', { term: 'man', status: 'avoid', preferId: brevlada });
    expect(common.body.advice).toMatchObject([{ code: 'commonWord' }]);
    expect((await check(karin, 'Man ringer mannen om bemanning.')).terms.map(({ found }: { found: string }) => found)).toEqual(['Man']);
    const longer = await karin.post('/v1/terms', { term: 'säker digital brevlåda', status: 'preferred' });
    expect(longer.body.advice).toMatchObject([{ code: 'contains', term: 'digital brevlåda' }]);
  });

  test('the whole termbase comes as JSON for the command line', async () => {
    const { terms } = (await karin.get('/v1/termbase')).body;
    expect(terms).toContainEqual({
      prefer: 'digital brevlåda',
      avoid: expect.arrayContaining(['elektronisk postlåda', 'avi', 'man']),
      allowed: [],
      definition: 'Där du får post från myndigheter.',
    });
  });

  test('every change leaves an audit line without the words themselves', async () => {
    const { items } = (await karin.get('/v1/audit?search=language')).body;
    const actions = items.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['language.termAdded', 'language.termChanged', 'language.termRetired', 'language.termRestored']),
    );
    expect(JSON.stringify(items)).not.toContain('kund');
  });

  test('a visitor and somebody without the right to write are kept out', async () => {
    expect((await app.visitor.post('/v1/text-checks', { text: 'hej' })).status).toBe(401);
    const onlySees = await app.as('maria', { organisationId: app.organisations.storsjo });
    expect((await onlySees.post('/v1/terms', { term: 'x-brev', status: 'avoid' })).body.code).toBe('notAllowed');
    expect((await onlySees.post('/v1/text-checks', { text: 'Kunden' })).status).toBe(200);
  });
});

describe('brand dose and standard line', () => {
  test('too little, too much and a missing line are told', async () => {
    const rule = {
      name: 'Mina meddelanden',
      minPerThousand: 2,
      maxPerThousand: 30,
      standardLine: 'Läs mer på minameddelanden.se',
      visibility: 'network',
    };
    expect((await karin.put('/v1/brand-rules', rule)).body.code).toBe('notAllowed');
    expect((await maria.put('/v1/brand-rules', rule)).status).toBe(200);
    expect((await maria.put('/v1/brand-rules', { ...rule, minPerThousand: 40 })).body.fields[0].field).toBe('minPerThousand');
    const filler = 'Kommunen skickar nu brev till alla som har valt en operatör. '.repeat(12);
    const [missing] = (await check(karin, filler)).brands;
    expect(missing).toMatchObject({ name: 'Mina meddelanden', mentions: 0, verdict: 'missing', hasStandardLine: false });
    const [right] = (await check(karin, `${filler} Mina meddelanden är tjänsten. Läs mer på\nminameddelanden.se`)).brands;
    expect(right).toMatchObject({ mentions: 1, verdict: 'right', hasStandardLine: true });
    const [much] = (await check(karin, `${filler} ${'Mina meddelanden är bra. '.repeat(10)}`)).brands;
    expect(much).toMatchObject({ mentions: 10, verdict: 'tooMuch' });
    const { items } = (await karin.get('/v1/brand-rules')).body;
    expect((await karin.delete(`/v1/brand-rules/${items[0].id}`)).status).toBe(404);
    expect((await maria.delete(`/v1/brand-rules/${items[0].id}`)).status).toBe(200);
  });
});

describe('a text that is long or in the wrong language', () => {
  test('a hundred thousand words are checked in a thread, while short checks are answered', async () => {
    const sentence = 'Kommunen skickar beslutet till den elektroniska postlådan, och medborgaren läser det hemma. ';
    const text = sentence.repeat(8400);
    const start = performance.now();
    let done = false;
    const long = check(karin, text).then((answer) => {
      done = true;
      return answer;
    });
    const short = await check(karin, 'Den elektroniska postlådan.');
    expect(short.terms).toHaveLength(1);
    expect(done).toBe(false);
    const answer = await long;
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(answer.words).toBe(100_800);
    expect(answer.counts.terms).toBe(8400);
    expect(answer.terms).toHaveLength(1000);
  });

  test('English is told as such, not spelt out as misspelt Swedish', async () => {
    const answer = await check(
      karin,
      'This is a text that should not be checked as Swedish, because it is in English and we can see that.',
    );
    expect(answer).toMatchObject({ language: 'en', isWrongLanguage: true, spelling: [] });
    const meant = (
      await karin.post('/v1/text-checks', { text: 'This text is in English and it is meant to be so, that is fine.', locale: 'en' })
    ).body;
    expect(meant.isWrongLanguage).toBe(false);
  });

  test('an empty text gives no figures instead of impossible ones', async () => {
    expect(await check(karin, '  \n ')).toMatchObject({ words: 0, sentences: 0, lix: null, rix: null, ovix: null, terms: [] });
  });

  test('a text beyond the limit is refused', async () => {
    expect((await karin.post('/v1/text-checks', { text: 'a '.repeat(800_000) })).status).toBe(400);
  });
});
