import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { beginDocument, decide, documents, writeDraft } from './strategy-under-test.ts';

type Mail = { to: string; subject: string; text: string };
let app: AppUnderTest;
let maria: Client;
let karin: Client;
let olle: Client;
let smtp: SMTPServer;
const mails: Mail[] = [];
beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void simpleParser(stream).then(({ subject = '', text = '' }) => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), subject, text });
        done();
      });
    },
  });
  const port = await new Promise<number>((ready) => {
    smtp.listen(0, '127.0.0.1', () => ready((smtp.server.address() as AddressInfo).port));
  });
  app = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  karin = await app.as('karin');
  olle = await app.as('olle');
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((done) => {
    smtp.close(() => done());
  });
});

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const until = async (isTrue: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200 && !(await isTrue()); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(await isTrue()).toBe(true);
};

const written = async (title: string) => {
  const { id, versionId } = await beginDocument(maria, title);
  const sections = [
    { key: null, level: 1, heading: 'Frivilligt', body: 'Alla väljer själva om de vill vara med.' },
    { key: null, level: 1, heading: 'Kanaler', body: 'Vi möter folk där de är.' },
  ];
  const revision = await writeDraft(maria, versionId, 1, sections);
  return { id, versionId, revision };
};

describe('who follows a document', () => {
  test('gets one mail when a new version comes into force, with what is new; who has stopped following gets none', async () => {
    const { id, versionId, revision } = await written('Levande strategi');
    await decide(maria, versionId, revision, { validFrom: dayFromNow(-5) });
    // Whoever began the document follows it, and is told of its first version too.
    await until(() => mails.length === 1);
    expect((await karin.put(`${documents}/${id}/following`)).status).toBe(200);
    await olle.put(`${documents}/${id}/following`);
    await olle.delete(`${documents}/${id}/following`);
    expect((await karin.get(`${documents}/${id}`)).body).toMatchObject({ isFollowed: true, followers: 2 });
    mails.length = 0;
    const next = (await maria.post(`${documents}/${id}/drafts`)).body.versionId;
    const told = await decide(maria, next, 1, { validFrom: dayFromNow(0), changeNote: 'Nya kanaler sedan i våras.' });
    expect(told).toBe(2);
    await until(() => mails.length === 2);
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['karin.lindqvist@storsjo.example', 'maria.sund@lansmyndigheten.example']);
    expect(mails[0]?.subject).toBe('Ny version gäller: Levande strategi, version 2.0');
    expect(mails[0]?.text).toContain('Nya kanaler sedan i våras.');
    expect(mails[0]?.text).toContain(`/app/strategi/dokument/${id}`);
  });

  test('of a version that begins later gets the mail on its first day, once', async () => {
    const { id, versionId, revision } = await written('Kommande strategi');
    await karin.put(`${documents}/${id}/following`);
    expect((await karin.put(`${documents}/${id}/following`)).status).toBe(404);
    expect(await decide(maria, versionId, revision, { validFrom: dayFromNow(2) })).toBe(0);
    await app.database.pool.query('update strategy.version set valid_from = current_date where id = $1', [versionId]);
    mails.length = 0;
    const job = app.modules.flatMap(({ jobs }) => jobs).find(({ name }) => name === 'strategy.begin-versions');
    await job?.handle(app.database, {} as never);
    await job?.handle(app.database, {} as never);
    await until(() => mails.length > 0);
    expect(mails.map(({ to }) => to)).toEqual(['maria.sund@lansmyndigheten.example']);
  });
});

describe('what happens outside', () => {
  test('is watched by somebody until a day; when it happens the sections it touches are marked until they have been looked over', async () => {
    const { id, versionId, revision } = await written('Bevakad strategi');
    await decide(maria, versionId, revision, { validFrom: dayFromNow(-5) });
    const [voluntary] = (await maria.get(`${documents}/${id}`)).body.sections;
    const event = {
      documentId: id,
      title: 'Utredning om samordning',
      owner: 'Maria Sund',
      watchOn: dayFromNow(-1),
      sectionKeys: [voluntary.key],
    };
    expect((await karin.post('/v1/strategy/outside-events', event)).body.code).toBe('onlyHost');
    expect((await maria.post('/v1/strategy/outside-events', { ...event, sectionKeys: [id] })).status).toBe(400);
    const { id: eventId } = (await maria.post('/v1/strategy/outside-events', event)).body;
    const list = async () => (await karin.get('/v1/strategy/outside-events')).body;
    expect(await list()).toMatchObject({ overdue: 1, toReview: 0, items: [{ owner: 'Maria Sund', isOverdue: true, status: 'watched' }] });
    const attention = async () => (await maria.get('/v1/today')).body.attention;
    expect(await attention()).toContainEqual({ kind: 'watchesOverdue', count: 1, title: '' });
    const one = `/v1/strategy/outside-events/${eventId}`;
    const happened = await maria.put(`${one}/status`, { revision: 1, status: 'happened', outcome: 'Förslaget kom.' });
    expect(happened.body).toEqual({ revision: 2, marked: 1 });
    expect(await list()).toMatchObject({
      overdue: 0,
      toReview: 1,
      items: [{ sections: [{ number: '1', heading: 'Frivilligt', reviewedAt: null }] }],
    });
    expect(await attention()).toContainEqual({ kind: 'sectionsToReview', count: 1, title: '' });
    const marked = (await karin.get(`${documents}/${id}`)).body;
    expect(marked.sections.map(({ marks }: { marks: unknown[] }) => marks.length)).toEqual([1, 0]);
    const review = { sectionKey: voluntary.key, isReviewed: true, note: 'Håller än' };
    expect((await maria.put(`${one}/reviews`, review)).status).toBe(200);
    expect(await list()).toMatchObject({ toReview: 0, items: [{ sections: [{ reviewedByName: 'Maria Sund', reviewNote: 'Håller än' }] }] });
    await maria.put(`${one}/reviews`, { ...review, isReviewed: false });
    expect((await list()).toReview).toBe(1);
    await maria.put(`${one}/status`, { revision: 2, status: 'watched' });
    expect(await list()).toMatchObject({ overdue: 1, toReview: 0 });
  });
});

describe('an assumption', () => {
  test('when it changes, every text that rests on it is listed to rewrite until it is ticked off', async () => {
    const { id, versionId, revision } = await written('Strategi som vilar på något');
    await decide(maria, versionId, revision, { validFrom: dayFromNow(-5) });
    const main = await maria.post('/v1/main-messages', { statement: 'Du väljer själv om du vill vara med' });
    const goal = await maria.post('/v1/strategy/goals', {
      statement: 'Var tredje har valt tjänsten frivilligt',
      audiences: ['Privatpersoner'],
    });
    const programme = await karin.post('/v1/programmes', { name: 'Egen plan' });
    const message = await karin.post(`/v1/programmes/${programme.body.id}/messages`, { title: 'Det är frivilligt att ansluta sig' });
    expect(message.status).toBe(201);
    const { id: assumptionId } = (await maria.post('/v1/strategy/assumptions', { text: 'Det är frivilligt att vara med' })).body;
    const leaning = `/v1/strategy/assumptions/${assumptionId}/dependents`;
    const offered = (await maria.get('/v1/strategy/dependables?search=frivilligt')).body.items;
    const section = offered.find((item: { title: string }) => item.title.includes('Strategi som vilar på något: 1 Frivilligt'));
    for (const [kind, subjectId] of [
      ['section', section.subjectId],
      ['mainMessage', main.body.id],
      ['goal', goal.body.id],
    ])
      expect((await maria.post(leaning, { kind, subjectId })).status).toBe(201);
    const own = (await karin.get('/v1/strategy/dependables?search=ansluta')).body.items;
    expect(own).toMatchObject([{ kind: 'text', subjectId: message.body.id }]);
    const dependent = await karin.post(leaning, { kind: 'text', subjectId: message.body.id });
    expect((await karin.post(leaning, { kind: 'goal', subjectId: goal.body.id })).body.code).toBe('onlyHost');
    expect((await olle.post(leaning, { kind: 'text', subjectId: message.body.id })).status).toBe(404);
    const changed = await maria.put(`/v1/strategy/assumptions/${assumptionId}`, {
      revision: 1,
      text: 'Alla organisationer måste vara med',
      reason: 'Ny lag',
    });
    expect(changed.body).toEqual({ revision: 2, toRewrite: 4 });
    const listed = async (client: Client) =>
      (await client.get('/v1/strategy/assumptions')).body.items.find((item: { id: string }) => item.id === assumptionId);
    const forKarin = await listed(karin);
    expect(forKarin).toMatchObject({ toRewrite: 4, others: 0, history: [{ edition: 2, reason: 'Ny lag' }, { edition: 1 }] });
    expect(forKarin.dependents.map(({ title }: { title: string }) => title)).toContain('Det är frivilligt att ansluta sig');
    const forOlle = await listed(olle);
    expect(forOlle).toMatchObject({ toRewrite: 4, others: 1 });
    expect(JSON.stringify(forOlle)).not.toContain('ansluta sig');
    const tick = `/v1/strategy/dependents/${dependent.body.id}/rewritten`;
    expect((await olle.put(tick, { isRewritten: true })).status).toBe(404);
    expect((await karin.put(tick, { isRewritten: true })).status).toBe(200);
    expect(await listed(karin)).toMatchObject({ toRewrite: 3 });
    await karin.put(tick, { isRewritten: false });
    expect(await listed(karin)).toMatchObject({ toRewrite: 4 });
    const { sections } = (await karin.get(`${documents}/${id}`)).body;
    expect(sections[0].restsOn).toEqual([{ assumptionId, text: 'Alla organisationer måste vara med', isToRewrite: true }]);
  });
});
