import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation } from '#identity';
import type { Route } from '../../src/platform/http/route.ts';
import type { OrganisationNumber } from '../../src/vocabulary/organisation-number.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { callRoute, nameOf, parametersOf, type RealIds } from '../house/call-route.ts';
import { addALocalField, declineASuggestion, readInAPlanFile } from './plan-file.ts';
import { find, getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let stranger: Client;
let routes: Route[];

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  stranger = await signInStranger();
  // What hangs on the plan's messages, groups and activities in another context is tried with it.
  routes = app.modules
    .filter(({ name }) => name === 'planning' || name === 'participation')
    .flatMap((module) => module.routes)
    .filter((route) => parametersOf(route).length > 0 && 'member' in route.access);
});
afterAll(() => app.close());

/** Somebody who may do everything, in an organisation that shares no service with the others. */
const signInStranger = async (): Promise<Client> => {
  const organisationId = await app.database.transaction((tx) =>
    createOrganisation(tx, { name: 'Främlinge kommun', kind: 'municipality', organisationNumber: '2120000035' as OrganisationNumber }),
  );
  await app.database.pool.query(`insert into identity.membership (person_id, organisation_id, roles) values ($1, $2, '{manage}')`, [
    app.personId('elias'),
    organisationId,
  ]);
  return app.as('elias', { organisationId });
};

/** One of everything that belongs to Karin's organisation. */
const makeEverything = async (name: string, visibility = 'own'): Promise<{ plan: SmallPlan; ids: RealIds }> => {
  const plan = await makeSmallPlan(karin, name, visibility);
  const at = `/v1/programmes/${plan.programmeId}`;
  const needId = (await getPlan(karin, plan.programmeId)).needs[0]?.id ?? '';
  const activity = await karin.post(`${at}/activities`, { title: 'Möte', channel: 'meeting', needIds: [needId] });
  const sendOut = await karin.post(`${at}/send-outs`, { title: 'Utskick', channels: ['web'] });
  const { body } = await karin.post('/v1/plan-previews', {
    text: 'Vaktmästare\n• Bakgrund\n• Nya nycklar\nKanaler: Möte\n\nKassörer\n• Nya avgifter\nKanaler: Brev\n',
  });
  const imported = await karin.post(`${at}/imports`, { plan: body.plan });
  const milestone = await karin.post(`${at}/milestones`, { name: 'Driftstart', date: '2030-06-01' });
  const move = await karin.post(`/v1/milestones/${milestone.body.id}/moves`, { date: '2030-06-08', revision: 1 });
  const quietPeriod = await karin.post('/v1/quiet-periods', { name: 'Sommar', startsOn: '2030-07-01', endsOn: '2030-07-31' });
  const view = await karin.post('/v1/calendar-views', { name: 'Min vy', filters: {} });
  const feed = await karin.post('/v1/calendar-feeds', { name: 'Mitt', scope: 'mine' });
  const yearPlan = await karin.put('/v1/year-plans', { year: 2030, introduction: 'Året' });
  const ids = {
    milestoneId: milestone.body.id,
    moveId: move.body.moveId,
    quietPeriodId: quietPeriod.body.id,
    viewId: view.body.id,
    feedId: feed.body.id,
    yearPlanId: yearPlan.body.id,
    programmeId: plan.programmeId,
    audienceId: plan.staff,
    messageId: plan.background,
    needId,
    activityId: activity.body.id,
    sendOutId: sendOut.body.id,
    importId: imported.body.importId,
    fileImportId: await readInAPlanFile(karin, plan.programmeId),
    decisionId: await declineASuggestion(karin, plan.programmeId),
    fieldId: await addALocalField(karin, plan.programmeId),
  };
  for (const id of Object.values(ids)) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  return { plan, ids };
};

/** Status and code of every route with these ids, called one after the other. */
const answersOf = async (client: Client, called: readonly Route[], ids: RealIds): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  for (const one of called) {
    const { status, body } = await callRoute(client, one, ids);
    answers[nameOf(one)] = `${status} ${body?.code ?? ''}`.trim();
  }
  return answers;
};
const everyRoute = (called: readonly Route[], answer: string): Record<string, string> =>
  Object.fromEntries(called.map((one) => [nameOf(one), answer]));

const everything = async (programmeId: string) => [
  await getPlan(karin, programmeId),
  (await karin.get(`/v1/programmes/${programmeId}/activities`)).body,
];

describe('another organisation', () => {
  test('gets notFound on every route with somebody else’s ids, and changes nothing', async () => {
    const { ids } = await makeEverything('Bara vårt');
    const before = await everything(ids['programmeId'] ?? '');
    expect(routes.length).toBeGreaterThan(30);
    expect(await answersOf(olle, routes, ids)).toEqual(everyRoute(routes, '404 notFound'));
    expect(await answersOf(stranger, routes, ids)).toEqual(everyRoute(routes, '404 notFound'));
    expect(await everything(ids['programmeId'] ?? '')).toEqual(before);
  });

  test('gets the same outside the network for a programme that is open to the network', async () => {
    const { ids } = await makeEverything('Öppet för nätverket', 'network');
    expect(await answersOf(stranger, routes, ids)).toEqual(everyRoute(routes, '404 notFound'));
    const listed = await stranger.get('/v1/programmes');
    expect(listed.body.items).toEqual([]);
  });

  test('inside the network sees an open programme, and can change nothing in it', async () => {
    const { ids } = await makeEverything('Öppet men orört', 'network');
    const before = await everything(ids['programmeId'] ?? '');
    const reads = new Set([
      'getPlan',
      'getMessage',
      'getMessageDetails',
      'listQuestions',
      'getCheck',
      'listActivities',
      'listMilestones',
      'downloadPlan',
      'printPlan',
      'listPartTags',
      'showLiveData',
      // Only what its owner shows to others; a test of services tries the rest.
      'listAttachments',
      'listReferences',
      'listReferredBy',
    ]);
    const open = routes.filter(({ operation }) => reads.has(operation));
    expect(await answersOf(olle, open, ids)).toEqual(everyRoute(open, '200'));
    const closed = routes.filter(
      ({ operation }) => operation !== 'adoptProgramme' && operation !== 'copyProgramme' && !reads.has(operation),
    );
    const codes = new Set(Object.values(await answersOf(olle, closed, ids)));
    expect(codes).toEqual(new Set(['403 notYourProgramme', '404 notFound']));
    expect(await everything(ids['programmeId'] ?? '')).toEqual(before);
    expect((await olle.get(`/v1/programmes/${ids['programmeId']}/activities`)).body.items).toEqual([]);
    expect((await getPlan(olle, ids['programmeId'] ?? '')).needs).toEqual([]);
  });

  test('cannot compare a document with somebody else’s programme', async () => {
    const { ids } = await makeEverything('Ingen jämförelse');
    const answer = await stranger.post('/v1/plan-previews', { text: 'Chefer\n• Bakgrund\n', programmeId: ids['programmeId'] });
    expect(answer.body.code).toBe('notFound');
  });

  test('cannot mix its own programme with somebody else’s groups, messages, needs or people', async () => {
    const { ids, plan } = await makeEverything('Ingen blandning');
    const own = await makeSmallPlan(stranger, 'Främlinges program');
    const at = `/v1/programmes/${own.programmeId}`;
    expect((await stranger.post(`${at}/needs`, { audienceId: plan.staff, messageId: own.login, level: 'know' })).status).toBe(404);
    expect((await stranger.post(`${at}/needs`, { audienceId: own.staff, messageId: plan.login, level: 'know' })).status).toBe(404);
    expect((await stranger.patch(`${at}/needs`, { needIds: [ids['needId']], needBy: '2027-01-01' })).status).toBe(404);
    expect((await stranger.put(`/v1/audiences/${own.staff}/inheritance`, { fromAudienceIds: [plan.managers] })).status).toBe(400);
    expect((await stranger.post(`/v1/messages/${own.login}/variant-of`, { coreMessageId: plan.login })).status).toBe(400);
    expect((await stranger.post(`${at}/activities`, { title: 'A', channel: 'memo', needIds: [ids['needId']] })).status).toBe(404);
    expect((await stranger.post(`${at}/send-outs`, { title: 'A', audienceIds: [plan.staff], channels: ['web'] })).status).toBe(400);
    const responsible = await stranger.post(`${at}/activities`, {
      title: 'A',
      channel: 'memo',
      needIds: [],
      responsiblePersonId: app.personId('karin'),
    });
    expect(responsible.status).toBe(400);
  });

  test('who may only look changes nothing', async () => {
    const { ids } = await makeEverything('Bara titta');
    const maria = await app.as('maria', { organisationId: app.organisations.storsjo });
    expect((await maria.get(`/v1/programmes/${ids['programmeId']}/plan`)).status).toBe(200);
    // A person's own views and calendar addresses are hers to remove, whatever her right.
    const changing = routes.filter(({ method, access }) => method !== 'GET' && 'member' in access && access.member !== 'see');
    expect(await answersOf(maria, changing, ids)).toEqual(everyRoute(changing, '403 notAllowed'));
  });
});

describe('adopting a programme of the network', () => {
  const adopt = async (name: string) => {
    const made = await makeEverything(name, 'network');
    await karin.patch(`/v1/programmes/${made.plan.programmeId}/needs`, { needIds: [made.ids['needId']], needBy: '2027-05-01' });
    const answer = await olle.post(`/v1/programmes/${made.plan.programmeId}/adopt`);
    return { ...made, answer };
  };
  const listed = async (client: Client, programmeId: string) =>
    find((await client.get('/v1/programmes')).body.items as { id: string }[], programmeId);

  test('copies the needs with their dates and levels; the structure stays the owner’s', async () => {
    const { plan, answer } = await adopt('Tas över');
    const karins = await getPlan(karin, plan.programmeId);
    const olles = await getPlan(olle, plan.programmeId);
    expect(answer.body).toEqual({ needs: karins.needs.length });
    const withoutId = ({ id: _, ...need }: (typeof karins.needs)[number]) => need;
    expect(olles.needs.map(withoutId)).toEqual(karins.needs.map(withoutId));
    expect(new Set([...karins.needs, ...olles.needs].map(({ id }) => id)).size).toBe(karins.needs.length * 2);
    expect(await listed(olle, plan.programmeId)).toMatchObject({ isOwn: false, isAdopted: true, organisation: { name: 'Storsjö kommun' } });
    expect((await olle.post(`/v1/programmes/${plan.programmeId}/adopt`)).body).toEqual({ needs: 0 });
    expect((await olle.patch(`/v1/audiences/${plan.staff}`, { tier: 1, revision: 1 })).body.code).toBe('notYourProgramme');
  });

  test('each organisation plans for itself', async () => {
    const { plan } = await adopt('Var och en planerar');
    const [need] = (await getPlan(olle, plan.programmeId)).needs;
    const at = `/v1/programmes/${plan.programmeId}`;
    await olle.patch(`/v1/needs/${need?.id}`, { needBy: '2028-01-01', level: 'canDo' });
    const activity = await olle.post(`${at}/activities`, { title: 'Olles möte', channel: 'meeting', needIds: [need?.id] });
    expect(activity.status).toBe(201);
    expect((await getPlan(karin, plan.programmeId)).needs[0]).toMatchObject({ needBy: '2027-05-01', level: 'know' });
    const titles = (await karin.get(`${at}/activities`)).body.items.map(({ title }: { title: string }) => title);
    expect(titles).not.toContain('Olles möte');
    expect((await karin.patch(`/v1/activities/${activity.body.id}`, { title: 'X', revision: 1 })).status).toBe(404);
  });

  test('the owner’s changes come through, and what the organisation has decided for itself stays', async () => {
    const { plan } = await adopt('Följer med');
    const at = `/v1/programmes/${plan.programmeId}`;
    const [removed, raised] = (await getPlan(olle, plan.programmeId)).needs;
    await olle.delete(`/v1/needs/${removed?.id}`);
    await olle.patch(`/v1/needs/${raised?.id}`, { level: 'canDo' });
    const extra = await olle.post(`${at}/needs`, { audienceId: plan.clubs, messageId: plan.login, level: 'know' });
    expect(extra.status).toBe(201);
    await karin.post(`${at}/needs`, { audienceId: plan.clubs, messageId: plan.schedule, level: 'know' });
    const after = (await getPlan(olle, plan.programmeId)).needs;
    expect(after.map(({ id }) => id)).not.toContain(removed?.id);
    expect(after.map(({ id }) => id)).toContain(extra.body.id);
    expect(find(after, raised?.id ?? '').level).toBe('canDo');
    expect(after.some(({ audienceId, messageId }) => audienceId === plan.clubs && messageId === plan.schedule)).toBe(true);
    expect(
      (await getPlan(karin, plan.programmeId)).needs.some(
        ({ messageId, audienceId }) => audienceId === plan.clubs && messageId === plan.login,
      ),
    ).toBe(false);
    expect((await olle.post(`/v1/needs/${removed?.id}/restore`)).body).toEqual({ restored: 1 });
    expect((await getPlan(olle, plan.programmeId)).needs.map(({ id }) => id)).toContain(removed?.id);
  });

  test('a programme that others have adopted cannot be closed to them', async () => {
    const { plan } = await adopt('Kan inte stängas');
    const { programme } = await getPlan(karin, plan.programmeId);
    const closed = await karin.patch(`/v1/programmes/${plan.programmeId}`, { visibility: 'own', revision: programme.revision });
    expect(closed).toMatchObject({ status: 409, body: { code: 'programmeInUse' } });
  });

  test('a programme that is not open cannot be adopted', async () => {
    const { ids } = await makeEverything('Stängt');
    expect((await olle.post(`/v1/programmes/${ids['programmeId']}/adopt`)).body.code).toBe('notFound');
  });
});

test('every change of the plan leaves a line in the log, with ids and counts only', async () => {
  const { plan } = await makeEverything('Loggas');
  await karin.delete(`/v1/audiences/${plan.clubs}`);
  const { rows } = await app.database.pool.query<{ action: string; details: Record<string, unknown> }>(
    `select action, details from identity.audit_line where action like 'planning.%'`,
  );
  const actions = new Set(rows.map(({ action }) => action));
  for (const action of [
    'programmeCreated',
    'audienceAdded',
    'messageAdded',
    'needAdded',
    'inheritanceSet',
    'programmeImported',
    'activityPlanned',
    'audienceRemoved',
  ])
    expect(actions).toContain(`planning.${action}`);
  const texts = rows.flatMap(({ details }) => Object.values(details)).filter((value) => typeof value === 'string');
  for (const text of texts) expect(text).toMatch(/^(?:[0-9a-f-]{36}|[a-zA-Z]{2,20})$/);
});
