import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoOutbox } from '#delivery';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeKey } from '../key-client.ts';
import { find, getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';
import { olleOf, pathOf, publishAs } from '../publishing/publisher.ts';

let app: AppUnderTest;
let outbox: Awaited<ReturnType<typeof startDemoOutbox>>;
const opened = Promise.withResolvers<AppUnderTest['database']>();
let maria: Client;
let karin: Client;
let olle: Client;
/** Maria's, followed by both; Olle's own; Karin's own with the same name as Olle's. */
let joint: SmallPlan;
let granviks: SmallPlan;
const ids: Record<string, string> = {};
let before: { total: Record<string, number> };
let keyOfGranvik: Client;
const paths = { page: '', same: '' };

const checkQuestions = ['Vad?', 'När?', 'Var?'].map((text) => ({ text, options: ['Ja', 'Nej'], right: 0 }));

const today = calendarDateOf(new Date());
const merge = (fromId: string, toId: string, more: object = {}) =>
  maria.post('/v1/organisation-merges', { fromId, toId, takesEffectOn: today, ...more });
const stateOf = async (id: string): Promise<string> => (await maria.get(`/v1/organisation-merges/${id}`)).body.state;
const count = (list: { subject: string; count: number }[], subject: string): number =>
  list.find((one) => one.subject === subject)?.count ?? 0;
const coverage = async () => (await maria.get(`/v1/network/coverage?programmeId=${joint.programmeId}`)).body;

const needOf = async (client: Client, programmeId: string, audienceId: string, messageId: string): Promise<string> => {
  const { needs } = await getPlan(client, programmeId);
  return needs.find((need) => need.audienceId === audienceId && need.messageId === messageId)?.id ?? '';
};

/** Somebody was at a meeting about the schedule: evidence in the client's organisation. */
const meet = async (client: Client, plan: SmallPlan, email: string): Promise<{ needId: string; activityId: string }> => {
  const needId = await needOf(client, plan.programmeId, plan.managers, plan.schedule);
  await client.post(`/v1/audiences/${plan.managers}/members`, { name: 'Eva Ek', email });
  const { body } = await client.get(`/v1/audiences/${plan.managers}/members`);
  const { body: activity } = await client.post(`/v1/programmes/${plan.programmeId}/activities`, {
    title: 'Möte om tidplanen',
    type: 'meeting',
    needIds: [needId],
    plannedDate: '2026-01-15',
  });
  const put = await client.put(`/v1/activities/${activity.id}/attendance`, { recipientIds: [body.items[0].recipientId], headCount: 1 });
  expect(put.status).toBe(200);
  await waitFor(
    async () => (await client.get(`/v1/needs/${needId}/evidence`)).body,
    ({ evidence }) => evidence.total === 1,
  );
  return { needId, activityId: activity.id };
};

const draft = async (client: Client, plan: SmallPlan): Promise<string> => {
  const needIds = [await needOf(client, plan.programmeId, plan.managers, plan.background)];
  const { body } = await client.post(`/v1/programmes/${plan.programmeId}/send-outs`, {
    title: 'Brev till chefer',
    needIds,
    channels: ['email'],
    subject: 'Ny tidplan',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hej! Tidplanen är klar.' }] }] },
  });
  return body.id;
};

beforeAll(async () => {
  const later = { transaction: async (work) => (await opened.promise).transaction(work) } as AppUnderTest['database'];
  outbox = await startDemoOutbox(later, 0);
  app = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${outbox.port}` } });
  opened.resolve(app.database);
  await app.startWorker();
  maria = await app.as('maria');
  karin = await app.as('karin');
  olle = await app.as('olle');
  joint = await makeSmallPlan(maria, 'Nya bokningen', 'network');
  granviks = await makeSmallPlan(olle, 'Biblioteket');
  ids['karinsPlan'] = (await karin.post('/v1/programmes', { name: 'Biblioteket' })).body.id;
  for (const client of [karin, olle]) await client.post(`/v1/programmes/${joint.programmeId}/adopt`);
  for (const client of [karin, olle]) {
    const { status } = await client.put(`/v1/messages/${joint.schedule}/check`, { questions: checkQuestions, passMark: 1 });
    if (status !== 200) throw new Error(`the check was not saved: ${status}`);
  }
  Object.assign(ids, { karinsNeed: (await meet(karin, joint, 'eva@ek.example')).needId });
  const shared = await meet(olle, joint, 'eva@ek.example');
  const own = await meet(olle, granviks, 'bo@ek.example');
  Object.assign(ids, { ollesSharedNeed: shared.needId, ollesOwnNeed: own.needId, ollesMeeting: own.activityId });
  ids['contribution'] = (await olle.post('/v1/network/contributions', { title: 'Ny sporthall', text: 'Hallen öppnar i mars.' })).body.id;
  ids['question'] = (await olle.post('/v1/network/questions', { question: 'Får vi använda märket?' })).body.id;
  ids['round'] = (await maria.post('/v1/network/consultations', { question: 'Vad ska vi heta?', answerBy: '2030-01-01' })).body.id;
  await olle.put(`/v1/network/consultations/${ids['round']}/answer`, { answer: 'Behåll namnet.' });
  await olle.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('olle') });
  await karin.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('ahmed') });
  ids['draft'] = await draft(olle, joint);
  ids['ollesDraftNeed'] = await needOf(olle, joint.programmeId, joint.managers, joint.background);
  ids['sent'] = await draft(olle, granviks);
  const { body } = await olle.get(`/v1/send-outs/${ids['sent']}`);
  await olle.post(`/v1/send-outs/${ids['sent']}/release`, { revision: body.revision, expectedRecipients: 1 });
  paths.page = pathOf((await publishAs(app, olleOf(app), { title: 'Sporthallen' })).url);
  paths.same = pathOf((await publishAs(app, olleOf(app), { title: 'Öppettider', html: '<p>Granviks tider.</p>' })).url);
  await publishAs(
    app,
    { ...olleOf(app), organisationId: app.organisations.storsjo },
    { title: 'Öppettider', html: '<p>Storsjös tider.</p>' },
  );
  keyOfGranvik = (await makeKey(app, olle, { scopes: ['plans:read'] })).client;
  await olle.post('/v1/invitations', { email: 'ny@granvik.example', roles: ['write'] });
  before = await waitFor(coverage, ({ total }) => total.confirmed === 2);
}, 120_000);
afterAll(async () => {
  await app.close();
  await outbox.stop();
});

describe('one organisation goes up in another', { timeout: 60_000 }, () => {
  test('the preview counts what follows, what stays and what ends, names what both have, and changes nothing', async () => {
    const { storsjo, granvik } = app.organisations;
    const { body, status } = await maria.post('/v1/organisation-merge-previews', { fromId: granvik, toId: storsjo });
    expect(status).toBe(200);
    expect(count(body.follows, 'people')).toBe(1);
    expect(count(body.follows, 'programmes')).toBe(1);
    expect(count(body.follows, 'contributions')).toBe(1);
    expect(count(body.follows, 'drafts')).toBe(1);
    expect(count(body.follows, 'pages')).toBe(2);
    expect(count(body.follows, 'invitations')).toBe(1);
    expect(count(body.stays, 'sendOuts')).toBe(1);
    expect(count(body.stays, 'evidence')).toBeGreaterThan(1);
    expect(count(body.stays, 'consultationAnswers')).toBe(1);
    expect(count(body.stays, 'needs')).toBe(body.conflicts.find(({ conflict }: { conflict: string }) => conflict === 'sameNeed').count);
    expect(count(body.closes, 'apiKeys')).toBe(1);
    const found = new Map(body.conflicts.map((one: { conflict: string }) => [one.conflict, one]));
    expect(found.get('sameDuty')).toMatchObject({ outcome: 'ended', count: 1, names: ['communicator'] });
    expect(found.get('sameAdoption')).toMatchObject({ outcome: 'ended', names: ['Nya bokningen'] });
    expect(found.get('sameProgrammeName')).toMatchObject({ outcome: 'renamed', names: ['Biblioteket'] });
    expect(found.get('samePageAddress')).toMatchObject({ outcome: 'renamed', count: 1 });
    expect(found.get('sameNeed')).toMatchObject({ outcome: 'history' });
    expect(found.get('sameCheck')).toMatchObject({ outcome: 'history', count: 1, names: ['Tidplan'] });
    expect(found.get('sameRecipient')).toMatchObject({ outcome: 'history', count: 1, names: [] });
    expect((await olle.get('/v1/organisation')).body.name).toBe('Granviks kommun');
    expect((await maria.get('/v1/organisation-merges')).body.items).toEqual([]);
  });

  test('the merger ends with a report, and both are told by mail', async () => {
    const { storsjo, granvik } = app.organisations;
    const begun = await merge(granvik, storsjo, { newName: 'Storsjö-Granviks kommun' });
    expect(begun.status).toBe(201);
    ids['merge'] = begun.body.id;
    await waitFor(
      () => stateOf(begun.body.id),
      (state) => state === 'merged',
    );
    const { body } = await karin.get(`/v1/organisation-merges/${ids['merge']}`);
    expect(body).toMatchObject({ state: 'merged', hasArchive: true, canCancel: false, to: { name: 'Storsjö-Granviks kommun' } });
    expect(count(body.follows, 'people')).toBe(1);
    expect(count(body.follows, 'programmes')).toBe(1);
    expect(count(body.stays, 'sendOuts')).toBe(1);
    expect(body.conflicts.map(({ conflict }: { conflict: string }) => conflict)).toContain('sameDuty');
    const told = await waitFor(
      async () => (await app.database.pool.query("select recipient from delivery.demo_mail where subject like '%numera%'")).rows,
      (rows) => rows.length >= 4,
    );
    expect(told.map(({ recipient }) => recipient).join(' ')).toContain('olle.berg');
    const { body: log } = await karin.get('/v1/audit?search=identity.organisationMerged');
    expect(log.items.length).toBeGreaterThan(0);
    // Also what was done before, under the old name.
    expect((await karin.get('/v1/audit?search=identity.personInvited')).body.items).toHaveLength(1);
  });

  test('whoever was signed in goes on in the receiving organisation, with the same links to the same work', async () => {
    const session = (await olle.get('/v1/session')).body;
    expect(session.organisation).toMatchObject({ name: 'Storsjö-Granviks kommun', roles: ['manage'] });
    for (const client of [olle, karin]) {
      expect((await client.get(`/v1/programmes/${granviks.programmeId}/plan`)).body.programme.name).toBe('Biblioteket (Granviks kommun)');
      expect((await client.get(`/v1/network/contributions/${ids['contribution']}`)).status).toBe(200);
      expect((await client.get(`/v1/send-outs/${ids['draft']}`)).body.status).toBe('draft');
      expect((await client.get(`/v1/activities/${ids['ollesMeeting']}/reach`)).body.total.confirmed).toBe(1);
    }
    const { body: questions } = await karin.get('/v1/network/questions');
    expect(questions.items.map(({ id }: { id: string }) => id)).toContain(ids['question']);
    const { body: written } = await olle.get(`/v1/send-outs/${ids['draft']}`);
    expect((await olle.patch(`/v1/send-outs/${ids['draft']}`, { subject: 'Nyare tidplan', revision: written.revision })).status).toBe(200);
    const invited = (await karin.get('/v1/invitations')).body.items;
    expect(invited.map(({ email }: { email: string }) => email)).toContain('ny@granvik.example');
  });

  test('what was sent stays under the old name, and everybody in the receiving organisation can read it by its old link', async () => {
    for (const client of [olle, karin]) {
      const { body, status } = await client.get(`/v1/send-outs/${ids['sent']}`);
      expect(status).toBe(200);
      expect(body.status).not.toBe('draft');
      expect((await client.post(`/v1/send-outs/${ids['sent']}/stop`)).status).toBe(404);
    }
    expect((await maria.get(`/v1/send-outs/${ids['sent']}`)).status).toBe(404);
    const { body } = await maria.get('/v1/network/consultations');
    expect(JSON.stringify(body)).toContain('Granviks kommun, numera Storsjö-Granviks kommun');
  });

  test('evidence is not rewritten, still proves its cell, and counts in the network once', async () => {
    const { rows } = await app.database.pool.query('select organisation_id from evaluation.evidence where need_id = any($1)', [
      [ids['ollesOwnNeed'], ids['ollesSharedNeed']],
    ]);
    expect(new Set(rows.map(({ organisation_id }) => organisation_id))).toEqual(new Set([app.organisations.granvik]));
    const own = await waitFor(
      async () => (await karin.get(`/v1/needs/${ids['ollesOwnNeed']}/evidence`)).body,
      (body) => body.state === 'confirmed',
    );
    expect(own.evidence.total).toBe(1);
    const after = await coverage();
    expect(after.total).toMatchObject({ confirmed: before.total['confirmed'], delivered: before.total['delivered'] });
    // What was left to do in a cell that both had is for the receiver's cell alone.
    expect(after.total.needs).toBeLessThan(before.total['needs'] ?? 0);
    expect(after.organisations.map(({ name }: { name: string }) => name)).toContain('Granviks kommun, numera Storsjö-Granviks kommun');
    // The cell that both had: each proves its own, and the old one can be read.
    expect((await karin.get(`/v1/needs/${ids['karinsNeed']}/evidence`)).body.evidence.total).toBe(1);
    expect((await karin.get(`/v1/needs/${ids['ollesSharedNeed']}/evidence`)).body.evidence.total).toBe(1);
  });

  test('a draft for a cell that both had answers for the receiver’s cell', async () => {
    const karins = await needOf(karin, joint.programmeId, joint.managers, joint.background);
    const { body } = await karin.get(`/v1/send-outs/${ids['draft']}`);
    expect(JSON.stringify(body)).toContain(karins);
    expect(JSON.stringify(body)).not.toContain(ids['ollesDraftNeed']);
  });

  test('the receiver’s communicator goes on, the other one is in the history, and the directory has one organisation less', async () => {
    const { body } = await maria.get('/v1/network');
    expect(body.organisations.map(({ name }: { name: string }) => name)).toEqual(['Länsmyndigheten', 'Storsjö-Granviks kommun']);
    expect(body.organisations[1].communicator.name).toBe('Ahmed Rashid');
    const { body: history } = await maria.get('/v1/network/appointments');
    const ended = history.items.find(({ endedAt }: { endedAt: string | null }) => endedAt !== null);
    expect(JSON.stringify(ended)).toContain('Olle Berg');
  });

  test('public pages lead on, also one that had to change its name, and the old organisation can do no more', async () => {
    const moved = await app.visitor.get(paths.page);
    expect(moved.status).toBe(301);
    const target = String(moved.headers['location']);
    expect(target).toMatch(/^\/o\/storsjo-kommun\//);
    expect((await app.visitor.get(target)).text).toContain('Sporthallen');
    const same = String((await app.visitor.get(paths.same)).headers['location']);
    const last = await app.visitor.get(same);
    const page = last.status === 301 || last.status === 302 ? await app.visitor.get(String(last.headers['location'])) : last;
    expect(page.text).toContain('Granviks tider');
    expect(page.text).not.toContain('Storsjös tider');
    expect((await keyOfGranvik.get('/v1/programmes')).body.code).toBe('apiKeyNotValid');
    const start = await app.visitor.get('/');
    expect(start.text).not.toContain('/o/granviks-kommun');
  });

  test('the archive is read under the old name, by the receiver’s people and nobody else, and nothing can be written there', async () => {
    const reader = await app.as('karin');
    const archive = (await reader.get('/v1/session')).body.organisations.find(({ id }: { id: string }) => id === app.organisations.granvik);
    expect(archive).toMatchObject({ name: 'Granviks kommun', archiveOf: app.organisations.storsjo, roles: ['see'] });
    expect((await maria.post('/v1/session/organisation', { organisationId: app.organisations.granvik })).status).toBe(200);
    expect((await reader.post('/v1/session/organisation', { organisationId: app.organisations.granvik })).status).toBe(200);
    expect((await reader.get('/v1/send-outs')).body.items).toHaveLength(1);
    // The cells that both had, with what the old one proved.
    const { body: matrix } = await reader.get(`/v1/programmes/${joint.programmeId}/matrix`);
    expect(matrix.cells.find(({ needId }: { needId: string }) => needId === ids['ollesSharedNeed'])).toMatchObject({ state: 'confirmed' });
    const refused = await reader.post('/v1/programmes', { name: 'Något nytt' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'organisationMerged' } });
  });

  test('a chain: when the receiver goes up in a third, people there read what both did', async () => {
    const { storsjo, lansmyndigheten } = app.organisations;
    await maria.post('/v1/session/organisation', { organisationId: lansmyndigheten });
    const { body } = await merge(storsjo, lansmyndigheten);
    await waitFor(
      () => stateOf(body.id),
      (state) => state === 'merged',
    );
    expect((await maria.get(`/v1/send-outs/${ids['sent']}`)).status).toBe(200);
    expect((await maria.get(`/v1/programmes/${granviks.programmeId}/plan`)).status).toBe(200);
    expect((await olle.get('/v1/session')).body.organisation.name).toBe('Länsmyndigheten');
    expect((await app.visitor.get('/o/granviks-kommun')).headers['location']).toBe('/o/lansmyndigheten?fran=granviks-kommun');
    const after = await waitFor(coverage, ({ total }) => total.confirmed === before.total['confirmed']);
    expect(after.total).toMatchObject({ confirmed: before.total['confirmed'], delivered: before.total['delivered'] });
    const { body: roles } = await maria.get('/v1/people');
    expect(
      find(
        roles.items.map((one: { personId: string }) => ({ ...one, id: one.personId })),
        app.personId('maria'),
      ),
    ).toMatchObject({
      roles: expect.arrayContaining(['manage', 'editor', 'see']),
    });
  });
});
