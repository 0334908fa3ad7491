import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation, createPerson, startSession } from '#identity';
import type { OrganisationNumber } from '../../src/vocabulary/organisation-number.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeAnotherNetwork } from './another-network.ts';

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

const site = { name: 'storsjo.example', kind: 'web', status: 'existing', carriesService: true, address: 'https://storsjo.example/' };

describe('the inventory of channels', () => {
  const inventory = async (client: Client) => (await client.get('/v1/network/channels')).body;

  test('each organisation lists its channels, existing and planned, and the network sees which carry the service', async () => {
    const added = await karin.post('/v1/network/channels', site);
    await karin.post('/v1/network/channels', { name: 'Skärmar i simhallen', kind: 'screen', status: 'planned', plannedFor: '2031-03-01' });
    const { organisations, items } = await inventory(olle);
    expect(organisations).toMatchObject([
      { name: 'Granviks kommun', existing: 0, isOwn: true },
      { name: 'Länsmyndigheten' },
      { name: 'Storsjö kommun', existing: 1, planned: 1, carrying: 1 },
    ]);
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['Skärmar i simhallen', 'storsjo.example']);
    const changed = await karin.put(`/v1/network/channels/${added.body.id}`, { ...site, carriesService: false, revision: 1 });
    expect(changed.status).toBe(200);
    const stale = await karin.put(`/v1/network/channels/${added.body.id}`, { ...site, revision: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'editConflict' } });
    await karin.post(`/v1/network/channels/${added.body.id}/remove`);
    expect((await inventory(karin)).items).toHaveLength(1);
    await karin.post(`/v1/network/channels/${added.body.id}/restore`);
    expect((await inventory(karin)).items).toHaveLength(2);
  });

  test('only the own organisation’s can be changed, and what makes no sense is refused with the field', async () => {
    const [{ id }] = (await inventory(karin)).items;
    expect((await olle.put(`/v1/network/channels/${id}`, { ...site, revision: 1 })).status).toBe(404);
    expect((await olle.post(`/v1/network/channels/${id}/remove`)).status).toBe(404);
    const wrong = { ...site, status: 'ended' };
    expect((await karin.post('/v1/network/channels', wrong)).body.fields[0].field).toBe('carriesService');
    expect((await karin.post('/v1/network/channels', { ...site, plannedFor: '2031-01-01' })).body.fields[0].field).toBe('plannedFor');
    expect((await karin.post('/v1/network/channels', { ...site, address: 'javascript:alert(1)' })).status).toBe(400);
  });
});

describe('a new channel', () => {
  test('is proposed by any organisation, discussed by all and added by the network', async () => {
    const why = 'Föräldrarna finns där.';
    const { id } = (await olle.post('/v1/network/channel-proposals', { name: 'Gemensam Instagram', kind: 'social', why })).body;
    await karin.post(`/v1/network/channel-proposals/${id}/remarks`, { text: 'Ja, om någon svarar på kvällar.', stance: 'for' });
    await maria.post(`/v1/network/channel-proposals/${id}/remarks`, { text: 'Vi provar ett halvår.', stance: 'for' });
    expect((await karin.put(`/v1/network/channel-proposals/${id}/conclusion`, { isAdded: true })).status).toBe(403);
    await maria.put(`/v1/network/channel-proposals/${id}/conclusion`, { isAdded: true, conclusion: 'Alla var för.' });
    const [proposal] = (await karin.get('/v1/network/channel-proposals')).body.items;
    expect(proposal).toMatchObject({ status: 'added', conclusion: 'Alla var för.', organisation: { name: 'Granviks kommun' } });
    expect(proposal.remarks.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual([
      'Storsjö kommun',
      'Länsmyndigheten',
    ]);
    const shared = (await olle.get('/v1/network/channels')).body.items.find(({ isShared }: { isShared: boolean }) => isShared);
    expect(shared).toMatchObject({ name: 'Gemensam Instagram', status: 'planned', carriesService: true });
    const late = await karin.post(`/v1/network/channel-proposals/${id}/remarks`, { text: 'Vänta', stance: 'against' });
    expect(late).toMatchObject({ status: 409, body: { code: 'proposalConcluded' } });
    await maria.post(`/v1/network/channel-proposals/${id}/reopen`);
    expect((await olle.get('/v1/network/channels')).text).not.toContain('Gemensam Instagram');
  });

  test('another network neither sees nor answers it', async () => {
    const ask = await makeAnotherNetwork(app);
    const [{ id }] = (await karin.get('/v1/network/channel-proposals')).body.items;
    expect((await ask('GET', '/v1/network/channel-proposals')).text).not.toContain(id);
    expect((await ask('POST', `/v1/network/channel-proposals/${id}/remarks`, { text: 'Hej', stance: 'for' })).status).toBe(404);
    expect((await ask('GET', '/v1/network/channels')).text).not.toContain('storsjo.example');
  });
});

describe('shared accounts in social media', () => {
  const account = () => ({ platform: 'Instagram', handle: '@bokning', ownerId: app.personId('maria') });
  const [shown] = [async (client: Client) => (await client.get('/v1/network/social-accounts')).body.items];

  test('are owned by the editor-in-chief, with a deputy, and the day they were last looked at', async () => {
    expect((await karin.post('/v1/network/social-accounts', account())).status).toBe(403);
    const { body } = await maria.post('/v1/network/social-accounts', account());
    expect(await shown(olle)).toMatchObject([{ ownerName: 'Maria Sund', deputyName: null, isOverdue: true, checkedAt: null }]);
    await maria.post(`/v1/network/social-accounts/${body.id}/checks`);
    expect(await shown(olle)).toMatchObject([{ isOverdue: false, checkedByName: 'Maria Sund' }]);
    const outsider = { ...account(), deputyId: app.personId('karin') };
    expect((await maria.put(`/v1/network/social-accounts/${body.id}`, outsider)).body.fields[0].field).toBe('deputyId');
    const same = { ...account(), deputyId: app.personId('maria') };
    expect((await maria.put(`/v1/network/social-accounts/${body.id}`, same)).body.fields[0].field).toBe('deputyId');
    await maria.post(`/v1/network/social-accounts/${body.id}/remove`);
    expect(await shown(karin)).toEqual([]);
    await maria.post(`/v1/network/social-accounts/${body.id}/restore`);
  });

  test('never hold a password', async () => {
    const refused = await maria.post('/v1/network/social-accounts', { ...account(), note: 'Lösenord: Sommar2026' });
    expect(refused.body.fields[0].field).toBe('note');
    expect(JSON.stringify(await shown(maria))).not.toContain('Sommar2026');
  });
});

describe('partners', () => {
  const number = '5567000012' as string as OrganisationNumber;
  let anna: Client;
  let meetingId: string;
  let consultationId: string;

  const signIn = async (): Promise<Client> => {
    const session = await app.database.transaction(async (tx) => {
      const operator = await createOrganisation(tx, { name: 'Brevlådan AB', kind: 'supplier', organisationNumber: number });
      const personId = await createPerson(tx, {
        name: 'Anna Operatör',
        memberships: [{ organisationId: operator, roles: ['manage', 'editor'] }],
      });
      return startSession(tx, { personId, hours: 8, assuranceLevel: 3, organisationId: operator });
    });
    const headers = { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
    const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
      const { statusCode, body } = await app.http.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
      return { status: statusCode, body: body === '' ? undefined : JSON.parse(body), headers: {}, text: body };
    };
    return {
      ...app.visitor,
      get: (url) => call('GET', url),
      post: (url, body) => call('POST', url, (body ?? {}) as object),
      put: (url, body) => call('PUT', url, (body ?? {}) as object),
    };
  };

  test('a mailbox operator becomes a partner, and sees what is shared with partners and nothing else', async () => {
    anna = await signIn();
    const plan = { kind: 'yearly', title: 'Årsmöte', heldOn: '2031-03-05', startsAt: '09:30', minutesLong: 60, place: 'Sal Björken' };
    meetingId = (await maria.post('/v1/network/meetings', plan)).body.id;
    await maria.post('/v1/network/meetings', { ...plan, title: 'Internt möte', heldOn: '2031-04-05' });
    consultationId = (await maria.post('/v1/network/consultations', { question: 'Ska avin nämna avsändaren?', answerBy: '2031-01-31' }))
      .body.id;
    await maria.post('/v1/network/consultations', { question: 'Ska vi byta operatör?', answerBy: '2031-01-31' });
    await karin.put(`/v1/network/consultations/${consultationId}/answer`, { answer: 'Ja, säger Storsjö.' });
    expect((await karin.post('/v1/network/partners', { organisationNumber: number, kind: 'mailbox' })).status).toBe(403);
    expect((await maria.post('/v1/network/partners', { organisationNumber: '556700-0012', kind: 'mailbox' })).status).toBe(201);
    expect((await anna.get('/v1/partnerships')).body.items).toMatchObject([
      { serviceName: 'Bokning och bidrag', meetings: [], consultations: [] },
    ]);
    await maria.put('/v1/network/partner-shares', { subjectId: meetingId, kind: 'meeting', isShared: true });
    await maria.put('/v1/network/partner-shares', { subjectId: consultationId, kind: 'consultation', isShared: true });
    const seen = await anna.get('/v1/partnerships');
    expect(seen.body.items[0]).toMatchObject({
      host: { name: 'Länsmyndigheten' },
      meetings: [{ title: 'Årsmöte', place: 'Sal Björken' }],
      consultations: [{ question: 'Ska avin nämna avsändaren?', answer: null }],
    });
    for (const hidden of ['Internt möte', 'byta operatör', 'säger Storsjö', 'Karin']) expect(seen.text).not.toContain(hidden);
  });

  test('answers a consultation that is shared, and no other', async () => {
    const others = (await maria.get('/v1/network/consultations')).body.items;
    const closed = others.find(({ id }: { id: string }) => id !== consultationId).id;
    expect((await anna.put(`/v1/partnerships/consultations/${closed}/answer`, { answer: 'Nej' })).status).toBe(404);
    expect((await anna.put(`/v1/partnerships/consultations/${consultationId}/answer`, { answer: 'Gärna.' })).status).toBe(200);
    const round = (await maria.get('/v1/network/consultations')).body.items.find(({ id }: { id: string }) => id === consultationId);
    expect(round.answers.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toContain('Brevlådan AB');
    expect(round.missing.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Länsmyndigheten', 'Granviks kommun']));
  });

  test('has no way into the network itself', async () => {
    for (const path of ['', '/contributions', '/inbox', '/meetings', '/questions', '/consultations', '/channels', '/partners', '/waiting'])
      expect([path, (await anna.get(`/v1/network${path}`)).body.code]).toEqual([path, 'noNetwork']);
    expect((await anna.get(`/v1/network/meetings/${meetingId}`)).status).toBe(404);
    for (const path of ['/v1/brands', '/v1/main-messages', '/v1/terms']) expect((await anna.get(path)).body.items).toEqual([]);
    expect((await anna.put('/v1/network/partner-shares', { subjectId: meetingId, kind: 'meeting', isShared: false })).body.code).toBe(
      'noNetwork',
    );
  });

  test('sees nothing once the partnership has ended, or the sharing has', async () => {
    await maria.put('/v1/network/partner-shares', { subjectId: meetingId, kind: 'meeting', isShared: false });
    expect((await anna.get('/v1/partnerships')).body.items[0].meetings).toEqual([]);
    const [{ id }] = (await karin.get('/v1/network/partners')).body.items;
    await maria.post(`/v1/network/partners/${id}/end`);
    expect((await anna.get('/v1/partnerships')).body.items).toEqual([]);
    expect((await anna.put(`/v1/partnerships/consultations/${consultationId}/answer`, { answer: 'Igen' })).status).toBe(404);
    await maria.post(`/v1/network/partners/${id}/resume`);
    expect((await anna.get('/v1/partnerships')).body.items).toHaveLength(1);
  });
});
