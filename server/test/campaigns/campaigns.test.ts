import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listComingCampaigns, phaseChanged } from '#campaigns';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { listenTo } from '../listen-to.ts';
import { makeAnotherNetwork } from '../network/another-network.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';
import { addIdea, addOccasion, evaluation, launch, one, wholeIdea } from './new-campaign.ts';

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

type Titled = { id: string; title: string };

describe('the calendar of occasions', () => {
  test('is filled by any organisation and read by the whole network, each occasion with its kind and its benefit', async () => {
    const id = await addOccasion(karin);
    await addOccasion(olle, { kind: 'newActor', title: 'Granvik ansluter', startsOn: '2031-01-15', endsOn: null });
    const { body } = await maria.get('/v1/occasions');
    expect(body.items.map(({ title }: Titled) => title)).toEqual(['Granvik ansluter', 'Swish i bokningen']);
    expect(body.items[1]).toMatchObject({ id, ...launch, isJudged: true, isOwn: false, organisation: { name: 'Storsjö kommun' } });
    const without = await karin.post('/v1/occasions', { ...launch, benefit: ' ' });
    expect(without.status).toBe(400);
    expect(without.body.fields[0].field).toBe('benefit');
    const backwards = await karin.post('/v1/occasions', { ...launch, endsOn: '2031-02-01' });
    expect(backwards.body.fields[0].field).toBe('endsOn');
  });

  test('is changed by whoever added it; the second of two savers reads what the first wrote', async () => {
    const id = await addOccasion(karin, { title: 'Ny karta' });
    const saved = await ahmed.put(`/v1/occasions/${id}`, { ...launch, title: 'Ny karta i mars', revision: 1 });
    expect(saved.body).toEqual({ revision: 2 });
    const second = await karin.put(`/v1/occasions/${id}`, { ...launch, title: 'Ny karta i april', revision: 1 });
    expect(second.body).toMatchObject({ code: 'editConflict', theirs: { title: 'Ny karta i mars', updatedBy: 'Ahmed Rashid' } });
    expect((await olle.put(`/v1/occasions/${id}`, { ...launch, revision: 2 })).status).toBe(404);
    expect((await olle.post(`/v1/occasions/${id}/remove`)).status).toBe(404);
  });

  test('loses an occasion and gets it back, and a campaign still tells what it was about', async () => {
    const occasionId = await addOccasion(karin, { title: 'Tas bort' });
    const id = await addIdea(karin, { occasionId });
    expect((await karin.post(`/v1/occasions/${occasionId}/remove`)).status).toBe(200);
    expect((await karin.get('/v1/occasions')).text).not.toContain(occasionId);
    expect((await karin.get(one(id))).body.occasion).toMatchObject({ title: 'Tas bort', isRemoved: true });
    await karin.post(`/v1/occasions/${occasionId}/restore`);
    expect((await karin.get('/v1/occasions')).body.items.find((item: Titled) => item.id === occasionId).campaigns).toEqual([
      { id, title: wholeIdea.title },
    ]);
  });
});

describe('a campaign', () => {
  test('points to its occasion and its connection target, and says which step it makes easier', async () => {
    const occasionId = await addOccasion(karin);
    const id = await addIdea(karin, { occasionId });
    expect((await karin.get(one(id))).body).toMatchObject({
      ...wholeIdea,
      phase: 'idea',
      occasion: { id: occasionId, benefit: launch.benefit },
      lead: { name: 'Storsjö kommun' },
    });
    expect((await karin.patch(one(id), { revision: 1, occasionId: app.organisations.storsjo })).body.fields[0].field).toBe('occasionId');
  });

  test('is an idea that its owner keeps or drops as it likes: others see nothing until it is shown or planned', async () => {
    const id = await addIdea(karin);
    expect((await olle.get(one(id))).status).toBe(404);
    expect((await olle.get('/v1/campaigns')).text).not.toContain(id);
    expect((await maria.get(one(id))).status).toBe(404);
    await karin.patch(one(id), { revision: 1, visibility: 'network' });
    expect((await olle.get(one(id))).body).toMatchObject({ isOwner: false, mayChange: false, budget: null, remarks: [] });
    const notTheirs = await olle.patch(one(id), { revision: 2, title: 'Vår' });
    expect(notTheirs.body.code).toBe('notYourCampaign');
    expect((await karin.post(`${one(id)}/remove`)).status).toBe(200);
    expect((await olle.get(one(id))).status).toBe(404);
    await karin.post(`${one(id)}/restore`);
    expect((await olle.get(one(id))).status).toBe(200);
  });

  test('goes from idea to planning, running and evaluated, each step once however often it is pressed', async () => {
    const ears = await listenTo(app, phaseChanged);
    const id = await addIdea(karin, { occasionId: await addOccasion(karin) });
    expect((await karin.post(`${one(id)}/start`)).body.code).toBe('campaignPhase');
    const planned = await karin.post(`${one(id)}/plan`);
    expect(planned.body.phase).toBe('planning');
    expect((await karin.post(`${one(id)}/plan`)).body).toEqual(planned.body);
    expect((await karin.post(`${one(id)}/start`)).body.phase).toBe('running');
    expect((await karin.post(`${one(id)}/start`)).status).toBe(200);
    expect((await karin.put(`${one(id)}/evaluation`, evaluation)).body.phase).toBe('evaluated');
    const { body } = await olle.get(one(id));
    expect(body).toMatchObject({
      phase: 'evaluated',
      evaluation: { outcome: 'partly', keep: evaluation.keep, figures: evaluation.figures },
    });
    expect(body.changes.map(({ to }: { to: string }) => to)).toEqual(['planning', 'running', 'evaluated']);
    expect((await ears.heard()).map(({ to }) => to)).toEqual(['planning', 'running', 'evaluated']);
    await ears.stop();
  });

  test('does not start before its value is judged: whom it helps and roughly how many', async () => {
    const occasionId = await addOccasion(karin, { helps: '', reach: null });
    const id = await addIdea(karin, { occasionId, targetNumber: null });
    await karin.post(`${one(id)}/plan`);
    const refused = await karin.post(`${one(id)}/start`);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'campaignNotReady', missing: ['value', 'target'] });
    expect(refused.text).toContain('vem det hjälper och ungefär hur många');
    expect((await karin.get(one(id))).body.missing).toEqual(['value', 'target']);
    await karin.put(`/v1/occasions/${occasionId}`, { ...launch, revision: 1 });
    await karin.patch(one(id), { revision: (await karin.get(one(id))).body.revision, targetNumber: 300 });
    expect((await karin.post(`${one(id)}/start`)).status).toBe(200);
  });

  test('cannot be closed without an evaluation or a stated reason', async () => {
    const id = await addIdea(karin, { occasionId: await addOccasion(karin) });
    await karin.post(`${one(id)}/plan`);
    expect((await karin.put(`${one(id)}/evaluation`, evaluation)).body.code).toBe('campaignPhase');
    await karin.post(`${one(id)}/start`);
    const half = await karin.put(`${one(id)}/evaluation`, { ...evaluation, keep: '' });
    expect(half.body.fields[0].field).toBe('keep');
    const bare = await karin.post(`${one(id)}/end`, { reason: '  ' });
    expect(bare.body.code).toBe('campaignNotEvaluated');
    expect((await karin.get(one(id))).body.phase).toBe('running');
    expect((await karin.post(`${one(id)}/end`, { reason: 'Tjänsten sköts upp ett år.' })).body.phase).toBe('ended');
    expect((await olle.get(one(id))).body).toMatchObject({ phase: 'ended', endReason: 'Tjänsten sköts upp ett år.' });
    expect((await karin.post(`${one(id)}/back`, { to: 'planning' })).body.phase).toBe('planning');
  });

  test('is edited by two: the second save is told what the first one wrote, and loses nothing', async () => {
    const id = await addIdea(karin);
    expect((await ahmed.patch(one(id), { revision: 1, message: 'Ahmeds ord' })).status).toBe(200);
    const second = await karin.patch(one(id), { revision: 1, message: 'Karins ord' });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'editConflict', theirs: { message: 'Ahmeds ord', updatedBy: 'Ahmed Rashid', revision: 2 } });
    expect((await karin.patch(one(id), { revision: 2, message: 'Bådas ord' })).status).toBe(200);
  });

  test('with days or partners that make no sense is refused with the field to put right', async () => {
    const id = await addIdea(karin);
    expect((await karin.patch(one(id), { revision: 1, endsOn: '2031-01-01' })).body.fields[0].field).toBe('endsOn');
    expect((await karin.patch(one(id), { revision: 1, startsOn: '2031-02-30' })).status).toBe(400);
    const own = { organisationId: app.organisations.storsjo };
    expect((await karin.put(`${one(id)}/parties`, { parties: [own] })).body.fields[0].field).toBe('parties.0.organisationId');
    expect((await karin.put(`${one(id)}/parties`, { parties: [{ does: 'Något' }] })).status).toBe(400);
  });
});

describe('owners and partners', () => {
  test('a campaign is owned by one, several, or several with outside partners, and only whoever says yes becomes an owner', async () => {
    const id = await addIdea(karin);
    const parties = [
      { organisationId: app.organisations.granvik, does: 'Film och annonser' },
      { name: 'Idrottsförbundet', does: 'Skickar till klubbarna' },
    ];
    await karin.put(`${one(id)}/parties`, { parties });
    expect((await olle.get('/v1/campaigns')).body.items.find((item: Titled) => item.id === id)).toMatchObject({
      isAsked: true,
      isOwner: false,
    });
    expect((await olle.patch(one(id), { revision: 2, title: 'Inte än' })).body.code).toBe('notYourCampaign');
    expect((await maria.put(`${one(id)}/my-ownership`, { answer: 'joined' })).status).toBe(404);
    expect((await olle.put(`${one(id)}/my-ownership`, { answer: 'joined' })).status).toBe(200);
    const { revision } = (await olle.get(one(id))).body;
    expect((await olle.patch(one(id), { revision, title: 'Vår gemensamma' })).status).toBe(200);
    const listed = (await karin.get('/v1/campaigns')).body.items.find((item: Titled) => item.id === id);
    expect(listed).toMatchObject({ title: 'Vår gemensamma', partners: ['Idrottsförbundet'] });
    expect(listed.owners.map(({ name }: { name: string }) => name)).toEqual(['Storsjö kommun', 'Granviks kommun']);
    expect((await olle.put(`${one(id)}/parties`, { parties: [] })).body.code).toBe('notYourCampaign');
  });
});

describe('its own plan', () => {
  test('holds activities of the yearly plan, old and new, each in one campaign only', async () => {
    const plan = await makeSmallPlan(karin, 'Program för kampanjen');
    const id = await addIdea(karin);
    const other = await addIdea(karin, { title: 'En annan' });
    const body = { title: 'Frukostmöte', channel: 'meeting', plannedDate: '2031-03-05', needIds: [] };
    const activityId = (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, body)).body.id;
    expect((await karin.get('/v1/campaigns/loose-activities')).text).toContain(activityId);
    await karin.put(`${one(id)}/activities/${activityId}`);
    expect((await karin.put(`${one(other)}/activities/${activityId}`)).body.code).toBe('activityInCampaign');
    const fresh = { programmeId: plan.programmeId, title: 'Inlägg om Swish', type: 'social', plannedDate: '2031-03-04' };
    expect((await karin.post(`${one(id)}/activities`, fresh)).status).toBe(201);
    const { activities, year } = (await karin.get(one(id))).body;
    expect(activities.map(({ title }: Titled) => title)).toEqual(['Inlägg om Swish', 'Frukostmöte']);
    expect(year).toMatchObject({ year: 2031, planId: null });
    expect((await karin.get('/v1/campaigns/loose-activities')).text).not.toContain(activityId);
    const back = (await karin.get('/v1/campaigns/placed-activities')).body.items;
    expect(back).toContainEqual({ activityId, campaignId: id, title: wholeIdea.title });
    expect((await olle.get('/v1/campaigns/placed-activities')).body.items).toEqual([]);
    await karin.delete(`${one(id)}/activities/${activityId}`);
    expect((await karin.put(`${one(other)}/activities/${activityId}`)).status).toBe(200);
  });

  test('hangs in the year: strategy, yearly plan, campaign and activities, each leading to the next', async () => {
    await karin.put('/v1/year-plans', { year: 2031, introduction: 'Året', isPublished: true });
    const goal = await maria.post('/v1/strategy/goals', { statement: 'Alla bokar själva', audiences: ['Föreningar'] });
    const number = { year: 2031, measure: 'Bokar själva', unit: 'procent', audience: 'Föreningar', baseline: 10, target: 40 };
    const target = await maria.post(`/v1/strategy/goals/${goal.body.id}/targets`, number);
    const id = await addIdea(karin, { visibility: 'network', strategyTargetId: target.body.id });
    expect((await karin.patch(one(id), { revision: 1, strategyTargetId: goal.body.id })).body.fields[0].field).toBe('strategyTargetId');
    const seen = (await olle.get(one(id))).body;
    expect(seen.strategy.target).toMatchObject({ goal: 'Alla bokar själva', measure: 'Bokar själva', year: 2031 });
    expect(seen.year).toMatchObject({ year: 2031, isPublished: true });
    expect((await olle.get(`/v1/year-plans/${seen.year.planId}`)).body.organisation.name).toBe('Storsjö kommun');
  });

  test('shows another owner’s activities but never its ideas, what it holds back, or brief and notes', async () => {
    const plan = await makeSmallPlan(karin, 'Hemligt program');
    const id = await addIdea(karin, { visibility: 'network' });
    const make = async (title: string, change: object): Promise<void> => {
      const body = { title, type: 'meeting', plannedDate: '2031-03-05', brief: 'Hemlig ingång', needIds: [], ...change };
      const { body: made } = await karin.post(`/v1/programmes/${plan.programmeId}/activities`, body);
      await karin.put(`${one(id)}/activities/${made.id}`);
    };
    await make('Öppet möte', {});
    await make('Bara en tanke', { isIdea: true });
    await make('Hålls inne', { isPrivate: true });
    const seen = await olle.get(one(id));
    expect(seen.body.activities.map(({ title }: Titled) => title)).toEqual(['Öppet möte']);
    expect(seen.body.activities[0]).toMatchObject({ programmeId: null, isOwn: false });
    expect(seen.text).not.toContain('Hemlig');
    expect((await olle.get(`${one(id)}/check`)).text).not.toContain('Hemlig');
    expect((await karin.get(one(id))).body.activities).toHaveLength(3);
  });
});

describe('outside the network', () => {
  test('nobody reads, changes or joins anything, and nothing says that it exists', async () => {
    const ask = await makeAnotherNetwork(app);
    const occasionId = await addOccasion(karin);
    const id = await addIdea(karin, { occasionId });
    await karin.post(`${one(id)}/plan`);
    const { body } = await karin.get(one(id));
    for (const [method, path, payload] of [
      ['GET', one(id), {}],
      ['GET', `${one(id)}/check`, {}],
      ['PATCH', one(id), { revision: body.revision, title: 'Tagen' }],
      ['POST', `${one(id)}/start`, {}],
      ['POST', `${one(id)}/end`, { reason: 'Nej' }],
      ['POST', `${one(id)}/note`, {}],
      ['POST', `${one(id)}/remarks`, { text: 'Hej' }],
      ['PUT', `${one(id)}/my-ownership`, { answer: 'joined' }],
      ['PUT', `${one(id)}/my-share`, { kronor: 1 }],
      ['PUT', `${one(id)}/parties`, { parties: [] }],
      ['PUT', `${one(id)}/evaluation`, evaluation],
      ['PUT', `/v1/occasions/${occasionId}`, { ...launch, revision: 1 }],
    ] as const)
      expect((await ask(method, path, payload)).status, `${method} ${path}`).toBe(404);
    for (const list of [
      '/v1/campaigns',
      '/v1/occasions',
      '/v1/campaigns/timeline?year=2031',
      '/v1/campaign-digest',
      '/v1/campaigns/file',
    ]) {
      const { text } = await ask('GET', list);
      for (const secret of [id, occasionId, wholeIdea.title, launch.title]) expect(text).not.toContain(secret);
    }
  });

  test('what is coming in a shared service is told to whoever asks for its agenda, ideas excepted', async () => {
    const idea = await addIdea(karin, { title: 'Bara idé', visibility: 'network' });
    const { items } = (await maria.get('/v1/campaigns')).body as { items: (Titled & { phase: string })[] };
    const { rows } = await app.database.pool.query<{ id: string }>('select id from identity.shared_service where name = $1', [
      'Bokning och bidrag',
    ]);
    const coming = await listComingCampaigns(app.database.read, rows[0]?.id ?? '', '2031-01-01', '2031-12-31');
    expect(coming.map(({ id }) => id).toSorted()).toEqual(
      items
        .filter(({ phase }) => ['planning', 'running'].includes(phase))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(coming.map(({ id }) => id)).not.toContain(idea);
    expect(coming[0]?.owners[0]?.name).toBe('Storsjö kommun');
  });
});
