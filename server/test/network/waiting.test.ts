import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '../../src/contexts/network/domain/approval.ts';
import { savedKronor } from '../../src/contexts/network/domain/saving.ts';
import { measureWaits, waitsByMonth } from '../../src/contexts/network/domain/waiting.ts';
import { passLateApprovals } from '../../src/contexts/network/use-cases/pass-late-approvals.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { makeAnotherNetwork } from './another-network.ts';

let app: AppUnderTest;
let karin: Client;
let ahmed: Client;
let maria: Client;
let olle: Client;
let plan: SmallPlan;
beforeAll(async () => {
  app = await startApp();
  [karin, ahmed, olle] = await Promise.all([app.as('karin'), app.as('ahmed'), app.as('olle')]);
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  plan = await makeSmallPlan(karin);
  await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Anna Testsson', email: 'anna@forening.example' });
}, 60_000);
afterAll(() => app.close());

const writeDraft = async (title: string): Promise<{ id: string; revision: number }> => {
  const wish = { title, needIds: [], audienceIds: [plan.staff], channels: ['email'] };
  const { id } = (await karin.post(`/v1/programmes/${plan.programmeId}/send-outs`, wish)).body;
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nya tider i hallen.' }] }] };
  const { revision } = (await karin.get(`/v1/send-outs/${id}`)).body;
  return { id, revision: (await karin.patch(`/v1/send-outs/${id}`, { revision, subject: title, body })).body.revision };
};
const release = (client: Client, { id, revision }: { id: string; revision: number }) =>
  client.post(`/v1/send-outs/${id}/release`, { revision, expectedRecipients: 1 });
const ask = (client: Client, { id, revision }: { id: string; revision: number }) =>
  client.post(`/v1/send-outs/${id}/approvals`, { revision, expectedRecipients: 1 });
const latest = async (client: Client, subjectId: string) => (await client.get(`/v1/approvals?subjectId=${subjectId}`)).body.items[0];
const makeLate = (subjectId: string) =>
  app.database.pool.query(`update network.approval set due_at = now() - interval '1 second' where subject_id = $1`, [subjectId]);

describe('four eyes', () => {
  test('are not asked for unless an organisation wants them: the own authority releases what it writes', async () => {
    expect((await karin.get('/v1/approvals')).body.rule.isOn).toBe(false);
    expect((await release(karin, await writeDraft('Utan frågor'))).status).toBe(200);
  });

  test('are bound to exactly the text and the recipients that were read', async () => {
    expect((await ahmed.put('/v1/approval-rule', { isOn: true, hours: 24, onTimeout: 'pass' })).status).toBe(403);
    await karin.put('/v1/approval-rule', { isOn: true, hours: 24, onTimeout: 'pass' });
    const draft = await writeDraft('Med fyra ögon');
    expect(await release(karin, draft)).toMatchObject({ status: 409, body: { code: 'approvalNeeded' } });
    await ask(karin, draft);
    const { id } = await latest(karin, draft.id);
    expect((await karin.put(`/v1/approvals/${id}/answer`, { isApproved: true })).body.code).toBe('approvalNotYours');
    const noReason = await app.as('ahmed');
    const said = await noReason.put(`/v1/approvals/${id}/answer`, { isApproved: false });
    expect([403, 422]).toContain(said.status);
    await app.database.pool.query(`update identity.membership set roles = '{send}' where person_id = $1`, [app.personId('ahmed')]);
    expect((await ahmed.put(`/v1/approvals/${id}/answer`, { isApproved: false })).body.code).toBe('approvalNeedsReason');
    expect((await ahmed.put(`/v1/approvals/${id}/answer`, { isApproved: true })).status).toBe(200);
    const changed = await karin.patch(`/v1/send-outs/${draft.id}`, { revision: draft.revision, subject: 'Ändrad efteråt' });
    expect((await release(karin, { id: draft.id, revision: changed.body.revision })).body.code).toBe('approvalNeeded');
    await ask(karin, { id: draft.id, revision: changed.body.revision });
    await ahmed.put(`/v1/approvals/${(await latest(karin, draft.id)).id}/answer`, { isApproved: true });
    expect((await release(karin, { id: draft.id, revision: changed.body.revision })).status).toBe(200);
  });

  test('that nobody lends in time let it pass, when that is the organisation’s rule', async () => {
    const draft = await writeDraft('Ingen hann titta');
    await ask(karin, draft);
    expect((await release(karin, draft)).body.code).toBe('approvalNeeded');
    await makeLate(draft.id);
    expect(await latest(karin, draft.id)).toMatchObject({ status: 'passed', mayAnswer: false });
    expect((await release(karin, draft)).status).toBe(200);
    await passLateApprovals(app.database);
    await passLateApprovals(app.database);
    const { rows } = await app.database.pool.query(`select action from identity.audit_line where action = 'network.approvalPassed'`);
    expect(rows).toHaveLength(1);
  });

  test('or send it on to whoever manages, who then answers', async () => {
    await karin.put('/v1/approval-rule', { isOn: true, hours: 24, onTimeout: 'escalate' });
    const draft = await writeDraft('Vidare uppåt');
    await ask(ahmed, draft);
    await makeLate(draft.id);
    await passLateApprovals(app.database);
    expect((await release(karin, draft)).body.code).toBe('approvalNeeded');
    expect(await latest(karin, draft.id)).toMatchObject({ status: 'waiting', isEscalated: true, mayAnswer: true });
    await karin.put(`/v1/approvals/${(await latest(karin, draft.id)).id}/answer`, { isApproved: true });
    expect((await release(karin, draft)).status).toBe(200);
    await karin.put('/v1/approval-rule', { isOn: false, hours: 24, onTimeout: 'pass' });
    expect((await release(karin, await writeDraft('Utan igen'))).status).toBe(200);
  });

  test('what has passed is told at once, also before the job has been round', () => {
    const asked = { status: 'waiting', dueAt: new Date('2026-03-01T12:00:00Z'), onTimeout: 'pass', escalatedAt: null } as const;
    expect(standingOf(asked, new Date('2026-03-01T11:59:59Z'))).toEqual({ status: 'waiting', isEscalated: false });
    expect(standingOf(asked, new Date('2026-03-01T12:00:00Z'))).toEqual({ status: 'passed', isEscalated: false });
    expect(standingOf({ ...asked, onTimeout: 'escalate' }, asked.dueAt)).toEqual({ status: 'waiting', isEscalated: true });
  });

  test('another organisation neither sees the question nor answers it', async () => {
    const draft = await writeDraft('Hemlig');
    await ask(karin, draft);
    const { id } = await latest(karin, draft.id);
    expect((await olle.get('/v1/approvals')).text).not.toContain(id);
    expect((await olle.put(`/v1/approvals/${id}/answer`, { isApproved: true })).status).toBe(404);
    expect((await ask(olle, draft)).status).toBe(404);
  });
});

describe('waiting', () => {
  test('is the middle of the waits that have ended, by kind and month, and what waits now', () => {
    const at = (text: string) => new Date(`2026-${text}:00Z`);
    const waits = [
      { kind: 'question', from: at('03-01T08:00'), until: at('03-01T10:00') },
      { kind: 'question', from: at('03-02T08:00'), until: at('03-03T08:00') },
      { kind: 'question', from: at('04-01T08:00'), until: at('04-01T11:00') },
      { kind: 'question', from: at('04-10T08:00'), until: null },
    ] as const;
    const [, question] = measureWaits(waits, at('04-10T13:30'));
    expect(question).toEqual({ kind: 'question', answered: 3, medianHours: 3, waiting: 1, longestHours: 5 });
    expect(waitsByMonth(waits, (instant) => instant.toISOString().slice(0, 7))).toEqual([
      { month: '2026-03', kind: 'question', answered: 2, medianHours: 13 },
      { month: '2026-04', kind: 'question', answered: 1, medianHours: 3 },
    ]);
  });

  test('is measured for contributions, questions, consultations and approvals: the own, and for the editor-in-chief everybody’s', async () => {
    const sent = await olle.post('/v1/network/contributions', { title: 'Ny hall', text: 'Hallen öppnar.' });
    await olle.post('/v1/network/questions', { question: 'Får vi?' });
    const round = await maria.post('/v1/network/consultations', { question: 'Ska vi?', answerBy: '2031-01-31' });
    await olle.put(`/v1/network/consultations/${round.body.id}/answer`, { answer: 'Ja' });
    await app.database.pool.query(`update network.contribution set sent_at = now() - interval '50 hours' where id = $1`, [sent.body.id]);
    const figures = async (client: Client) =>
      Object.fromEntries((await client.get('/v1/network/waiting')).body.kinds.map((one: { kind: string }) => [one.kind, one]));
    expect(await figures(olle)).toMatchObject({
      contribution: { waiting: 1, longestHours: 50, answered: 0 },
      question: { waiting: 1 },
      consultation: { answered: 1, waiting: 0, medianHours: 0 },
      approval: { answered: 0, waiting: 0 },
    });
    expect(await figures(karin)).toMatchObject({ contribution: { waiting: 0 }, consultation: { waiting: 1 }, approval: { answered: 4 } });
    expect(await figures(maria)).toMatchObject({
      contribution: { waiting: 1 },
      consultation: { answered: 1, waiting: 2 },
      approval: { answered: 0 },
    });
  });
});

describe('saved print and postage', () => {
  const savings = async (client: Client) => (await client.get('/v1/network/savings')).body;

  test('is letters × (print + postage), by the cost on the day each was delivered', async () => {
    expect(savedKronor(1234, { printKronor: 1.65, postageKronor: 8.4 })).toBe(12402);
    expect(await savings(karin)).toMatchObject({ kronor: 0, letters: 0, periods: [] });
    const basis = { printKronor: 1.5, postageKronor: 8.5, source: 'Ramavtal för tryck, räknat av värden', validFrom: '2024-01-01' };
    expect((await karin.post('/v1/network/saving-bases', basis)).body.code).toBe('onlyEditor');
    await maria.post('/v1/network/saving-bases', basis);
    expect((await maria.post('/v1/network/saving-bases', basis)).body.fields[0].field).toBe('validFrom');
    const dearer = await maria.post('/v1/network/saving-bases', { ...basis, postageKronor: 18.5, validFrom: '2026-01-01' });
    const { rows } = await app.database.pool.query(`select id from delivery.ledger_entry where organisation_id = $1 limit 2`, [
      app.organisations.storsjo,
    ]);
    for (const [index, day] of ['2025-12-31T22:59:59Z', '2025-12-31T23:00:00Z'].entries())
      await app.database.pool.query(
        `update delivery.ledger_entry set channel = 'digitalPost', status = 'delivered', concluded_at = $2 where id = $1`,
        [rows[index].id, day],
      );
    expect(await savings(olle)).toMatchObject({
      kronor: 30,
      letters: 2,
      isEditor: false,
      periods: [
        { validFrom: '2026-01-01', until: null, letters: 1, kronor: 20, source: 'Ramavtal för tryck, räknat av värden' },
        { validFrom: '2024-01-01', until: '2026-01-01', letters: 1, kronor: 10 },
      ],
    });
    await maria.post(`/v1/network/saving-bases/${dearer.body.id}/remove`);
    expect(await savings(olle)).toMatchObject({ kronor: 20, letters: 2 });
    await maria.post(`/v1/network/saving-bases/${dearer.body.id}/restore`);
    expect(await savings(olle)).toMatchObject({ kronor: 30 });
  });

  test('another network’s letters are not counted, and its editor cannot touch ours', async () => {
    const request = await makeAnotherNetwork(app);
    expect(JSON.parse((await request('GET', '/v1/network/savings')).text)).toMatchObject({ letters: 0, periods: [] });
    const [{ id }] = (await savings(maria)).periods;
    expect((await request('POST', `/v1/network/saving-bases/${id}/remove`)).status).toBe(404);
  });
});

describe('who signs an activity', () => {
  test('is proposed with its reason, and the chosen name stands on the activity in the plan', async () => {
    const wish = { title: 'Möte', channel: 'meeting', plannedDate: '2030-01-31', needIds: [] };
    const { id } = (await karin.post(`/v1/programmes/${plan.programmeId}/activities`, wish)).body;
    const { proposal } = (await karin.get(`/v1/activities/${id}/sender`)).body;
    expect(proposal).toMatchObject({ name: 'Storsjö kommun', reasons: [{ code: 'ownAuthority' }] });
    expect((await karin.put(`/v1/activities/${id}/sender`, {})).body.name).toBe('Storsjö kommun');
    const listed = (await karin.get(`/v1/programmes/${plan.programmeId}/activities`)).body;
    expect((listed.items ?? listed).find((one: { id: string }) => one.id === id).sender).toBe('Storsjö kommun');
    expect((await olle.get(`/v1/activities/${id}/sender`)).status).toBe(404);
  });
});
