import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { structureOf } from '#planning';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { find, getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

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
  plan = await makeSmallPlan(karin, `Program ${++round}`);
};
const needsOf = async (audienceId: string) =>
  (await getPlan(karin, plan.programmeId)).needs.filter((need) => need.audienceId === audienceId);
const messagesOf = async (audienceId: string) => (await needsOf(audienceId)).map(({ messageId }) => messageId).toSorted();

describe('inheritance', () => {
  test('a group has its own messages and those it inherits, and the plan says which is which', async () => {
    await freshPlan();
    const { audiences, messages, needs } = await getPlan(karin, plan.programmeId);
    const staff = find(audiences, plan.staff);
    expect(staff.inheritsFrom).toEqual([{ id: plan.managers, name: 'Chefer' }]);
    expect(staff.ownMessageIds).toEqual([plan.login]);
    expect(staff.inheritedMessageIds).toEqual([plan.background, plan.schedule]);
    expect(needs).toHaveLength(5);
    expect(needs.find((need) => need.audienceId === plan.staff && need.messageId === plan.schedule)).toMatchObject({
      level: 'understand',
      inheritedFrom: plan.managers,
      needBy: null,
    });
    expect(find(messages, plan.background).usedBy).toBe(2);
  });

  test('it is live: what the source gets, changes or loses, the heir gets, changes and loses', async () => {
    await freshPlan();
    const at = `/v1/programmes/${plan.programmeId}`;
    await karin.put(`/v1/audiences/${plan.clubs}/inheritance`, { fromAudienceIds: [plan.staff] });
    expect(await messagesOf(plan.clubs)).toEqual([plan.background, plan.schedule, plan.login].toSorted());
    const { body } = await karin.post(`${at}/messages`, { title: 'Kostnader' });
    const added = await karin.post(`${at}/needs`, { audienceId: plan.managers, messageId: body.id, level: 'know' });
    expect(await messagesOf(plan.clubs)).toContain(body.id);
    await karin.patch(`/v1/needs/${added.body.id}`, { level: 'canDo' });
    expect((await needsOf(plan.clubs)).find((need) => need.messageId === body.id)?.level).toBe('canDo');
    await karin.delete(`/v1/needs/${added.body.id}`);
    expect(await messagesOf(plan.clubs)).not.toContain(body.id);
    await karin.post(`/v1/needs/${added.body.id}/restore`);
    expect((await needsOf(plan.clubs)).find((need) => need.messageId === body.id)?.level).toBe('canDo');
  });

  test('a level set for the heir alone stays when the source changes', async () => {
    await freshPlan();
    const own = (await needsOf(plan.managers)).find((need) => need.messageId === plan.background);
    const inherited = (await needsOf(plan.staff)).find((need) => need.messageId === plan.background);
    await karin.patch(`/v1/needs/${inherited?.id}`, { level: 'canDo' });
    await karin.patch(`/v1/needs/${own?.id}`, { level: 'understand' });
    expect((await needsOf(plan.staff)).find((need) => need.messageId === plan.background)?.level).toBe('canDo');
    expect((await needsOf(plan.managers)).find((need) => need.messageId === plan.background)?.level).toBe('understand');
  });

  test('one message can be broken out and mended, and the need comes back with its date', async () => {
    await freshPlan();
    const need = (await needsOf(plan.staff)).find(({ messageId }) => messageId === plan.schedule);
    await karin.patch(`/v1/needs/${need?.id}`, { needBy: '2027-03-01' });
    const broken = await karin.post(`/v1/audiences/${plan.staff}/inheritance-breaks`, { messageId: plan.schedule });
    expect(broken).toMatchObject({ status: 200, body: { withdrawn: 1 } });
    const { audiences } = await getPlan(karin, plan.programmeId);
    expect(find(audiences, plan.staff).brokenMessageIds).toEqual([plan.schedule]);
    expect(await messagesOf(plan.staff)).not.toContain(plan.schedule);
    const mended = await karin.delete(`/v1/audiences/${plan.staff}/inheritance-breaks/${plan.schedule}`);
    expect(mended).toMatchObject({ status: 200, body: { added: 1 } });
    expect((await needsOf(plan.staff)).find(({ id }) => id === need?.id)?.needBy).toBe('2027-03-01');
  });

  test('only an inherited message can be broken out', async () => {
    await freshPlan();
    const answer = await karin.post(`/v1/audiences/${plan.staff}/inheritance-breaks`, { messageId: plan.login });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalidInput', fields: [{ field: 'messageId' }] } });
  });

  test('a circle is refused, short or long, and names both groups', async () => {
    await freshPlan();
    await karin.put(`/v1/audiences/${plan.clubs}/inheritance`, { fromAudienceIds: [plan.staff] });
    const answer = await karin.put(`/v1/audiences/${plan.managers}/inheritance`, { fromAudienceIds: [plan.clubs] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'circularInheritance' } });
    expect(answer.body.title).toContain('Chefer');
    expect(answer.body.title).toContain('Föreningar');
    const self = await karin.put(`/v1/audiences/${plan.managers}/inheritance`, { fromAudienceIds: [plan.managers] });
    expect(self.body.code).toBe('circularInheritance');
    const english = await karin.get(`/v1/programmes/${plan.programmeId}/plan`);
    expect(find(english.body.audiences as { id: string; inheritsFrom: unknown[] }[], plan.managers).inheritsFrom).toEqual([]);
  });

  test('changing whom a group inherits from tells how it was, and sending that back undoes it', async () => {
    await freshPlan();
    const before = await getPlan(karin, plan.programmeId);
    const { body } = await karin.put(`/v1/audiences/${plan.staff}/inheritance`, { fromAudienceIds: [] });
    expect(body).toMatchObject({ previous: [plan.managers], needs: { added: 0, withdrawn: 2 } });
    await karin.put(`/v1/audiences/${plan.staff}/inheritance`, { fromAudienceIds: body.previous });
    expect((await getPlan(karin, plan.programmeId)).needs).toEqual(before.needs);
  });
});

describe('removing and restoring', () => {
  test('a removed group says where it was used, and comes back with everything', async () => {
    await freshPlan();
    const before = await getPlan(karin, plan.programmeId);
    const removed = await karin.delete(`/v1/audiences/${plan.managers}`);
    expect(removed.body.whereUsed).toEqual({
      messages: 2,
      needs: 4,
      activities: 0,
      inheritedBy: [{ id: plan.staff, name: 'Handläggare' }],
    });
    expect((await getPlan(karin, plan.programmeId)).needs).toHaveLength(1);
    expect((await karin.delete(`/v1/audiences/${plan.managers}`)).status).toBe(404);
    expect((await karin.post(`/v1/audiences/${plan.managers}/restore`)).body).toEqual({ needs: 4 });
    const after = await getPlan(karin, plan.programmeId);
    expect(after.needs).toEqual(before.needs);
    expect(after.audiences.map(({ revision: _, ...rest }) => rest)).toEqual(before.audiences.map(({ revision: _, ...rest }) => rest));
  });

  test('a removed message says where it was used, and comes back to every group', async () => {
    await freshPlan();
    const before = await getPlan(karin, plan.programmeId);
    const removed = await karin.delete(`/v1/messages/${plan.background}`);
    expect(removed.body.whereUsed).toEqual({ audiences: [{ id: plan.managers, name: 'Chefer' }], needs: 2, activities: 0, variants: [] });
    expect((await getPlan(karin, plan.programmeId)).messages).toHaveLength(2);
    await karin.post(`/v1/messages/${plan.background}/restore`);
    expect((await getPlan(karin, plan.programmeId)).needs).toEqual(before.needs);
  });

  test('what was removed in the last month is listed for the plan’s owner, and put back from there', async () => {
    await freshPlan();
    const at = `/v1/programmes/${plan.programmeId}/removed`;
    await karin.delete(`/v1/audiences/${plan.clubs}`);
    await karin.delete(`/v1/messages/${plan.background}`);
    const kinds = async () => (await karin.get(at)).body.items.map(({ kind, name }: { kind: string; name: string }) => [kind, name]);
    expect(await kinds()).toEqual([
      ['message', 'Bakgrund'],
      ['audience', 'Föreningar'],
    ]);
    await karin.post(`/v1/audiences/${plan.clubs}/restore`);
    expect(await kinds()).toEqual([['message', 'Bakgrund']]);
    await app.database.pool.query(`update planning.message set deleted_at = now() - interval '31 days' where id = $1`, [plan.background]);
    expect(await kinds()).toEqual([]);
    expect((await (await app.as('olle')).get(at)).status).toBeGreaterThanOrEqual(400);
  });

  test('two programmes cannot have the same name, not even when they are made at the same moment', async () => {
    const answers = await Promise.all([1, 2].map(() => karin.post('/v1/programmes', { name: 'Samma namn' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('a restored group cannot take a name that another has got meanwhile', async () => {
    await freshPlan();
    await karin.delete(`/v1/audiences/${plan.clubs}`);
    await karin.post(`/v1/programmes/${plan.programmeId}/audiences`, { name: 'FÖRENINGAR', side: 'external' });
    expect((await karin.post(`/v1/audiences/${plan.clubs}/restore`)).body.code).toBe('alreadyExists');
  });

  test('a programme is archived off the list and restored', async () => {
    await freshPlan();
    const listed = async (query = '') => (await karin.get(`/v1/programmes${query}`)).body.items.map(({ id }: { id: string }) => id);
    await karin.post(`/v1/programmes/${plan.programmeId}/archive`);
    expect(await listed()).not.toContain(plan.programmeId);
    expect(await listed('?archived=true')).toContain(plan.programmeId);
    await karin.post(`/v1/programmes/${plan.programmeId}/restore`);
    expect(await listed()).toContain(plan.programmeId);
  });
});

describe('messages', () => {
  test('a message edited once is changed everywhere, with every version kept', async () => {
    await freshPlan();
    const changed = await ahmed.patch(`/v1/messages/${plan.background}`, {
      title: 'Bakgrund till bytet',
      summary: 'Varför vi byter.',
      revision: 1,
    });
    expect(changed.body).toEqual({ version: 2, revision: 2 });
    const { body } = await karin.get(`/v1/messages/${plan.background}`);
    expect(body.versions).toMatchObject([
      { version: 2, title: 'Bakgrund till bytet', changedBy: { name: 'Ahmed Rashid' } },
      { version: 1, title: 'Bakgrund', changedBy: { name: 'Karin Lindqvist' } },
    ]);
    expect(body.usedIn.map(({ name }: { name: string }) => name)).toEqual(['Chefer', 'Handläggare']);
  });

  test('saving the same words again makes no new version', async () => {
    await freshPlan();
    const same = await karin.patch(`/v1/messages/${plan.background}`, { title: 'Bakgrund', summary: '', revision: 1 });
    expect(same.body).toEqual({ version: 1, revision: 1 });
  });

  test('the second of two editors gets the first one’s text and loses nothing', async () => {
    await freshPlan();
    await karin.patch(`/v1/messages/${plan.background}`, { title: 'Karins ord', revision: 1 });
    const late = await ahmed.patch(`/v1/messages/${plan.background}`, { title: 'Ahmeds ord', revision: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'editConflict', theirs: { title: 'Karins ord', revision: 2 } } });
    const group = await karin.patch(`/v1/audiences/${plan.clubs}`, { tier: 2, revision: 1 });
    expect(group.body).toEqual({ revision: 2 });
    const lateGroup = await ahmed.patch(`/v1/audiences/${plan.clubs}`, { tier: 1, revision: 1 });
    expect(lateGroup).toMatchObject({ status: 409, body: { theirs: { tier: 2, revision: 2 } } });
    await karin.patch(`/v1/programmes/${plan.programmeId}`, { description: 'Hos oss', revision: 1 });
    const lateProgramme = await ahmed.patch(`/v1/programmes/${plan.programmeId}`, { description: 'Annat', revision: 1 });
    expect(lateProgramme).toMatchObject({ status: 409, body: { theirs: { description: 'Hos oss', revision: 2 } } });
  });

  test('two editors at the same moment: one is saved, the other is told', async () => {
    await freshPlan();
    const answers = await Promise.all([
      karin.patch(`/v1/messages/${plan.login}`, { title: 'Logga in så här', revision: 1 }),
      ahmed.patch(`/v1/messages/${plan.login}`, { title: 'Inloggning', revision: 1 }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('a message becomes a variant of a core message, one step deep, and can stand by itself again', async () => {
    await freshPlan();
    const variant = await karin.post(`/v1/messages/${plan.login}/variant-of`, { coreMessageId: plan.schedule });
    expect(variant.body).toMatchObject({ previous: null });
    const core = await karin.get(`/v1/messages/${plan.schedule}`);
    expect(core.body.variants).toEqual([{ id: plan.login, title: 'Så loggar du in' }]);
    expect((await karin.post(`/v1/messages/${plan.background}/variant-of`, { coreMessageId: plan.login })).status).toBe(400);
    expect((await karin.post(`/v1/messages/${plan.schedule}/variant-of`, { coreMessageId: plan.background })).status).toBe(400);
    expect((await karin.post(`/v1/messages/${plan.login}/variant-of`, { coreMessageId: null })).body).toMatchObject({
      previous: plan.schedule,
    });
  });

  test('a title that differs only in typing is refused as already there', async () => {
    await freshPlan();
    const answer = await karin.post(`/v1/programmes/${plan.programmeId}/messages`, { title: '  BAKGRUND. ' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'alreadyExists' } });
  });

  test('HTML in a text stays text', async () => {
    await freshPlan();
    const hostile = '<img src=x onerror=alert(1)>';
    const { body } = await karin.post(`/v1/programmes/${plan.programmeId}/messages`, { title: hostile, summary: hostile });
    expect((await karin.get(`/v1/messages/${body.id}`)).body).toMatchObject({ title: hostile, summary: hostile });
  });
});

describe('needs', () => {
  test('dates are set for many at once, and the answer undoes it', async () => {
    await freshPlan();
    const { needs } = await getPlan(karin, plan.programmeId);
    const at = `/v1/programmes/${plan.programmeId}/needs`;
    await karin.patch(`/v1/needs/${needs[0]?.id}`, { needBy: '2027-01-15' });
    const set = await karin.patch(at, { needIds: needs.map(({ id }) => id), needBy: '2027-05-01' });
    expect(set.body.changed).toBe(5);
    expect(new Set((await getPlan(karin, plan.programmeId)).needs.map(({ needBy }) => needBy))).toEqual(new Set(['2027-05-01']));
    await karin.patch(at, { items: set.body.previous });
    const after = (await getPlan(karin, plan.programmeId)).needs;
    expect(after.map(({ needBy }) => needBy)).toEqual(['2027-01-15', null, null, null, null]);
    const again = await karin.patch(at, { needIds: needs.map(({ id }) => id), needBy: null });
    expect(again.body.changed).toBe(1);
  });

  test('a need gets a colleague as owner, and nobody else', async () => {
    await freshPlan();
    const [need] = (await getPlan(karin, plan.programmeId)).needs;
    const owned = await karin.patch(`/v1/needs/${need?.id}`, { ownerPersonId: app.personId('ahmed') });
    expect(owned.body.changed).toBe(1);
    const { needs } = (await karin.get(`/v1/programmes/${plan.programmeId}/plan`)).body;
    expect(needs[0].owner).toEqual({ id: app.personId('ahmed'), name: 'Ahmed Rashid' });
    const stranger = await karin.patch(`/v1/needs/${need?.id}`, { ownerPersonId: app.personId('olle') });
    expect(stranger).toMatchObject({ status: 400, body: { fields: [{ field: 'ownerPersonId' }] } });
  });

  test('taking away an own message that is inherited too keeps it away', async () => {
    await freshPlan();
    const at = `/v1/programmes/${plan.programmeId}/needs`;
    const own = await karin.post(at, { audienceId: plan.staff, messageId: plan.schedule, level: 'canDo' });
    await karin.delete(`/v1/needs/${own.body.id}`);
    expect(await messagesOf(plan.staff)).not.toContain(plan.schedule);
    await karin.post(`/v1/needs/${own.body.id}/restore`);
    const back = (await needsOf(plan.staff)).find(({ messageId }) => messageId === plan.schedule);
    expect(back).toMatchObject({ level: 'canDo', inheritedFrom: null });
  });

  test('bad input is told field by field and nothing is saved', async () => {
    await freshPlan();
    const [need] = (await getPlan(karin, plan.programmeId)).needs;
    const badDay = await karin.patch(`/v1/needs/${need?.id}`, { needBy: '2027-02-30' });
    expect(badDay).toMatchObject({ status: 400, body: { code: 'invalidInput', fields: [{ field: 'needBy' }] } });
    const badLevel = await karin.patch(`/v1/programmes/${plan.programmeId}/needs`, { needIds: [need?.id], level: 'expert' });
    expect(badLevel.status).toBe(400);
    const half = await karin.patch(`/v1/programmes/${plan.programmeId}/needs`, {
      needIds: [need?.id, plan.programmeId],
      needBy: '2027-02-01',
    });
    expect(half.status).toBe(404);
    expect((await getPlan(karin, plan.programmeId)).needs[0]?.needBy).toBeNull();
    const withNul = await karin.post(`/v1/programmes/${plan.programmeId}/messages`, { title: 'Ett\u0000tecken' });
    expect(withNul).toMatchObject({ status: 400, body: { fields: [{ field: 'title' }] } });
  });
});

test('the structure is read in at most six statements', async () => {
  await freshPlan();
  let statements = 0;
  const counting = app.database.read.withPlugin({
    transformQuery: ({ node }) => {
      statements++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const structure = await structureOf(counting, app.organisations.storsjo, plan.programmeId);
  expect(structure.needs).toHaveLength(5);
  expect(statements).toBeLessThanOrEqual(6);
});
