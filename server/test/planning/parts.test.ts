import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isForGroup } from '../../src/contexts/planning/domain/parts.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let maria: Client;
let plan: SmallPlan;
let booking: string;
let grants: string;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
  booking = (await maria.post('/v1/service/parts', { name: 'Bokning' })).body.id;
  grants = (await maria.post('/v1/service/parts', { name: 'Bidrag' })).body.id;
});
afterAll(() => app.close());

const tags = async (client: Client) => {
  const { body } = await client.get(`/v1/programmes/${plan.programmeId}/parts`);
  return new Map<string, string[]>(
    body.tags.map(({ subjectId, partIds }: { subjectId: string; partIds: string[] }) => [subjectId, partIds]),
  );
};

describe('the parts of a service in a plan', { timeout: 60_000 }, () => {
  test('messages and groups are tagged with parts by the plan’s owner, and the tags are undone by sending back what was there', async () => {
    const at = `/v1/messages/${plan.login}/parts`;
    expect((await karin.put(at, { partIds: [booking] })).body).toEqual({ previous: [] });
    expect((await karin.put(at, { partIds: [booking, grants] })).body).toEqual({ previous: [booking] });
    await karin.put(at, { partIds: [booking] });
    await karin.put(`/v1/audiences/${plan.staff}/parts`, { partIds: [grants] });
    expect((await tags(olle)).get(plan.login)).toEqual([booking]);
    expect((await olle.put(at, { partIds: [] })).body.code).toBe('notYourProgramme');
    expect((await karin.put(at, { partIds: [plan.login] })).body.fields[0].field).toBe('partIds');
  });

  test('a part that is taken away is shown nowhere, and comes back with its tags; where it is used is counted first', async () => {
    const uses = (await maria.get('/v1/part-uses')).body.items;
    expect(uses.find(({ partId }: { partId: string }) => partId === booking)).toEqual({ partId: booking, messages: 1, audiences: 0 });
    await maria.patch(`/v1/service/parts/${booking}`, { isRemoved: true, revision: 1 });
    expect((await tags(karin)).has(plan.login)).toBe(false);
    await maria.patch(`/v1/service/parts/${booking}`, { isRemoved: false, revision: 2 });
    expect((await tags(karin)).get(plan.login)).toEqual([booking]);
  });

  test('a kit carries to a group only what is about the parts that the group uses', async () => {
    expect(isForGroup([], ['a'])).toBe(true);
    expect(isForGroup(['a'], [])).toBe(true);
    expect(isForGroup(['a'], ['b'])).toBe(false);
    const { needs } = await getPlan(karin, plan.programmeId);
    const ofStaff = needs.filter(({ audienceId }) => audienceId === plan.staff);
    const login = ofStaff.filter(({ messageId }) => messageId === plan.login).map(({ id }) => id);
    const at = `/v1/programmes/${plan.programmeId}/cascades`;
    expect((await karin.post(at, { title: 'Bara bokning', needIds: login })).body.fields[0].field).toBe('needIds');
    const made = await karin.post(at, { title: 'Allt', needIds: ofStaff.map(({ id }) => id) });
    expect(made.status).toBe(201);
    const { body: cascade } = await karin.get(`/v1/cascades/${made.body.id}`);
    expect(JSON.stringify(cascade)).toContain('Bakgrund');
    expect(JSON.stringify(cascade)).not.toContain('Så loggar du in');
  });
});

describe('what is live in a text', { timeout: 60_000 }, () => {
  const at = () => `/v1/programmes/${plan.programmeId}`;
  const summaryOf = async (client: Client): Promise<string> =>
    (await client.get(`/v1/messages/${plan.background}/local-text`)).body.summary;

  test('milestones, project group and support are read anew every time, so that a moved milestone is shown to the next reader', async () => {
    const message = (await getPlan(karin, plan.programmeId)).messages.find(({ id }) => id === plan.background);
    const summary = 'När det händer:\n((milstolpar))\nVi som arbetar med det:\n((projektgrupp))\nFrågor:\n((support))';
    await karin.patch(`/v1/messages/${plan.background}`, { summary, revision: message?.revision });
    expect((await karin.get(`/v1/messages/${plan.background}/local-text`)).body.missing).toEqual(['milstolpar', 'projektgrupp', 'support']);
    const { id } = (await karin.post(`${at()}/milestones`, { name: 'Driftstart', date: '2030-03-01' })).body;
    await karin.put(`${at()}/project-group`, { members: [{ role: 'Projektledare', name: 'Karin Lindqvist', contact: '010-1' }] });
    await maria.post('/v1/service/support-levels', { visibility: 'public', name: 'Supporten', contact: '010-22', hours: 'Vardagar 8–17' });
    expect(await summaryOf(karin)).toBe(
      'När det händer:\n- Driftstart: 1 mars 2030\nVi som arbetar med det:\n- Projektledare: Karin Lindqvist, 010-1\nFrågor:\n- Supporten: 010-22, Vardagar 8–17',
    );
    await karin.post(`/v1/milestones/${id}/moves`, { date: '2030-04-02', revision: 1 });
    expect(await summaryOf(karin)).toContain('Driftstart: 2 april 2030');
    expect((await karin.post(`${at()}/local-fields`, { name: 'Milstolpar' })).body.fields[0].field).toBe('name');
  });

  test('those who follow the plan see its owner’s project group until they have their own', async () => {
    await olle.post(`${at()}/adopt`);
    expect((await olle.get(`${at()}/live-data`)).body).toMatchObject({ isInherited: true, members: [{ name: 'Karin Lindqvist' }] });
    await olle.put(`${at()}/project-group`, { members: [{ role: 'Lokal projektledare', name: 'Olle Berg' }] });
    expect(await summaryOf(olle)).toContain('Olle Berg');
    expect(await summaryOf(karin)).not.toContain('Olle Berg');
    await olle.put(`${at()}/project-group`, { members: [] });
    expect(await summaryOf(olle)).toContain('Karin Lindqvist');
  });

  test('a cascade’s kit shows what is live today, long after it was passed on', async () => {
    const { needs } = await getPlan(karin, plan.programmeId);
    const need = needs.find(({ messageId }) => messageId === plan.background);
    const { id } = (await karin.post(`${at()}/cascades`, { title: 'Budkavle', needIds: [need?.id] })).body;
    const holder = await karin.post(`/v1/cascades/${id}/holders`, { kind: 'person', name: 'Eva Testsson', email: 'eva@storsjo.example' });
    await karin.post(`/v1/cascades/${id}/start`);
    const { url } = (await karin.post(`/v1/cascade-holders/${holder.body.id}/copied-links`)).body;
    const page = async () => (await app.visitor.get(new URL(url).pathname)).text;
    expect(await page()).toContain('2 april 2030');
    const { items } = (await karin.get(`${at()}/milestones`)).body;
    await karin.post(`/v1/milestones/${items[0].id}/moves`, { date: '2030-05-03', revision: items[0].revision });
    expect(await page()).toContain('3 maj 2030');
    expect(await page()).not.toContain('2 april 2030');
  });

  test('a send-out names the local fields that are missing, is filled in per organisation, and a sent one stays as it was sent', async () => {
    const { id: field } = (await karin.post(`${at()}/local-fields`, { name: 'Lokal kontakt' })).body;
    const { needs } = await getPlan(karin, plan.programmeId);
    const need = needs.find(({ audienceId }) => audienceId === plan.staff);
    await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Anna Testsson', email: 'anna@storsjo.example' });
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const body = { type: 'doc', content: [paragraph('Fråga ((Lokal kontakt)).'), paragraph('((milstolpar))')] };
    const draft = { title: 'Brev', subject: 'Nyheter', needIds: [need?.id], channels: ['email', 'web'], body };
    const { id: sendOutId } = (await karin.post(`${at()}/send-outs`, draft)).body;
    const seen = (await karin.get(`/v1/send-outs/${sendOutId}`)).body;
    expect(seen.missing.map(({ name }: { name: string }) => name)).toEqual(['Lokal kontakt']);
    expect(JSON.stringify(seen.body)).toContain('((milstolpar))');
    const release = { revision: seen.revision, expectedRecipients: 1 };
    expect((await karin.post(`/v1/send-outs/${sendOutId}/release`, release)).body.code).toBe('missingValues');
    await karin.put(`/v1/local-fields/${field}/value`, { value: 'Eva på kontoret' });
    const { text } = (await karin.get(`/v1/send-outs/${sendOutId}/preview?row=1&channel=email`)).body;
    expect(text).toContain('Fråga Eva på kontoret.');
    expect(text).toContain('3 maj 2030');
    const sent = await karin.post(`/v1/send-outs/${sendOutId}/release`, release);
    expect(sent.status).toBe(200);
    const { items } = (await karin.get(`${at()}/milestones`)).body;
    await karin.post(`/v1/milestones/${items[0].id}/moves`, { date: '2030-06-04', revision: items[0].revision });
    const page = (await app.visitor.get(new URL(sent.body.page.url).pathname)).text;
    expect(page).toContain('3 maj 2030');
    expect(page).not.toContain('4 juni 2030');
    const { rows } = await app.database.pool.query<{ found: boolean }>(
      `select bool_and(to_jsonb(content)::text like '%3 maj 2030%') as found from delivery.content_version as content where send_out_id = $1`,
      [sendOutId],
    );
    expect(rows[0]?.found).toBe(true);
  });
});

describe('groups and what they need', { timeout: 60_000 }, () => {
  test('a channel that depends on how hard a group is hit is used, skipped or asked about, and an organisation sees its own impact', async () => {
    const at = `/v1/programmes/${plan.programmeId}`;
    const channels = [{ name: 'Samtal', via: 'chef', condition: 'vid stor påverkan information via chef' }];
    const staff = (await getPlan(karin, plan.programmeId)).audiences.find(({ id }) => id === plan.staff);
    await karin.patch(`/v1/audiences/${plan.staff}`, { channels, revision: staff?.revision });
    const verdict = async (client: Client) => {
      const { groups } = (await client.get(`${at}/groups`)).body;
      return groups.find(({ audienceId }: { audienceId: string }) => audienceId === plan.staff).channels[0].verdict;
    };
    expect(await verdict(karin)).toBe('ask');
    const need = (await getPlan(karin, plan.programmeId)).needs.find(({ audienceId }) => audienceId === plan.staff);
    const activity = { title: 'Samtal med chef', type: 'meeting', needIds: [need?.id], details: { impactFloor: 'large' } };
    const { id } = (await karin.post(`${at}/activities`, activity)).body;
    const noted = async () =>
      (await karin.get(`${at}/groups`)).body.activities.find(({ activityId }: { activityId: string }) => activityId === id);
    expect(await noted()).toMatchObject({ ask: ['Handläggare'], skip: [] });
    await karin.put(`/v1/audiences/${plan.staff}/profile`, { impact: 'small', accessNeeds: [] });
    expect(await verdict(karin)).toBe('skip');
    expect(await noted()).toMatchObject({ ask: [], skip: ['Handläggare'] });
    await olle.put(`/v1/audiences/${plan.staff}/own-impact`, { impact: 'large' });
    expect([await verdict(olle), await verdict(karin)]).toEqual(['applies', 'skip']);
    await olle.put(`/v1/audiences/${plan.staff}/own-impact`, { impact: null });
    expect(await verdict(olle)).toBe('skip');
    expect((await olle.put(`/v1/audiences/${plan.staff}/profile`, { impact: 'large', accessNeeds: [] })).status).toBe(403);
  });

  test('a group’s accessibility needs are shown on each activity that does not meet them', async () => {
    const at = `/v1/programmes/${plan.programmeId}`;
    await karin.put(`/v1/audiences/${plan.managers}/profile`, {
      impact: null,
      accessNeeds: ['signLanguage', 'easyRead'],
      languages: '',
    });
    const need = (await getPlan(karin, plan.programmeId)).needs.find(({ audienceId }) => audienceId === plan.managers);
    const { id } = (await karin.post(`${at}/activities`, { title: 'Genomgång', type: 'meeting', needIds: [need?.id] })).body;
    const unmet = async () =>
      (await karin.get(`${at}/groups`)).body.activities.find(({ activityId }: { activityId: string }) => activityId === id)?.unmet;
    expect(await unmet()).toEqual(['easyRead', 'signLanguage']);
    await karin.patch(`/v1/activities/${id}`, { details: { meetsNeeds: ['signLanguage'] }, revision: 1 });
    expect(await unmet()).toEqual(['easyRead']);
    await karin.patch(`/v1/activities/${id}`, { details: { meetsNeeds: ['signLanguage', 'easyRead'] }, revision: 2 });
    expect(await unmet()).toBeUndefined();
  });

  test('a meeting with the manager or with all, as the routine says, lacks something until the local routine is written or attached', async () => {
    const at = `/v1/programmes/${plan.programmeId}`;
    const { id } = (
      await karin.post(`${at}/activities`, { title: 'Servicecenter', type: 'meeting', needIds: [], details: { meetingWith: 'all' } })
    ).body;
    const missing = async () =>
      (await karin.get(`${at}/activities`)).body.items.find((activity: { id: string }) => activity.id === id).missing;
    expect(await missing()).toContain('routine');
    await karin.patch(`/v1/activities/${id}`, {
      details: { meetingWith: 'all', routine: 'Chefen bjuder in.\n\nAlla får ordet.' },
      revision: 1,
    });
    expect(await missing()).not.toContain('routine');
    await karin.patch(`/v1/activities/${id}`, { details: { meetingWith: 'all', routine: '' }, revision: 2 });
    expect(await missing()).toContain('routine');
    const details = { meetingWith: 'manager', routineUrl: 'https://intranat.storsjo.example/rutin' };
    await karin.patch(`/v1/activities/${id}`, { details, revision: 3 });
    expect(await missing()).not.toContain('routine');
    const stored = async () =>
      (await karin.get(`${at}/activities`)).body.items.find((activity: { id: string }) => activity.id === id).details;
    expect(await stored()).toMatchObject(details);
    // Taken back, it is no choice any more.
    await karin.patch(`/v1/activities/${id}`, { details: { meetingWith: null, impactFloor: null }, revision: 4 });
    expect(await stored()).not.toHaveProperty('meetingWith');
  });
});
