import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPerson, startSession } from '#identity';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan } from '../planning/small-plan.ts';
import { addIdea, one } from './new-campaign.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;
let partner: Client;
let campaign: string;
let partnerId: string;

/** Somebody at the sailing club, which is outside the network. */
const signInAtTheClub = async (): Promise<Client> => {
  const session = await app.database.transaction(async (tx) => {
    const memberships = [{ organisationId: app.organisations.segel, roles: ['manage' as const] }];
    const personId = await createPerson(tx, { name: 'Sigrid Segel', memberships });
    return startSession(tx, { personId, hours: 8, assuranceLevel: 3, organisationId: app.organisations.segel });
  });
  const headers = { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
  const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
    const { statusCode, body } = await app.http.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    return { status: statusCode, body: body.startsWith('{') ? JSON.parse(body) : undefined, headers: {}, text: body };
  };
  return {
    ...app.visitor,
    get: (url) => call('GET', url),
    post: (url, body) => call('POST', url, (body ?? {}) as object),
    put: (url, body) => call('PUT', url, (body ?? {}) as object),
  };
};

const at = (id: string): string => `/v1/partnerships/campaigns/${id}`;
const askPartner = (does = 'Berättar i hamnen') =>
  karin.put(`${one(campaign)}/parties`, {
    parties: [
      { organisationId: app.organisations.granvik, does: '' },
      { organisationId: app.organisations.segel, does },
    ],
  });

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  partner = await signInAtTheClub();
  campaign = await addIdea(karin);
});
afterAll(() => app.close());

describe('a partner of the network', { timeout: 60_000 }, () => {
  test('that is asked into a campaign reads its plan, what is public to use and its own part, and answers for itself', async () => {
    expect((await askPartner()).body.fields[0].field).toBe('parties.1.organisationId');
    partnerId = (await maria.post('/v1/network/partners', { organisationNumber: '8020000017', kind: 'other' })).body.id;
    expect((await partner.get(at(campaign))).status).toBe(404);
    expect((await askPartner()).status).toBe(200);
    expect((await partner.get('/v1/today')).body.attention).toContainEqual({ kind: 'campaignsAsPartner', count: 1, title: '' });
    const plan = await makeSmallPlan(karin);
    const [need] = (await getPlan(karin, plan.programmeId)).needs;
    const pdf = { name: 'affisch.pdf', bytes: Buffer.from('%PDF-1.7\n') };
    const upload = (title: string, visibility: string) =>
      karin.upload(`/v1/messages/${need?.messageId}/attachments`, pdf, { title, visibility });
    const open = (await upload('Affisch', 'public')).body.id;
    const own = (await upload('Intern budget', 'own')).body.id;
    const add = async (title: string, change = {}) => {
      const activity = { title, type: 'meeting', plannedDate: '2031-03-05', needIds: [need?.id], brief: 'Hemlig uppdragstext', ...change };
      const { id } = (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, activity)).body;
      await karin.put(`${one(campaign)}/activities/${id}`);
    };
    await add('Dag i hamnen');
    await add('Hålls inne', { isPrivate: true });

    expect((await partner.get('/v1/partnerships/campaigns')).body.items).toMatchObject([
      { id: campaign, title: 'Boka och betala direkt', answer: 'asked', lead: { name: 'Storsjö kommun' } },
    ]);
    const seen = await partner.get(at(campaign));
    expect(seen.body).toMatchObject({
      does: 'Berättar i hamnen',
      answer: 'asked',
      mayAnswer: true,
      message: 'Nu kan ni betala direkt när ni bokar.',
    });
    expect(seen.body.activities).toMatchObject([{ title: 'Dag i hamnen', organisation: { name: 'Storsjö kommun' } }]);
    expect(seen.body.material).toMatchObject([{ id: open, title: 'Affisch', fileName: 'affisch.pdf' }]);
    for (const words of ['Hemlig uppdragstext', 'Hålls inne', 'Intern budget', 'Karin']) expect(seen.text).not.toContain(words);
    expect((await partner.get(`${at(campaign)}/material/${open}`)).text).toContain('%PDF');
    expect((await partner.get(`${at(campaign)}/material/${own}`)).status).toBe(404);

    expect((await partner.put(`${at(campaign)}/answer`, { answer: 'joined' })).status).toBe(200);
    const { body } = await karin.get(one(campaign));
    expect(body.parties[1]).toMatchObject({ organisation: { name: 'Sjöbo Segelsällskap' }, answer: 'joined', isPartner: true });
    expect((await karin.get('/v1/campaigns')).body.items[0]).toMatchObject({
      owners: [{ name: 'Storsjö kommun' }],
      partners: ['Sjöbo Segelsällskap'],
    });
  });

  test('promises and confirms its own share, and sees nobody else’s money', async () => {
    const { revision } = (await karin.get(one(campaign))).body;
    const lines = [{ title: 'Film', kronor: 50_000, payerOrganisationId: null }];
    const asked = [
      { organisationId: app.organisations.segel, kronor: 5000 },
      { organisationId: app.organisations.granvik, kronor: 45_000 },
    ];
    expect((await karin.put(`${one(campaign)}/budget`, { revision, lines, asked })).status).toBe(200);
    expect((await partner.put(`${at(campaign)}/my-share/confirmation`, { isConfirmed: true })).status).toBe(400);
    await partner.put(`${at(campaign)}/my-share`, { kronor: 4000 });
    await partner.put(`${at(campaign)}/my-share/confirmation`, { isConfirmed: true });
    const seen = await partner.get(at(campaign));
    expect(seen.body.share).toMatchObject({ askedKronor: 5000, pledgedKronor: 4000, mayConfirm: true });
    for (const words of ['45000', '50000', 'Film', 'Granvik']) expect(seen.text).not.toContain(words);
    const { budget } = (await karin.get(one(campaign))).body;
    const told = budget.shares.find(({ organisation }: { organisation: { name: string } }) => organisation.name === 'Sjöbo Segelsällskap');
    expect(told).toMatchObject({ pledgedKronor: 4000 });
    expect(told.confirmedAt).not.toBeNull();
  });

  test('reaches nothing else of the network, nor a campaign that it has not been asked into', async () => {
    const other = await addIdea(karin, { title: 'En annan' });
    expect((await partner.get(at(other))).status).toBe(404);
    expect((await partner.put(`${at(other)}/my-share`, { kronor: 1 })).status).toBe(404);
    for (const path of ['/v1/campaigns', one(campaign), '/v1/occasions'])
      expect((await partner.get(path)).text).not.toContain('Boka och betala');
    expect((await partner.put(`${one(campaign)}/my-ownership`, { answer: 'joined' })).status).toBeGreaterThanOrEqual(400);
    expect((await olle.get(at(campaign))).status).toBe(404);
  });

  test('sees nothing once the partnership has ended; taken out, it can still take its promise back', async () => {
    await maria.post(`/v1/network/partners/${partnerId}/end`);
    expect((await partner.get(at(campaign))).status).toBe(404);
    expect((await partner.get('/v1/partnerships/campaigns')).body.items).toEqual([]);
    await maria.post(`/v1/network/partners/${partnerId}/resume`);
    await karin.put(`${one(campaign)}/parties`, { parties: [] });
    expect((await partner.get(at(campaign))).body).toMatchObject({ answer: null, mayAnswer: false, share: { pledgedKronor: 4000 } });
    expect((await partner.put(`${at(campaign)}/answer`, { answer: 'joined' })).status).toBe(404);
    await partner.put(`${at(campaign)}/my-share`, { kronor: null });
    const { revision } = (await karin.get(one(campaign))).body;
    await karin.put(`${one(campaign)}/budget`, { revision, lines: [], asked: [] });
    expect((await partner.get(at(campaign))).status).toBe(404);
  });
});
