import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria');
});
afterAll(() => app.close());

type Suggestion = {
  key: string;
  kind: string;
  title: string;
  audienceName: string;
  isNew: boolean;
  isGone: boolean;
  decision: { id: string; decision: string; activityId: string | null } | null;
};
type Listed = { items: Suggestion[]; total: number; left: number; new: number };

const setChannels = async (plan: SmallPlan, audienceId: string, names: string[]): Promise<void> => {
  const { revision } = (await getPlan(karin, plan.programmeId)).audiences.find(({ id }) => id === audienceId) ?? { revision: 0 };
  const answer = await karin.patch(`/v1/audiences/${audienceId}`, { channels: names.map((name) => ({ name })), revision });
  if (answer.status !== 200) throw new Error(answer.text);
};
const start = async (name: string): Promise<SmallPlan> => {
  const plan = await makeSmallPlan(karin, name, 'network');
  await setChannels(plan, plan.managers, ['Ledningsmöte', 'Nyhetsbrev', 'Facebook']);
  await olle.post(`/v1/programmes/${plan.programmeId}/adopt`);
  return plan;
};
const list = async (client: Client, plan: SmallPlan): Promise<Listed> =>
  (await client.get(`/v1/programmes/${plan.programmeId}/suggestions`)).body;
const decide = async (client: Client, plan: SmallPlan, title: string, body: object) => {
  const found = (await list(client, plan)).items.find((each) => each.title === title);
  return client.post(`/v1/programmes/${plan.programmeId}/suggestion-decisions`, { key: found?.key, ...body });
};
const activitiesOf = async (client: Client, plan: SmallPlan) =>
  (await client.get(`/v1/programmes/${plan.programmeId}/activities`)).body.items;

describe('What a programme suggests', () => {
  test('is accepted, replaced or declined with a reason by each organisation, and the template stays as it was', async () => {
    const plan = await start('Tre förslag');
    const template = await getPlan(karin, plan.programmeId);
    expect(await list(olle, plan)).toMatchObject({ total: 3, left: 3, new: 0 });

    expect((await decide(olle, plan, 'Ledningsmöte', { decision: 'accepted' })).status).toBe(201);
    const replacement = { title: 'Fredagsmejl', type: 'email' };
    expect((await decide(olle, plan, 'Nyhetsbrev', { decision: 'replaced', replacement })).body.fields[0].field).toBe('reason');
    await decide(olle, plan, 'Nyhetsbrev', { decision: 'replaced', replacement, reason: 'Vi har inget nyhetsbrev' });
    expect((await decide(olle, plan, 'Facebook', { decision: 'declined', reason: '  ' })).status).toBe(400);
    await decide(olle, plan, 'Facebook', { decision: 'declined', reason: 'Cheferna är inte där' });

    const own = await activitiesOf(olle, plan);
    expect(own).toMatchObject([
      { title: 'Ledningsmöte: Chefer', type: 'managementMeeting', plannedDate: null },
      { title: 'Fredagsmejl: Chefer', type: 'email' },
    ]);
    expect(own[0].needs.map(({ messageTitle }: { messageTitle: string }) => messageTitle).toSorted()).toEqual(['Bakgrund', 'Tidplan']);
    expect(await list(olle, plan)).toMatchObject({ total: 3, left: 0 });
    expect(await getPlan(karin, plan.programmeId)).toEqual(template);
    expect(await activitiesOf(karin, plan)).toEqual([]);
  });

  test('tells the host how many accepted, replaced and declined it, and why, never who', async () => {
    const plan = await start('Svar till värden');
    await decide(olle, plan, 'Facebook', { decision: 'declined', reason: 'Cheferna är inte där' });
    await decide(olle, plan, 'Ledningsmöte', { decision: 'accepted' });
    const { body, text } = await karin.get(`/v1/programmes/${plan.programmeId}/suggestion-answers`);
    expect(body.organisations).toBe(1);
    expect(body.items).toMatchObject([
      { title: 'Ledningsmöte', accepted: 1, declined: 0, left: 0, reasons: [] },
      { title: 'Nyhetsbrev', left: 1 },
      { title: 'Facebook', declined: 1, reasons: [{ decision: 'declined', reason: 'Cheferna är inte där' }] },
    ]);
    expect(text).not.toContain('Olle');
    expect(text).not.toContain(app.personId('olle'));
    expect((await olle.get(`/v1/programmes/${plan.programmeId}/suggestion-answers`)).status).toBe(403);
  });

  test('is left to decide again when a decision is undone, and what came of it is cancelled', async () => {
    const plan = await start('Ångrat förslag');
    const { body } = await decide(olle, plan, 'Ledningsmöte', { decision: 'accepted' });
    expect((await decide(olle, plan, 'Ledningsmöte', { decision: 'accepted' })).body.code).toBe('alreadyExists');
    expect((await activitiesOf(olle, plan)).length).toBe(1);
    expect((await karin.post(`/v1/suggestion-decisions/${body.id}/undo`)).status).toBe(404);
    expect((await olle.post(`/v1/suggestion-decisions/${body.id}/undo`)).status).toBe(200);
    expect((await list(olle, plan)).left).toBe(3);
    expect((await activitiesOf(olle, plan))[0]).toMatchObject({ state: 'cancelled' });
    expect((await decide(olle, plan, 'Ledningsmöte', { decision: 'declined', reason: 'Ställs in' })).status).toBe(201);
  });

  test('shows as new when the host adds it later, and as gone when the host takes it away', async () => {
    const plan = await start('Nytt förslag');
    await decide(olle, plan, 'Facebook', { decision: 'declined', reason: 'Nej' });
    await setChannels(plan, plan.managers, ['Ledningsmöte', 'Nyhetsbrev', 'Poddavsnitt']);
    const after = await list(olle, plan);
    expect(after).toMatchObject({ new: 1, left: 3 });
    expect(after.items[0]).toMatchObject({ title: 'Poddavsnitt', isNew: true });
    expect(after.items.at(-1)).toMatchObject({ title: 'Facebook', isGone: true, decision: { decision: 'declined' } });
    await olle.post(`/v1/programmes/${plan.programmeId}/suggestions/seen`);
    expect(await list(olle, plan)).toMatchObject({ new: 0, left: 3 });
  });

  test('can be an activity of the shared plan, whose day follows a milestone of one’s own', async () => {
    const plan = await makeSmallPlan(maria, 'Delad aktivitet', 'network');
    const at = `/v1/programmes/${plan.programmeId}`;
    const milestone = await maria.post(`${at}/milestones`, { name: 'Driftstart', date: '2031-06-02' });
    const [need] = (await getPlan(maria, plan.programmeId)).needs;
    const shared = await maria.post(`${at}/activities`, {
      title: 'Gemensam utbildning',
      type: 'training',
      isShared: true,
      needIds: [need?.id],
      milestoneId: milestone.body.id,
      offset: { amount: -6, unit: 'weeks' },
    });
    expect(shared.status).toBe(201);
    await olle.post(`${at}/adopt`);
    const { body } = await decide(olle, plan, 'Gemensam utbildning', { decision: 'accepted' });
    expect((await activitiesOf(olle, plan))[0]).toMatchObject({
      id: body.activityId,
      type: 'training',
      plannedDate: null,
      offset: { amount: -6 },
    });
    const [own] = (await olle.get(`${at}/milestones`)).body.items;
    expect(own).toMatchObject({ name: 'Driftstart', date: null });
    await olle.post(`/v1/milestones/${own.id}/moves`, { date: '2031-09-01', revision: own.revision });
    expect((await activitiesOf(olle, plan))[0]).toMatchObject({ plannedDate: '2031-07-21' });
  });
});

test('A programme of one’s own starts from another’s, with its structure and without dates and people', async () => {
  const plan = await start('Mall att kopiera');
  const needs = (await getPlan(karin, plan.programmeId)).needs;
  await karin.patch(`/v1/programmes/${plan.programmeId}/needs`, { needIds: needs.map(({ id }) => id), needBy: '2030-01-01' });
  const { body, status } = await olle.post(`/v1/programmes/${plan.programmeId}/copies`, { name: 'Granviks egen plan' });
  expect(status).toBe(201);
  const [original, copy] = [await getPlan(karin, plan.programmeId), await getPlan(olle, body.id)];
  expect(copy.audiences.map(({ name, tier, channels }) => [name, tier, channels.map((channel) => channel.name)])).toEqual(
    original.audiences.map(({ name, tier, channels }) => [name, tier, channels.map((channel) => channel.name)]),
  );
  expect(copy.messages.map(({ title, usedBy }) => [title, usedBy])).toEqual(original.messages.map(({ title, usedBy }) => [title, usedBy]));
  expect(copy.needs).toHaveLength(original.needs.length);
  expect(copy.needs.every(({ needBy }) => needBy === null)).toBe(true);
  expect((await karin.get(`/v1/programmes/${body.id}/plan`)).status).toBe(404);
});
