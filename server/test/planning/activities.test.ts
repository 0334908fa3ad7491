import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livingNeedIds, pinnedVersionsOf, tellNeedFacts } from '#planning';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let ahmed: Client;
let plan: SmallPlan;
let round = 0;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  ahmed = await app.as('ahmed');
});
afterAll(() => app.close());

const freshPlan = async (): Promise<void> => {
  plan = await makeSmallPlan(karin, `Aktiviteter ${++round}`);
};
const needOf = async (audienceId: string, messageId: string): Promise<string> => {
  const { needs } = await getPlan(karin, plan.programmeId);
  return needs.find((need) => need.audienceId === audienceId && need.messageId === messageId)?.id ?? '';
};
const planOne = async (audienceId: string, messageId: string, plannedDate: string | null = null) =>
  karin.post(`/v1/programmes/${plan.programmeId}/activities`, {
    title: 'Möte',
    channel: 'meeting',
    plannedDate,
    needIds: [await needOf(audienceId, messageId)],
  });
const activities = async (query = '') => (await karin.get(`/v1/programmes/${plan.programmeId}/activities${query}`)).body.items;

describe('activities', () => {
  test('a planned activity says what it answers for, and who does it', async () => {
    await freshPlan();
    const needId = await needOf(plan.managers, plan.background);
    const planned = await karin.post(`/v1/programmes/${plan.programmeId}/activities`, {
      title: 'Ledningsmöte i mars',
      channel: 'meeting',
      plannedDate: '2027-03-10',
      needIds: [needId, needId],
      responsiblePersonId: app.personId('ahmed'),
    });
    expect(planned.status).toBe(201);
    expect(await activities()).toMatchObject([
      {
        title: 'Ledningsmöte i mars',
        plannedDate: '2027-03-10',
        state: 'planned',
        responsible: { name: 'Ahmed Rashid' },
        needs: [{ needId, audienceName: 'Chefer', messageTitle: 'Bakgrund', messageVersion: null }],
      },
    ]);
  });

  test('done pins the wording of that day; a later wording is not taken for delivered', async () => {
    await freshPlan();
    const { body } = await planOne(plan.managers, plan.background);
    const done = await karin.post(`/v1/activities/${body.id}/done`, { doneOn: '2026-01-15' });
    expect(done.body).toMatchObject({ state: 'done' });
    await karin.patch(`/v1/messages/${plan.background}`, { summary: 'Nya ord.', revision: 1 });
    const [activity] = await activities('?state=done');
    expect(activity).toMatchObject({ state: 'done', needs: [{ messageVersion: 1 }] });
    expect(activity.doneAt).toMatch(/^2026-01-15/);
    const [fact] = await tellNeedFacts(app.database.read, [await needOf(plan.managers, plan.background)]);
    expect(fact).toMatchObject({ currentVersion: 2, isWithdrawn: false, activities: [{ state: 'done', messageVersion: 1 }] });
    expect(fact?.activities[0]?.doneAt).toBeInstanceOf(Date);
  });

  test('done and cancelled can be undone', async () => {
    await freshPlan();
    const { body } = await planOne(plan.managers, plan.background);
    await karin.post(`/v1/activities/${body.id}/done`);
    await karin.post(`/v1/activities/${body.id}/reopen`);
    expect(await activities()).toMatchObject([{ state: 'planned', doneAt: null, needs: [{ messageVersion: null }] }]);
    await karin.post(`/v1/activities/${body.id}/cancel`);
    expect(await activities('?state=cancelled')).toHaveLength(1);
    await karin.post(`/v1/activities/${body.id}/reopen`);
    expect(await activities('?state=planned')).toHaveLength(1);
  });

  test('a day that has not been cannot be the day it was done', async () => {
    await freshPlan();
    const { body } = await planOne(plan.managers, plan.background);
    const answer = await karin.post(`/v1/activities/${body.id}/done`, { doneOn: '2999-01-01' });
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ field: 'doneOn' }] } });
  });

  test('two who change the same activity: the second gets the first one’s version', async () => {
    await freshPlan();
    const { body } = await planOne(plan.managers, plan.background);
    expect((await karin.patch(`/v1/activities/${body.id}`, { plannedDate: '2027-02-01', revision: 1 })).body).toEqual({ revision: 2 });
    const late = await ahmed.patch(`/v1/activities/${body.id}`, { plannedDate: '2027-02-02', revision: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { plannedDate: '2027-02-01', revision: 2 } } });
  });

  test('what is done is history: its needs are not changed until it is reopened', async () => {
    await freshPlan();
    const { body } = await planOne(plan.managers, plan.background);
    const { body: done } = await karin.post(`/v1/activities/${body.id}/done`);
    expect((await karin.patch(`/v1/activities/${body.id}`, { needIds: [], revision: done.revision })).status).toBe(400);
    expect((await karin.patch(`/v1/activities/${body.id}`, { note: 'Gick bra.', revision: done.revision })).status).toBe(200);
  });

  test('removing a group tells how many activities it had, and they come back with it', async () => {
    await freshPlan();
    await planOne(plan.managers, plan.background);
    const removed = await karin.delete(`/v1/audiences/${plan.managers}`);
    expect(removed.body.whereUsed).toMatchObject({ activities: 1 });
    await karin.post(`/v1/audiences/${plan.managers}/restore`);
    expect((await activities())[0].needs).toHaveLength(1);
  });
});

describe('tiers', () => {
  const warnings = async () => (await getPlan(karin, plan.programmeId)).warnings;

  test('planning a lower tier before a higher one gives a warning, until the higher one is planned first', async () => {
    await freshPlan();
    expect(await warnings()).toEqual([]);
    await planOne(plan.staff, plan.login, '2027-03-01');
    expect(await warnings()).toMatchObject([{ kind: 'lowerTierFirst', audienceName: 'Handläggare', before: [{ audienceName: 'Chefer' }] }]);
    const { body } = await planOne(plan.managers, plan.background, '2027-04-01');
    expect(await warnings()).toHaveLength(1);
    await karin.patch(`/v1/activities/${body.id}`, { plannedDate: '2027-02-01', revision: 1 });
    expect(await warnings()).toEqual([]);
    await karin.post(`/v1/activities/${body.id}/cancel`);
    expect(await warnings()).toHaveLength(1);
  });
});

describe('send-outs from the plan', () => {
  const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi byter bokningssystem i mars.' }] }] };
  const addMember = (audienceId: string) =>
    karin.post(`/v1/audiences/${audienceId}/members`, { name: 'Eva Ek', email: 'eva.ek@storsjo.example' });
  const draft = async (channels: string[], needIds: string[]) =>
    karin.post(`/v1/programmes/${plan.programmeId}/send-outs`, {
      title: 'Om bytet',
      needIds,
      audienceIds: [plan.managers],
      channels,
      subject: 'Vi byter',
      body: text,
    });

  test('a send-out and its activity are born together, and its release is the activity done', async () => {
    await freshPlan();
    expect((await addMember(plan.managers)).status).toBeLessThan(300);
    const needId = await needOf(plan.managers, plan.background);
    const created = await draft(['email', 'web'], [needId]);
    expect(created.status).toBe(201);
    expect(created.body.activityIds).toHaveLength(2);
    expect(await activities()).toMatchObject([
      { channel: 'email', state: 'planned', sendOutId: created.body.id },
      { channel: 'webPage', state: 'planned' },
    ]);
    const released = await karin.post(`/v1/send-outs/${created.body.id}/release`, { revision: 1, expectedRecipients: 1 });
    expect(released).toMatchObject({ status: 200, body: { recipients: 1, page: { version: 1 } } });
    const [mail, page] = await activities();
    expect(mail).toMatchObject({ channel: 'email', state: 'done', sendOutId: created.body.id, needs: [{ messageVersion: 1 }] });
    expect(page).toMatchObject({ channel: 'webPage', state: 'done', pageId: released.body.page.pageId, sendOutId: null });
    expect(await pinnedVersionsOf(app.database.read, created.body.id)).toMatchObject([{ needId, messageVersion: 1 }]);
    expect((await karin.post(`/v1/activities/${mail.id}/cancel`)).status).toBe(400);
    const again = await karin.post(`/v1/send-outs/${created.body.id}/release`, { revision: 1, expectedRecipients: 1 });
    expect(again.body.code).toBe('alreadyReleased');
  });

  test('only a page: published without recipients', async () => {
    await freshPlan();
    const created = await draft(['web'], [await needOf(plan.managers, plan.background)]);
    const released = await karin.post(`/v1/send-outs/${created.body.id}/release`, { revision: 1, expectedRecipients: 0 });
    expect(released.body).toMatchObject({ recipients: 0, page: { version: 1 } });
    expect(await activities('?state=done')).toMatchObject([{ channel: 'webPage' }]);
  });

  test('channels changed in the draft change the activities at release', async () => {
    await freshPlan();
    await addMember(plan.managers);
    const created = await draft(['web'], [await needOf(plan.managers, plan.background)]);
    const changed = await karin.patch(`/v1/send-outs/${created.body.id}`, { channels: ['email'], revision: 1 });
    await karin.post(`/v1/send-outs/${created.body.id}/release`, { revision: changed.body.revision, expectedRecipients: 1 });
    expect((await activities('?state=done')).map(({ channel }: { channel: string }) => channel)).toEqual(['email']);
    expect((await activities('?state=cancelled')).map(({ channel }: { channel: string }) => channel)).toEqual(['webPage']);
  });

  test('a release that fails leaves everything planned', async () => {
    await freshPlan();
    await addMember(plan.managers);
    const created = await draft(['email', 'web'], [await needOf(plan.managers, plan.background)]);
    const wrong = await karin.post(`/v1/send-outs/${created.body.id}/release`, { revision: 1, expectedRecipients: 7 });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect(await activities('?state=planned')).toHaveLength(2);
  });

  test('who may write but not send cannot release', async () => {
    await freshPlan();
    const created = await draft(['web'], []);
    const answer = await ahmed.post(`/v1/send-outs/${created.body.id}/release`, { revision: 1, expectedRecipients: 0 });
    expect(answer).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
  });

  test('without audiences of its own it goes to those of the needs', async () => {
    await freshPlan();
    await addMember(plan.managers);
    const created = await karin.post(`/v1/programmes/${plan.programmeId}/send-outs`, {
      title: 'Om bytet',
      needIds: [await needOf(plan.managers, plan.background)],
      channels: ['email'],
    });
    const { body } = await karin.get(`/v1/send-outs/${created.body.id}`);
    expect(body.audiences).toMatchObject([{ id: plan.managers }]);
  });
});

test('listeners find the living needs of a message, a group and a programme', async () => {
  await freshPlan();
  const { needs } = await getPlan(karin, plan.programmeId);
  const read = app.database.read;
  expect(await livingNeedIds(read, { messageId: plan.background })).toHaveLength(2);
  expect(await livingNeedIds(read, { programmeId: plan.programmeId, audienceIds: [plan.staff] })).toHaveLength(3);
  expect(await livingNeedIds(read, { organisationId: app.organisations.granvik, audienceId: plan.staff })).toEqual([]);
  expect(needs).toHaveLength(5);
});

describe('the plan as files', () => {
  test('CSV for Swedish Excel: byte order mark, semicolons, a row per need, and no formulas', async () => {
    await freshPlan();
    await karin.patch(`/v1/messages/${plan.background}`, { title: '=HYPERLINK("http://ond.example";"Klicka")', revision: 1 });
    const answer = await karin.get(`/v1/programmes/${plan.programmeId}/plan.csv`);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text.startsWith('\uFEFFMålgrupp;')).toBe(true);
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://ond.example"";""Klicka"")"`);
    expect(lines.at(-1)).toContain('Föreningar');
  });

  test('the printed plan has groups, messages and channels, and HTML in a text stays text', async () => {
    await freshPlan();
    await karin.patch(`/v1/messages/${plan.background}`, { title: '<script>alert(1)</script>', revision: 1 });
    const answer = await karin.get(`/v1/programmes/${plan.programmeId}/plan.html`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('Ledningsmöte');
    expect(answer.text).toContain('Så loggar du in');
    expect(answer.text).not.toContain('<script>alert');
    expect(answer.text).toContain('&lt;script&gt;');
    expect((await karin.get(`/v1/programmes/${plan.programmeId}/plan.html?lang=en`)).text).toContain('lang="en"');
  });
});
