import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inShort, type Lesson, lessonsFor } from '../../src/contexts/evaluation/domain/lessons.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { addIdea, addOccasion, evaluation, one } from '../campaigns/new-campaign.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let plan: SmallPlan;
beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  plan = await makeSmallPlan(karin);
});
afterAll(() => app.close());

const note = (title: string, change: object = {}) => ({
  title,
  text: 'Så gick det.',
  tags: [],
  channel: null,
  visibility: 'network',
  ...change,
});

describe('while an activity is planned', { timeout: 60_000 }, () => {
  test('what others have learnt stands where something alike is planned, closest first and in short', async () => {
    const { audiences, needs } = await getPlan(karin, plan.programmeId);
    const group = audiences.find(({ id }) => id === plan.staff)?.name ?? '';
    const need = needs.find(({ audienceId }) => audienceId === plan.staff)?.id;
    await olle.post('/v1/collaboration/notes', note('Om webben', { channel: 'webPage' }));
    await olle.post('/v1/collaboration/notes', note('Möten på morgonen', { channel: 'meeting', text: 'Kom i tid. '.repeat(60) }));
    await olle.post('/v1/collaboration/notes', note('Fika hjälper', { tags: [group] }));
    await olle.post('/v1/collaboration/notes', note('Bara för Granvik', { channel: 'meeting', visibility: 'own' }));
    const campaign = await addIdea(karin, { title: 'Vårens kampanj', audiences: [group], occasionId: await addOccasion(karin) });
    await karin.post(`${one(campaign)}/plan`);
    await karin.post(`${one(campaign)}/start`);
    expect((await karin.put(`${one(campaign)}/evaluation`, evaluation)).status).toBe(200);

    const asked = async (query: string) => (await karin.get(`/v1/programmes/${plan.programmeId}/lessons?${query}`)).body.items;
    const alike = await asked(`type=meeting&needs=${need}`);
    expect(alike).toMatchObject([
      { kind: 'note', title: 'Fika hjälper', organisationName: 'Granviks kommun' },
      { kind: 'campaign', id: campaign, text: evaluation.keep },
      { kind: 'note', title: 'Möten på morgonen' },
    ]);
    expect(alike[2].text.length).toBeLessThan(230);
    expect(await asked('type=webPage')).toMatchObject([{ title: 'Om webben' }]);
    expect(await asked('type=press')).toEqual([]);
    expect((await olle.get(`/v1/programmes/${plan.programmeId}/lessons?type=meeting`)).status).toBe(404);
  });

  test('a lesson about another group and another kind is left out, and a long one ends at a word', () => {
    const lesson: Lesson = {
      kind: 'note',
      id: '1',
      title: '',
      text: '',
      organisationName: '',
      about: ['email'],
      audiences: ['Rektorer'],
      words: '',
    };
    expect(lessonsFor([lesson], { type: 'meeting', channel: 'meeting', audiences: ['Föreningar'] }, 3)).toEqual([]);
    expect(lessonsFor([lesson], { type: 'memo', channel: 'email', audiences: [] }, 3)).toEqual([lesson]);
    expect(lessonsFor([lesson], { type: 'memo', channel: 'memo', audiences: ['rektorer'] }, 3)).toEqual([lesson]);
    expect(inShort(`${'ord '.repeat(80)}slut`)).toMatch(/ord…$/);
  });
});
