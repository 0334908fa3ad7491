import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let ahmed: Client;
let maria: Client;
let olle: Client;
let sendOutId: string;
let contributionId: string;

beforeAll(async () => {
  app = await startApp();
  [karin, ahmed, olle] = await Promise.all([app.as('karin'), app.as('ahmed'), app.as('olle')]);
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  const { programmeId, staff } = await makeSmallPlan(karin);
  const draft = { title: 'Nya tider', needIds: [], audienceIds: [staff], channels: ['email'] };
  sendOutId = (await karin.post(`/v1/programmes/${programmeId}/send-outs`, draft)).body.id;
  contributionId = (await karin.post('/v1/network/contributions', { title: 'Nyhet', text: 'Hallen öppnar i mars.' })).body.id;
  await app.startWorker();
}, 60_000);
afterAll(() => app.close());

const tell = (client: Client, textId: string) => client.put(`/v1/texts/${textId}/presence`);

describe('two people in the same text', () => {
  test('each sees that the other is there, until she leaves', async () => {
    expect((await tell(karin, sendOutId)).body.others).toEqual([]);
    expect((await tell(ahmed, sendOutId)).body.others).toEqual([{ name: 'Karin Lindqvist', organisation: 'Storsjö kommun' }]);
    expect((await tell(karin, sendOutId)).body.others).toMatchObject([{ name: 'Ahmed Rashid' }]);
    await ahmed.delete(`/v1/texts/${sendOutId}/presence`);
    expect((await tell(karin, sendOutId)).body.others).toEqual([]);
  });

  test('somebody who has not told for a minute has gone', async () => {
    await tell(ahmed, sendOutId);
    await app.database.pool.query(`update language.presence set seen_at = now() - interval '1 minute' where person_id = $1`, [
      app.personId('ahmed'),
    ]);
    expect((await tell(karin, sendOutId)).body.others).toEqual([]);
  });

  test('the editor-in-chief and the contributor see each other in a contribution; nobody else is told', async () => {
    await tell(karin, contributionId);
    expect((await tell(maria, contributionId)).body.others).toMatchObject([{ name: 'Karin Lindqvist' }]);
    expect((await tell(olle, contributionId)).status).toBe(404);
    expect((await tell(olle, sendOutId)).status).toBe(404);
    expect((await tell(maria, sendOutId)).status).toBe(404);
  });

  test('a main message is open to its host’s editor', async () => {
    const { id } = (await maria.post('/v1/main-messages', { statement: 'Det är tryggt' })).body;
    expect((await tell(maria, id)).body.others).toEqual([]);
    expect((await tell(karin, id)).status).toBe(404);
  });
});

describe('the agreed guidelines', () => {
  const guidelines = async () => (await karin.get(`/v1/texts/${sendOutId}/guidelines`)).body;
  const stateOf = async (kind: string) => (await guidelines()).items.find((item: { kind: string }) => item.kind === kind);
  const write = async (text: string) => {
    const { revision } = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    expect((await karin.patch(`/v1/send-outs/${sendOutId}`, { revision, subject: 'Nya tider', body })).status).toBe(200);
  };

  test('are checked by the machine: main message, words, names, sender and graphic profile', async () => {
    await maria.post('/v1/main-messages/start-package');
    for (const { id, revision } of (await maria.get('/v1/main-messages')).body.items)
      await maria.post(`/v1/main-messages/${id}/adoption`, { version: 1, revision, agreedOn: '2026-03-01' });
    const preferred = await maria.post('/v1/terms', { term: 'digital brevlåda', status: 'preferred', visibility: 'network' });
    const avoided = { term: 'elektronisk postlåda', status: 'avoid', visibility: 'network', preferId: preferred.body.id };
    await maria.post('/v1/terms', avoided);
    const rule = { name: 'Bokning och bidrag', minPerThousand: 1, maxPerThousand: 15, standardLine: null, visibility: 'network' };
    await maria.put('/v1/brand-rules', rule);
    await write('Vi skickar till de elektroniska postlådorna. Inga brev kan komma bort.');
    await expect.poll(async () => (await stateOf('terms')).state, { timeout: 12_000 }).toBe('remark');
    expect(await stateOf('terms')).toMatchObject({ sv: expect.stringContaining('elektronisk postlåda → digital brevlåda') });
    expect(await stateOf('mainMessage')).toMatchObject({ state: 'kept', sv: 'Bär: Säkert.' });
    expect(await stateOf('brand')).toMatchObject({ state: 'remark', sv: 'Bokning och bidrag saknas.' });
    expect(await stateOf('sender')).toMatchObject({ state: 'kept' });
    expect(await stateOf('profile')).toMatchObject({ state: 'kept', sv: expect.stringContaining('Storsjö kommun') });
    expect((await karin.get('/v1/guideline-review')).body.items[0]).toMatchObject({ textId: sendOutId, remarks: 2 });
  });

  test('the own authority publishes whatever the guidelines say', async () => {
    await write('Vi skickar till de elektroniska postlådorna.');
    const { id: memberOf } = (await karin.get(`/v1/send-outs/${sendOutId}`)).body.audiences[0];
    await karin.post(`/v1/audiences/${memberOf}/members`, { name: 'Anna Testsson', email: 'anna@forening.example' });
    const { revision } = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
    const released = await karin.post(`/v1/send-outs/${sendOutId}/release`, { revision, expectedRecipients: 1 });
    expect(released.status).toBe(200);
  });

  test('another organisation’s text is not there', async () => {
    expect((await olle.get(`/v1/texts/${sendOutId}/guidelines`)).status).toBe(404);
    expect((await olle.get('/v1/guideline-review')).text).not.toContain(sendOutId);
  });
});

describe('the start package', () => {
  test('has the three main messages with their supporting sentences, proposed once and agreed on like any other', async () => {
    expect((await karin.post('/v1/main-messages/start-package')).status).toBe(403);
    expect((await maria.post('/v1/main-messages/start-package')).body).toEqual({ added: 0 });
    const { items } = (await karin.get('/v1/main-messages')).body;
    const supporting = (statement: string) =>
      items.find(({ versions }: { versions: { statement: string }[] }) => versions[0]?.statement === statement).versions[0].supporting;
    expect(supporting('Säkert')).toEqual([
      'Ingen annan kommer åt din post.',
      'Du loggar in med e-legitimation/bankid.',
      'Brev kan inte komma bort.',
    ]);
    expect(supporting('Praktiskt/bekvämt')).toHaveLength(4);
    expect(supporting('Praktiskt/bekvämt')[3]).toBe('Meddelande i din vanliga e-post eller via sms.');
    expect(supporting('Miljövänligt och billigt')).toEqual(['Tillsammans sparar vi på miljön och gemensamma tryck- och portokostnader.']);
  });
});

describe('texts that nobody meant', () => {
  test('100,000 words pasted are checked whole, and the list of findings stops at a thousand while the count does not', async () => {
    const sentence = 'De elektroniska postlådorna är öppna för alla föreningar i hela kommunen. ';
    const { status, body } = await karin.post('/v1/text-checks', { text: sentence.repeat(9100) });
    expect(status).toBe(200);
    expect(body.words).toBe(100_100);
    expect([body.terms.length, body.counts.terms]).toEqual([1000, 9100]);
  }, 30_000);

  test('a contribution of 100,000 words is refused with the field, and nothing is saved', async () => {
    const before = (await karin.get('/v1/network/contributions')).body.items.length;
    const pasted = await karin.post('/v1/network/contributions', { title: 'För långt', text: 'ord '.repeat(100_000) });
    expect(pasted).toMatchObject({ status: 400, body: { fields: [{ field: 'text' }] } });
    expect((await karin.get('/v1/network/contributions')).body.items).toHaveLength(before);
  });

  test('a text in another language is told as such instead of being spelt out as errors', async () => {
    const text = 'Dies ist ein Text in einer anderen Sprache, und das soll gesagt werden, statt viele Fehler zu zeigen. '.repeat(10);
    const { body } = await karin.post('/v1/text-checks', { text });
    expect(body).toMatchObject({ isWrongLanguage: true, language: 'de', spelling: [] });
  });
});
