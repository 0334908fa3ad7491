import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
let karin: Client;
let ahmed: Client;
let maria: Client;
let olle: Client;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  ahmed = await app.as('ahmed');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
});
afterAll(() => app.close());

const news = {
  title: 'Ny sporthall i norr',
  text: 'Implementeringen av hallen sker i mars.\n\n- Boka från 1 februari\n- Ring oss vid frågor',
  suggestion: 'Föreningarnas sida',
};
const edited = {
  title: 'Ny sporthall i norr',
  text: 'Hallen öppnar i mars.\n\n- Boka från 1 februari\n- Ring oss vid frågor',
};
const send = async (client: Client): Promise<string> => (await client.post('/v1/network/contributions', news)).body.id;
const one = (id: string) => `/v1/network/contributions/${id}`;

describe('a contribution', () => {
  test('is sent, edited and published, and the contributor sees the difference word by word and why', async () => {
    const id = await send(ahmed);
    expect((await maria.get('/v1/network/inbox')).body).toMatchObject({ waiting: 1, medianHours: null, items: [{ id, status: 'sent' }] });
    const { revision } = (await maria.post(`${one(id)}/take`)).body;
    expect((await ahmed.get(one(id))).body).toMatchObject({ status: 'taken', takenByName: 'Maria Sund', changes: null, mayChange: false });
    const saved = await maria.put(`${one(id)}/edition`, { revision, ...edited });
    const withoutWhy = await maria.post(`${one(id)}/publish`, { revision: saved.body.revision, reasons: [] });
    expect(withoutWhy.status).toBe(400);
    const published = await maria.post(`${one(id)}/publish`, {
      revision: saved.body.revision,
      reasons: ['language', 'tone'],
      explanation: 'Kortare ord når fler.',
    });
    expect(published.status).toBe(200);
    const page = await app.visitor.get(new URL(published.body.url).pathname);
    expect(page.text).toContain('Hallen öppnar i mars.');
    expect(page.text).toContain('<li>Boka från 1 februari</li>');
    const { body } = await ahmed.get(one(id));
    expect(body).toMatchObject({
      status: 'published',
      reasons: ['language', 'tone'],
      explanation: 'Kortare ord når fler.',
      answeredByName: 'Maria Sund',
      hours: 0,
      pageUrl: published.body.url,
    });
    const of = (kind: string): string[] =>
      body.changes.text.filter((part: { kind: string }) => part.kind === kind).map((part: { text: string }) => part.text.trim());
    expect(of('removed').join(' ')).toContain('Implementeringen');
    expect(of('added').join(' ')).toContain('öppnar');
    expect(of('same').join(' ')).toContain('Boka från 1 februari');
  });

  test('comes back with a reason, is mended and sent again', async () => {
    const id = await send(karin);
    const { revision } = (await maria.get(one(id))).body;
    const answer = { revision, outcome: 'returned', reasons: ['facts'], explanation: 'Vilket år?' };
    expect((await maria.post(`${one(id)}/answer`, { ...answer, reasons: [] })).status).toBe(400);
    expect((await maria.post(`${one(id)}/answer`, answer)).status).toBe(200);
    const back = (await karin.get(one(id))).body;
    expect(back).toMatchObject({ status: 'returned', reasons: ['facts'], explanation: 'Vilket år?', mayChange: true });
    const again = await karin.put(one(id), { ...news, text: 'Hallen öppnar i mars 2027.', revision: back.revision });
    expect(again.status).toBe(200);
    expect((await maria.get(one(id))).body).toMatchObject({ status: 'sent', timesSent: 2, text: 'Hallen öppnar i mars 2027.' });
  });

  test('two people in the same text: the second save is told whose words stand there, and loses nothing', async () => {
    const id = await send(karin);
    const { revision } = (await karin.get(one(id))).body;
    expect((await ahmed.put(one(id), { ...news, text: 'Ahmeds text', revision })).status).toBe(200);
    const second = await karin.put(one(id), { ...news, text: 'Karins text', revision });
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('editConflict');
    expect(second.body.theirs).toMatchObject({ text: 'Ahmeds text', updatedBy: 'Ahmed Rashid' });
    expect((await karin.put(one(id), { ...news, text: 'Båda', revision: second.body.theirs.revision })).status).toBe(200);
  });

  test('can be taken back before the editor has begun, not after, and nobody else sees it meanwhile', async () => {
    const id = await send(karin);
    expect((await karin.post(`${one(id)}/withdraw`)).status).toBe(200);
    expect((await maria.get(one(id))).status).toBe(404);
    const { revision } = (await karin.get(one(id))).body;
    expect((await karin.put(one(id), { ...news, revision })).status).toBe(200);
    await maria.post(`${one(id)}/take`);
    const late = await karin.post(`${one(id)}/withdraw`);
    expect(late.status).toBe(409);
    expect(late.body.code).toBe('contributionElsewhere');
  });

  test('is read by its own organisation and the editor-in-chief, by nobody else, and only she edits', async () => {
    const id = await send(karin);
    expect((await olle.get(one(id))).status).toBe(404);
    expect((await olle.get('/v1/network/contributions')).body.items).toEqual([]);
    expect((await olle.get('/v1/network/inbox')).status).toBe(403);
    for (const client of [olle, karin]) expect((await client.post(`${one(id)}/take`)).status).toBe(403);
  });

  test('is held against the agreed words like every other text', async () => {
    await maria.post('/v1/terms', { term: 'implementering', status: 'avoid', visibility: 'network' });
    const id = await send(karin);
    const { rows } = await app.database.pool.query('select kind, address from language.registered_text where text_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'contribution', address: `/app/natverk/bidrag/${id}` }]);
  });
});
