import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CascadesUnderTest, startCascades } from './cascade-under-test.ts';

let here: CascadesUnderTest;
let cascadeId = '';
beforeAll(async () => {
  here = await startCascades();
  cascadeId = await here.draft('Nya bokningstjänsten', [here.plan.managers]);
});
afterAll(() => here.close());

const subjectsTo = (name: string): string[] => here.mailsTo(name).map(({ mail }) => mail.subject ?? '');
const pageOf = async (link: string): Promise<string> => (await here.app.visitor.get(link)).text;

describe('a holder’s language', { timeout: 60_000 }, () => {
  test('a holder gets mails and opens the page in the language that whoever named them said they read', async () => {
    await here.add(cascadeId, 'Eva Enhetschef');
    await here.add(cascadeId, 'John Smith', [], { locale: 'en' });
    await here.karin.post(`/v1/cascades/${cascadeId}/start`);
    const [eva, john] = [await here.linkFor('Eva Enhetschef'), await here.linkFor('John Smith')];
    expect([subjectsTo('Eva Enhetschef'), subjectsTo('John Smith')]).toEqual([
      ['För vidare: Nya bokningstjänsten'],
      ['Please pass on: Nya bokningstjänsten'],
    ]);
    expect(await pageOf(eva)).toContain('Jag har läst och fört det vidare');
    expect(await pageOf(john)).toContain('I have read it and passed it on');
    expect(await pageOf(`${john}/blad`)).toContain('Back to your page');
    expect(await here.holderOf(cascadeId, 'John Smith')).toMatchObject({ locale: 'en' });
  });

  test('whoever passes on to a named person says what that person reads: Swedish where nothing is said', async () => {
    const eva = await here.linkFor('Eva Enhetschef');
    const people = { name: ['Mary Major', 'Lisa Lag'], email: ['mary.major@storsjo.example', 'lisa.lag@storsjo.example'] };
    // A program that knows the form of before says nothing, and a language that there is not is none.
    expect((await here.form(`${eva}/fler`, { ...people, locale: ['en', 'xx'] })).status).toBe(303);
    await Promise.all([here.linkFor('Mary Major'), here.linkFor('Lisa Lag')]);
    expect(subjectsTo('Mary Major')).toEqual(['Please pass on: Nya bokningstjänsten']);
    expect(subjectsTo('Lisa Lag')).toEqual(['För vidare: Nya bokningstjänsten']);
  });

  test('looking in another language keeps nothing; a button does, and the next mail comes in it', async () => {
    const john = await here.linkFor('John Smith');
    expect(await pageOf(`${john}?lang=sv`)).toContain('Mejla mig på svenska');
    expect(await pageOf(john)).toContain('I have read it and passed it on');
    const chosen = await here.form(`${john}/sprak?lang=sv`, { locale: 'sv' });
    expect([chosen.status, chosen.headers['location']]).toEqual([303, expect.stringContaining('lang=sv&klart=sprak')]);
    expect(await pageOf(john)).toContain('Jag har läst och fört det vidare');
    expect(await pageOf(john)).not.toContain('Mejla mig på svenska');
    const { id } = await here.holderOf(cascadeId, 'John Smith');
    expect((await here.karin.post(`/v1/cascade-holders/${id}/reminders`)).status).toBe(200);
    await here.linkFor('John Smith', 2);
    expect(subjectsTo('John Smith').at(-1)).toBe('Påminnelse: Nya bokningstjänsten');
    expect((await here.form(`/budkavle/${'x'.repeat(43)}/sprak`, { locale: 'sv' })).status).toBe(404);
  });

  test('an indented list says it last in the row, and a language that there is not is told', async () => {
    const outline = (text: string) => here.karin.post(`/v1/cascades/${cascadeId}/outline`, { text });
    const wrong = await outline('Ann Other; ann.other@storsjo.example; rektor; ; klingonska');
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Språket ”klingonska” finns inte')]);
    expect((await outline('Ann Other; ann.other@storsjo.example; rektor; ; engelska')).status).toBe(201);
    await here.linkFor('Ann Other');
    expect(subjectsTo('Ann Other')).toEqual(['Please pass on: Nya bokningstjänsten']);
  });
});
