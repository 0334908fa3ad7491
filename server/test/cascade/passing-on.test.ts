import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CascadesUnderTest, startCascades } from './cascade-under-test.ts';

let here: CascadesUnderTest;
let cascadeId = '';
let bossLink = '';

type Cell = { audienceId: string; state: string; confirmed: number; members: number };
const cellsOf = async (audienceId: string): Promise<Cell[]> => {
  const { body } = await here.karin.get(`/v1/programmes/${here.plan.programmeId}/matrix`);
  return body.cells.filter((cell: Cell) => cell.audienceId === audienceId);
};

beforeAll(async () => {
  here = await startCascades();
  cascadeId = await here.draft('Nya bokningstjänsten', [here.plan.managers, here.plan.staff], {
    intro: 'Berätta på nästa arbetsplatsträff.',
  });
});
afterAll(() => here.close());

describe('a cascade to a group through its head', { timeout: 60_000 }, () => {
  test('begins with a kit made of the messages, and an activity for each audience in the plan', async () => {
    const { body } = await here.karin.get(`/v1/cascades/${cascadeId}/kit`);
    expect(body.kit.talkingPoints).toContain('Bakgrund');
    expect(body.kit.slides.map(({ title }: { title: string }) => title)).toContain('Tidplan');
    const { items } = (await here.karin.get(`/v1/programmes/${here.plan.programmeId}/activities`)).body;
    expect(items.map(({ title, state }: { title: string; state: string }) => [title, state]).toSorted()).toEqual([
      ['Nya bokningstjänsten: Chefer', 'planned'],
      ['Nya bokningstjänsten: Handläggare', 'planned'],
    ]);
  });

  test('sends a personal link to the first hop only, and a group that hangs on one person is flagged', async () => {
    const boss = (await here.add(cascadeId, 'Eva Enhetschef', [], { audienceId: here.plan.managers })).body.id;
    const team = (await here.add(cascadeId, 'Tom Arbetsledare', [boss])).body.id;
    await here.karin.post(`/v1/cascades/${cascadeId}/holders`, { kind: 'audience', audienceId: here.plan.staff, aboveIds: [team] });
    expect(await here.holderOf(cascadeId, 'Handläggare')).toMatchObject({ hop: 3, hangsOnId: team });
    expect((await here.karin.post(`/v1/cascades/${cascadeId}/start`)).body).toMatchObject({ status: 'running', sent: 1 });
    bossLink = await here.linkFor('Eva Enhetschef');
    expect(here.mailsTo('Tom Arbetsledare')).toEqual([]);
    const { counts } = await here.show(cascadeId);
    expect(counts).toMatchObject({ people: 2, unknown: 1, waiting: 1, passedOn: 0, hops: 3, singlePoints: 1 });
  });

  test('opening the link, as a mail scanner does, confirms nothing', async () => {
    for (const path of ['', '/bilder', '/blad', '?klart=vidare'])
      expect((await here.app.visitor.get(`${bossLink}${path}`)).status).toBe(200);
    for (const path of ['/vidare', '/fler', '/fraga', '/inte-for-mig'])
      expect((await here.app.visitor.get(`${bossLink}${path}`)).status).toBe(404);
    expect(await here.holderOf(cascadeId, 'Eva Enhetschef')).toMatchObject({ state: 'unknown' });
  });

  test('the page needs no account and no script, is in both languages, and has the whole kit', async () => {
    const { text, headers } = await here.app.visitor.get(bossLink);
    for (const words of [
      'Storsjö kommun',
      'Nya bokningstjänsten',
      'Berätta på nästa arbetsplatsträff',
      'Tom Arbetsledare',
      'Ställ en fråga',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('<script');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect((await here.app.visitor.get(`${bossLink}?lang=en`)).text).toContain('I have read it and passed it on');
    expect((await here.app.visitor.get(`${bossLink}/bilder`)).text).toContain('Tidplan');
  });

  test('a question reaches staff, and the answer comes by mail, on the page, and to everybody when it is published', async () => {
    expect((await here.form(`${bossLink}/fraga`, { question: 'Gäller det även vikarier?' })).status).toBe(303);
    const { items } = (await here.karin.get(`/v1/cascades/${cascadeId}/questions`)).body;
    expect(items).toMatchObject([{ holderName: 'Eva Enhetschef', question: 'Gäller det även vikarier?', answer: null }]);
    const answer = { answer: 'Ja, från första dagen.', isPublished: true };
    expect((await here.karin.post(`/v1/cascade-questions/${items[0].id}/answer`, answer)).status).toBe(200);
    await here.linkFor('Eva Enhetschef', 2);
    expect(here.mailsTo('Eva Enhetschef').at(-1)?.mail.text).toContain('Ja, från första dagen.');
    expect((await here.app.visitor.get(bossLink)).text).toContain('Ja, från första dagen.');
  });

  test('passing on to named people gives them links of their own and shows them as added by the holder', async () => {
    const wrong = await here.form(`${bossLink}/fler`, { name: ['Lisa Lag', ''], email: ['ingen adress', ''] });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('Lisa Lag');
    const done = await here.form(`${bossLink}/fler`, { name: ['Lisa Lag', ''], email: ['lisa.lag@storsjo.example', ''] });
    expect(done.status).toBe(303);
    const link = await here.linkFor('Lisa Lag');
    expect((await here.app.visitor.get(link)).text).toContain('Eva Enhetschef');
    const eva = await here.holderOf(cascadeId, 'Eva Enhetschef');
    expect(await here.holderOf(cascadeId, 'Lisa Lag')).toMatchObject({ addedBy: eva.id, aboveIds: [eva.id], state: 'unknown' });
    const known = await here.form(`${bossLink}/fler`, { name: 'Lisa', email: 'LISA.LAG@storsjo.example' });
    expect(known.status).toBe(303);
    expect((await here.show(cascadeId)).counts.people).toBe(3);
  });

  test('confirming moves the stick, proves that the holder knows of it, and raises the coverage', async () => {
    const told = await here.form(`${bossLink}/vidare`, { how: 'meeting', reached: '12', passedOn: '' });
    expect(told.status).toBe(303);
    expect(await here.holderOf(cascadeId, 'Eva Enhetschef')).toMatchObject({ state: 'passedOn', how: 'meeting', reached: 12 });
    await here.linkFor('Tom Arbetsledare');
    const cells = await here.until(
      () => cellsOf(here.plan.managers),
      (list) => list.every(({ state }) => ['confirmed', 'delivered'].includes(state)),
    );
    // One cell asks for *know of*, which the receipt proves; the other for *understand*, which it does not.
    expect(cells.map(({ state }) => state).toSorted()).toEqual(['confirmed', 'delivered']);
    expect(cells.every(({ members }) => members === 1)).toBe(true);
  });

  test('the last hop makes the group’s activity done: delivered, and not confirmed by somebody else’s word', async () => {
    const link = await here.linkFor('Tom Arbetsledare');
    expect((await here.form(`${link}/vidare`, { how: 'talk' })).status).toBe(303);
    expect(await here.holderOf(cascadeId, 'Handläggare')).toMatchObject({ state: 'passedOn' });
    const cells = await here.until(
      () => cellsOf(here.plan.staff),
      (list) => list.every(({ state }) => state === 'delivered'),
    );
    expect([...new Set(cells.map(({ state }) => state))]).toEqual(['delivered']);
    expect(cells.every(({ confirmed }) => confirmed === 0)).toBe(true);
  });

  test('a number that is no number, a day to come and an empty question are asked for again, and nothing is saved', async () => {
    const link = await here.linkFor('Lisa Lag');
    const wrong: Record<string, string>[] = [{ reached: 'många' }, { passedOn: '2999-01-01' }, { passedOn: '2026-02-30' }];
    for (const fields of wrong) expect((await here.form(`${link}/vidare`, { how: 'mail', ...fields })).status).toBe(400);
    expect((await here.form(`${link}/fraga`, { question: ' ' })).status).toBe(400);
    expect((await here.form(`${link}/fler`, {})).status).toBe(400);
    expect(await here.holderOf(cascadeId, 'Lisa Lag')).toMatchObject({ state: 'unknown' });
  });

  test('"this is not for me" shows where the chain stopped, and can be taken back', async () => {
    const link = await here.linkFor('Lisa Lag');
    const lisa = await here.holderOf(cascadeId, 'Lisa Lag');
    await here.add(cascadeId, 'Nils Nattlag', [lisa.id]);
    await here.form(`${link}/inte-for-mig`, { isForMe: 'false' });
    expect(await here.holderOf(cascadeId, 'Lisa Lag')).toMatchObject({ state: 'declined', isStuck: true, waitingBelow: 1 });
    await here.form(`${link}/inte-for-mig`, { isForMe: 'true' });
    expect(await here.holderOf(cascadeId, 'Lisa Lag')).toMatchObject({ state: 'unknown', waitingBelow: 0 });
  });

  test('a form from another site is stopped, and a link that is made up says nothing', async () => {
    const link = await here.linkFor('Lisa Lag');
    const foreign = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await here.app.visitor.post(`${link}/vidare`, 'how=mail', foreign)).status).toBe(403);
    const made = await here.app.visitor.get(`/budkavle/${'x'.repeat(43)}`);
    expect(made.status).toBe(404);
    expect(made.text).toContain('Länken gäller inte');
    expect(made.text).not.toContain('Storsjö');
  });

  test('only hashes of links are kept', async () => {
    const { rows } = await here.app.database.pool.query<{ token_hash: string }>('select token_hash from cascade.link');
    const token = bossLink.split('/').at(-1) ?? '';
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.some(({ token_hash }) => token_hash.includes(token))).toBe(false);
  });
});
