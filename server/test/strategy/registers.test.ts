import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBenefits, listTargets, nameBenefits } from '#strategy';
import { calendarDateOf } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';

let app: AppUnderTest;
let maria: Client;
let karin: Client;
let olle: Client;
beforeAll(async () => {
  app = await startApp();
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  karin = await app.as('karin');
  olle = await app.as('olle');
});
afterAll(() => app.close());

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

describe('the long-term goal', () => {
  test('its numbers of a year stand beside the yearly plans of every organisation, with how it goes', async () => {
    const statement = 'Det går att lita på';
    const { id: goalId } = (await maria.post('/v1/strategy/goals', { statement, audiences: ['Företag'] })).body;
    const target = { year: 2041, measure: 'Nöjda föreningar', unit: '%', audience: 'Företag', baseline: null, target: 80 };
    const { id } = (await maria.post(`/v1/strategy/goals/${goalId}/targets`, target)).body;
    await maria.post(`/v1/strategy/goals/${goalId}/targets`, { ...target, year: 2042 });
    await maria.put(`/v1/strategy/targets/${id}/actuals`, {
      actuals: [
        { month: 2, value: 61 },
        { month: 1, value: 58 },
      ],
    });
    const { targets } = (await karin.get('/v1/year-plans?year=2041')).body;
    const { year: _year, ...told } = target;
    expect(targets).toEqual([{ id, ...told, goal: statement, latest: { month: 2, value: 61 } }]);
    expect((await karin.get('/v1/year-plans?year=2043')).body.targets).toEqual([]);
    await maria.post(`/v1/strategy/goals/${goalId}/remove`);
  });

  test('has its audiences and yearly numbers; actuals are entered or pasted by month, and with one faulty row nothing is saved', async () => {
    const statement = 'Tjänsten är det första man väljer';
    const { id: goalId } = (await maria.post('/v1/strategy/goals', { statement, audiences: ['Privatpersoner', 'Företag'] })).body;
    const target = { year: 2030, measure: 'Andel föreningar som bokar själva', unit: '%', audience: 'Företag', baseline: 30, target: 60 };
    const { id: targetId } = (await maria.post(`/v1/strategy/goals/${goalId}/targets`, target)).body;
    const faulty = await maria.post(`/v1/strategy/targets/${targetId}/imports`, {
      text: 'Månad;Värde\n2030-01;31,5\n2030-13;40\nmars;många',
    });
    expect(faulty.status).toBe(400);
    expect(faulty.text).toContain('Rad 3');
    expect(faulty.text).toContain('Rad 4');
    const goals = async () => (await karin.get('/v1/strategy/goals')).body.items;
    expect((await goals())[0].targets[0].months).toEqual([]);
    const pasted = await maria.post(`/v1/strategy/targets/${targetId}/imports`, {
      text: 'Månad\tVärde\n2030-01\t31,5\nfebruari\t33\n2029-12\t29',
    });
    expect(pasted.body).toEqual({ saved: 2 });
    await maria.put(`/v1/strategy/targets/${targetId}/actuals`, {
      actuals: [
        { month: 2, value: null },
        { month: 3, value: 36 },
      ],
    });
    expect(await goals()).toMatchObject([
      {
        statement,
        audiences: ['Privatpersoner', 'Företag'],
        targets: [
          {
            ...target,
            months: [
              { month: 1, value: 31.5 },
              { month: 3, value: 36 },
            ],
            latest: { month: 3, value: 36 },
          },
        ],
      },
    ]);
    expect((await karin.put(`/v1/strategy/targets/${targetId}/actuals`, { actuals: [] })).body.code).toBe('onlyHost');
    const stale = { ...target, revision: 1 };
    expect((await maria.put(`/v1/strategy/targets/${targetId}`, { ...stale, target: 65 })).status).toBe(200);
    expect((await maria.put(`/v1/strategy/targets/${targetId}`, { ...stale, target: 70 })).status).toBe(409);
    const named = await app.database.transaction((tx) => listTargets(tx, app.organisations.storsjo, 2030));
    expect(named).toMatchObject([{ id: targetId, goal: statement, target: 65 }]);
    await maria.post(`/v1/strategy/goals/${goalId}/remove`);
    expect(await goals()).toEqual([]);
    await maria.post(`/v1/strategy/goals/${goalId}/restore`);
    expect(await goals()).toHaveLength(1);
  });
});

describe('a benefit', () => {
  const words = () => ({
    title: 'Föreningar får besked samma dag',
    beneficiary: 'Föreningarnas ledare',
    measure: 'Dagar till besked',
    unit: 'dagar',
    baseline: 8,
    baselineOn: '2026-01-31',
    ownerOrganisationId: app.organisations.storsjo,
    ownerPerson: 'Karin Lindqvist',
    target: 1,
    targetOn: '2027-06-30',
    followUpOn: dayFromNow(-2),
  });

  test('has baseline, owner and target; an overdue follow-up is shown, and following up says how far it has come', async () => {
    const { id } = (await karin.post('/v1/strategy/benefits', words())).body;
    const list = async (client: Client) => (await client.get('/v1/strategy/benefits')).body;
    expect(await list(karin)).toMatchObject({
      overdue: 1,
      items: [{ isOverdue: true, owner: { name: 'Storsjö kommun' }, latest: null, share: null }],
    });
    const empty = await karin.post(`/v1/strategy/benefits/${id}/follow-ups`, { followedOn: dayFromNow(0) });
    expect(empty.status).toBe(400);
    const found = { followedOn: dayFromNow(0), value: 4.5, note: 'Halvvägs', nextOn: dayFromNow(90) };
    const followUp = await karin.post(`/v1/strategy/benefits/${id}/follow-ups`, found);
    expect(await list(karin)).toMatchObject({
      overdue: 0,
      items: [
        { isOverdue: false, share: 0.5, latest: { value: 4.5 }, followUps: [{ note: 'Halvvägs', followedByName: 'Karin Lindqvist' }] },
      ],
    });
    await karin.post(`/v1/strategy/follow-ups/${followUp.body.id}/remove`);
    expect((await list(karin)).items[0]).toMatchObject({ followUps: [], followUpOn: dayFromNow(-2), isOverdue: true });
    await karin.post(`/v1/strategy/follow-ups/${followUp.body.id}/restore`);
    expect((await list(karin)).items[0]).toMatchObject({ followUpOn: dayFromNow(90), isOverdue: false });
    const file = await karin.bytes('/v1/strategy/benefits.xlsx');
    const rows = await readSheet(file.body);
    expect(rows[0]).toContain('Utgångsläge');
    expect(rows[1]).toEqual(expect.arrayContaining(['Föreningar får besked samma dag', 8, 1, 4.5, 'Storsjö kommun', 'Halvvägs']));
  });

  test('is the organisation’s own until it lets the network read it; others never write it', async () => {
    const { id } = (await karin.post('/v1/strategy/benefits', { ...words(), title: 'Egen nytta' })).body;
    expect((await olle.get('/v1/strategy/benefits')).text).not.toContain('Egen nytta');
    const seen = (organisationId: string) => app.database.transaction((tx) => nameBenefits(tx, organisationId, [id]));
    expect((await seen(app.organisations.granvik)).size).toBe(0);
    const shared = { ...words(), title: 'Delad nytta', visibility: 'network', revision: 1 };
    expect((await karin.put(`/v1/strategy/benefits/${id}`, shared)).status).toBe(200);
    expect((await olle.get('/v1/strategy/benefits')).body).toMatchObject({ overdue: 0, items: [{ title: 'Delad nytta', isOwn: false }] });
    expect((await seen(app.organisations.granvik)).get(id)).toBe('Delad nytta');
    expect((await olle.put(`/v1/strategy/benefits/${id}`, { ...shared, revision: 2 })).status).toBe(404);
    expect((await olle.post(`/v1/strategy/benefits/${id}/remove`)).status).toBe(404);
    await karin.post(`/v1/strategy/benefits/${id}/remove`);
    expect(await app.database.transaction((tx) => listBenefits(tx, app.organisations.granvik))).toEqual([]);
    await karin.post(`/v1/strategy/benefits/${id}/restore`);
    expect((await olle.get('/v1/strategy/benefits')).text).toContain('Delad nytta');
    const stranger = { ...words(), ownerOrganisationId: '01890000-0000-7000-8000-000000000000' };
    expect((await karin.post('/v1/strategy/benefits', stranger)).status).toBe(400);
  });
});

describe('the decision log', () => {
  test('keeps question, alternatives, decision and reason; it is searched, followed up, superseded and exported', async () => {
    const decision = {
      question: 'Ska vi ha en egen logotyp?',
      alternatives: ['Ja, en gemensam', 'Nej, varje avsändare har sin'],
      decision: 'Nej',
      reason: 'Folk känner igen sin kommun.',
      decidedBy: 'Styrgruppen',
      decidedOn: '2026-02-03',
      followUpOn: dayFromNow(-1),
    };
    const { id } = (await maria.post('/v1/strategy/decisions', decision)).body;
    const other = { ...decision, question: 'Vilken kanal kommer först?', decision: 'Webben', followUpOn: null };
    await maria.post('/v1/strategy/decisions', other);
    const search = async (words: string) => (await karin.get(`/v1/strategy/decisions?search=${encodeURIComponent(words)}`)).body.items;
    expect(await search('LOGOTYP gemensam')).toMatchObject([
      { id, alternatives: decision.alternatives, isOverdue: true, supersededBy: null },
    ]);
    expect(await search('100%')).toEqual([]);
    await maria.put(`/v1/strategy/decisions/${id}/follow-up`, { note: 'Det höll.' });
    expect(await search('logotyp')).toMatchObject([{ isOverdue: false, followUpNote: 'Det höll.' }]);
    const later = { ...decision, question: 'Behövs en logotyp ändå?', decision: 'Ja', decidedOn: '2026-09-01', supersedes: id };
    expect((await maria.post('/v1/strategy/decisions', later)).status).toBe(201);
    expect((await maria.post('/v1/strategy/decisions', later)).status).toBe(400);
    const [newest, oldest] = await search('logotyp');
    expect(newest.decision).toBe('Ja');
    expect(oldest.supersededBy).toMatchObject({ question: 'Behövs en logotyp ändå?' });
    const rows = await readSheet((await karin.bytes('/v1/strategy/decisions.xlsx?search=logotyp')).body);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual(expect.arrayContaining(['Folk känner igen sin kommun.', 'Behövs en logotyp ändå?']));
    expect((await karin.post('/v1/strategy/decisions', decision)).body.code).toBe('onlyHost');
    await maria.post(`/v1/strategy/decisions/${id}/remove`);
    expect(await search('egen logotyp?')).toEqual([]);
    await maria.post(`/v1/strategy/decisions/${id}/restore`);
    expect(await search('egen logotyp?')).toHaveLength(1);
  });
});

describe('a planned change of the service', () => {
  const items = ['affected', 'message', 'term', 'questions'];
  const list = async () => (await karin.get('/v1/strategy/changes')).body;
  const plan = async (title: string) => (await maria.post('/v1/strategy/changes', { title, launchOn: dayFromNow(0) })).body.id as string;
  const answer = (id: string, item: string, given: object) => maria.put(`/v1/strategy/changes/${id}/answers`, { item, ...given });

  test('gets its communication check before launch, each question answered or not needed because of something; the share is shown', async () => {
    const checked = await plan('Ny inloggning');
    expect((await list()).items[0]).toMatchObject({ missing: items, isLate: true });
    for (const item of items.slice(0, 3)) expect((await answer(checked, item, { answer: `Svar om ${item}` })).status).toBe(200);
    expect((await answer(checked, 'questions', { answer: 'Ja', notNeededBecause: 'Nej' })).status).toBe(400);
    await answer(checked, 'questions', { notNeededBecause: 'Ingen märker något' });
    expect((await list()).items[0]).toMatchObject({ missing: [], isLate: false });
    const early = await maria.post(`/v1/strategy/changes/${checked}/launch`, { revision: 1, launchedOn: dayFromNow(1) });
    expect(early.status).toBe(400);
    const launched = await maria.post(`/v1/strategy/changes/${checked}/launch`, { revision: 1, launchedOn: dayFromNow(0) });
    expect(launched.body).toEqual({ revision: 2, missing: [] });
    expect((await list()).share).toEqual({ launched: 1, checked: 1, share: 1 });
  });

  test('launched without the check says so for ever, and nobody was stopped', async () => {
    const hasty = await plan('Ny färg på knappen');
    const launched = await maria.post(`/v1/strategy/changes/${hasty}/launch`, { revision: 1, launchedOn: dayFromNow(0) });
    expect(launched.body).toMatchObject({ missing: items });
    for (const item of items) await answer(hasty, item, { answer: 'För sent' });
    const { share, items: all } = await list();
    expect(all.find(({ id }: { id: string }) => id === hasty)).toMatchObject({ wasChecked: false, missing: [] });
    expect(share).toEqual({ launched: 2, checked: 1, share: 0.5 });
    await maria.post(`/v1/strategy/changes/${hasty}/unlaunch`, { revision: 2 });
    expect((await list()).share).toEqual({ launched: 1, checked: 1, share: 1 });
    expect((await karin.put(`/v1/strategy/changes/${hasty}/answers`, { item: 'term', answer: 'x' })).body.code).toBe('onlyHost');
    await maria.post(`/v1/strategy/changes/${hasty}/remove`);
    expect((await list()).items).toHaveLength(1);
    await maria.post(`/v1/strategy/changes/${hasty}/restore`);
    expect((await list()).items).toHaveLength(2);
  });
});
