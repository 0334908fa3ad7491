import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendDigests } from '../../src/contexts/campaigns/jobs/send-digests.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';
import { addIdea, addOccasion, one, wholeIdea } from './new-campaign.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let ahmed: Client;
let maria: Client;
let olle: Client;
beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  ahmed = await app.as('ahmed');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  await karin.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('ahmed') });
  await olle.post('/v1/network/appointments', { duty: 'steeringGroup', personId: app.personId('olle') });
  await maria.post('/v1/network/appointments', { duty: 'editor', personId: app.personId('maria') });
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

type Listed = { id: string; title: string };
const addressOf = ({ mail }: { mail: { to?: unknown } }): string => JSON.stringify(mail.to);
const mailsAbout = (title: string) => sink.mails.filter(({ mail }) => `${mail.subject} ${mail.text}`.includes(title));

describe('the editor-in-chief', () => {
  test('is told at once when a campaign begins to be planned, and the time of notice is measured', async () => {
    const id = await addIdea(karin, { title: 'Vårens kampanj' });
    expect((await maria.get('/v1/campaigns')).text).not.toContain(id);
    await karin.post(`${one(id)}/plan`);
    const inList = (await maria.get('/v1/campaigns')).body;
    expect(inList.isEditor).toBe(true);
    const listed = inList.items.find((item: Listed) => item.id === id);
    expect(listed).toMatchObject({ phase: 'planning', isSeen: false });
    expect((await maria.get('/v1/today')).body.attention).toContainEqual({ kind: 'campaignsToNote', count: 1, title: '' });
    expect((await olle.get('/v1/today')).text).not.toContain('campaignsToNote');
    const days = Math.round((Date.parse('2031-03-03') - Date.now()) / 86_400_000);
    expect(Math.abs(listed.noticeDays - days)).toBeLessThanOrEqual(1);
    await waitFor(
      () => mailsAbout('Vårens kampanj'),
      (mails) => mails.length > 0,
    );
    const [mail] = mailsAbout('Vårens kampanj');
    expect(addressOf(mail ?? { mail: {} })).toContain('maria.sund');
    expect(mail?.mail.text).toContain(`/app/kampanjer/${id}`);
    await waitFor(
      async () => (await karin.get(one(id))).body.toldTo,
      (told) => told[0]?.status === 'handedOver',
    );
    await karin.post(`${one(id)}/back`, { to: 'idea' });
    await karin.post(`${one(id)}/plan`);
    expect((await karin.get(one(id))).body.toldTo).toEqual([{ name: 'Maria Sund', status: 'handedOver' }]);
    expect((await olle.post(`${one(id)}/note`)).status).toBe(403);
    await maria.post(`${one(id)}/note`);
    expect((await maria.get(one(id))).body.seenAt).not.toBeNull();
    expect((await maria.get('/v1/today')).text).not.toContain('campaignsToNote');
  });

  test('leaves a remark beside what the check found, and the campaign starts all the same', async () => {
    await maria.post('/v1/terms', { term: 'bokningssystemet', status: 'avoid', visibility: 'network' });
    const main = await maria.post('/v1/main-messages', { statement: 'Det är enkelt att boka' });
    await maria.post(`/v1/main-messages/${main.body.id}/adoption`, { version: 1, revision: 1, agreedOn: '2030-01-01' });
    const plan = await makeSmallPlan(karin);
    const message = 'Bokningssystemet är öppet.';
    const id = await addIdea(karin, { title: 'Öppet nu', message, mainMessageId: main.body.id, occasionId: await addOccasion(karin) });
    const activity = { programmeId: plan.programmeId, title: 'Inlägg om bokningssystemet', type: 'social' };
    await karin.post(`${one(id)}/activities`, activity);
    await karin.post(`${one(id)}/plan`);
    const check = (await maria.get(`${one(id)}/check`)).body;
    expect(check).toMatchObject({ mainMessage: 'Det är enkelt att boka', isMainMessageNamed: true, termFindings: 2 });
    expect(check.parts.map(({ kind, terms }: { kind: string; terms: object[] }) => [kind, terms.length])).toEqual([
      ['campaign', 1],
      ['activity', 1],
    ]);
    expect((await olle.post(`${one(id)}/remarks`, { text: 'Nej' })).status).toBe(403);
    const remark = await maria.post(`${one(id)}/remarks`, { text: 'Skriv bokningen i stället.' });
    expect(remark.status).toBe(201);
    expect((await olle.get(one(id))).body.remarks).toEqual([]);
    expect((await olle.put(`/v1/campaign-remarks/${remark.body.id}/answer`, { answer: 'Nej' })).status).toBe(403);
    expect((await karin.post(`${one(id)}/start`)).body.phase).toBe('running');
    await karin.put(`/v1/campaign-remarks/${remark.body.id}/answer`, { answer: 'Vi ändrar i nästa inlägg.' });
    expect((await maria.get(one(id))).body.remarks).toMatchObject([
      { text: 'Skriv bokningen i stället.', answer: 'Vi ändrar i nästa inlägg.' },
    ]);
    const { rows } = await app.database.pool.query('select kind, address from language.registered_text where text_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'campaign', address: `/app/kampanjer/${id}` }]);
  });
});

describe('the budget', () => {
  const lines = [
    { title: 'Film', kronor: 60_000, payerOrganisationId: null },
    { title: 'Affischer', kronor: 5000, payerOrganisationId: '' },
  ];
  const budget = () => ({
    lines: lines.map((line) => ({ ...line, payerOrganisationId: line.payerOrganisationId === '' ? app.organisations.storsjo : null })),
    asked: [
      { organisationId: app.organisations.storsjo, kronor: 30_000 },
      { organisationId: app.organisations.granvik, kronor: 30_000 },
    ],
  });

  test('has a payer for every cost, and says what nobody has promised', async () => {
    const id = await addIdea(karin);
    expect((await karin.put(`${one(id)}/budget`, { revision: 1, ...budget() })).status).toBe(200);
    const shown = (await karin.get(one(id))).body.budget;
    expect(shown.lines.map(({ payer }: { payer: { name: string } | null }) => payer?.name ?? null)).toEqual([null, 'Storsjö kommun']);
    expect(shown.sum).toMatchObject({ total: 65_000, own: 5000, shared: 60_000, asked: 60_000, pledged: 0, missing: 60_000 });
    const stranger = { title: 'Annons', kronor: 1, payerOrganisationId: app.organisations.granvik };
    const refused = await karin.put(`${one(id)}/budget`, { revision: 2, lines: [stranger], asked: [] });
    expect(refused.body.fields[0].field).toBe('lines.0.payerOrganisationId');
    expect((await karin.get(one(id))).body.budget.lines).toHaveLength(2);
    expect((await karin.put(`${one(id)}/budget`, { revision: 1, lines: [], asked: [] })).body.code).toBe('editConflict');
  });

  test('shared costs are asked for, promised and confirmed, each organisation for itself only', async () => {
    const id = await addIdea(karin);
    await karin.post(`${one(id)}/plan`);
    expect((await maria.put(`${one(id)}/my-share`, { kronor: 100 })).status).toBe(404);
    await karin.put(`${one(id)}/budget`, { revision: 2, ...budget() });
    expect((await olle.put(`${one(id)}/my-share`, { kronor: 20_000 })).status).toBe(200);
    await karin.put(`${one(id)}/my-share`, { kronor: 30_000 });
    expect((await ahmed.put(`${one(id)}/my-share/confirmation`, { isConfirmed: true })).body.code).toBe('notAllowed');
    await karin.put(`${one(id)}/my-share/confirmation`, { isConfirmed: true });
    const { sum, shares } = (await olle.get(one(id))).body.budget;
    expect(sum).toMatchObject({ asked: 60_000, pledged: 50_000, confirmed: 30_000, missing: 10_000 });
    expect(shares.find(({ isOwn }: { isOwn: boolean }) => isOwn)).toMatchObject({
      askedKronor: 30_000,
      pledgedKronor: 20_000,
      confirmedAt: null,
    });
    await karin.put(`${one(id)}/my-share`, { kronor: 25_000 });
    expect((await karin.get(one(id))).body.budget.sum).toMatchObject({ pledged: 45_000, confirmed: 0 });
    const { revision } = (await karin.get(one(id))).body;
    await karin.put(`${one(id)}/budget`, { revision, lines: budget().lines, asked: [] });
    expect((await karin.get(one(id))).body.budget.sum).toMatchObject({ asked: 0, pledged: 45_000 });
    await olle.put(`${one(id)}/my-share`, { kronor: null });
    expect((await olle.get(one(id))).body.budget).toBeNull();
  });
});

describe('the whole picture', () => {
  test('base communication and campaigns are told apart in the same year, with clashes and quiet periods', async () => {
    const plan = await makeSmallPlan(karin, 'Året 2032');
    const add = (title: string, plannedDate: string) =>
      karin.post(`/v1/programmes/${plan.programmeId}/activities`, { title, channel: 'email', plannedDate, needIds: [] });
    const inCampaign = (await add('Kampanjmejl', '2032-05-11')).body.id;
    await add('Vanligt mejl', '2032-05-12');
    const days = { startsOn: '2032-05-10', endsOn: '2032-05-21' };
    const mine = await addIdea(karin, { title: 'Majkampanjen', ...days });
    const theirs = await addIdea(olle, { title: 'Granviks maj', audiences: ['föreningar'], startsOn: '2032-05-17', endsOn: '2032-05-30' });
    await karin.put(`${one(mine)}/activities/${inCampaign}`);
    for (const [client, id] of [
      [karin, mine],
      [olle, theirs],
    ] as const)
      await client.post(`${one(id)}/plan`);
    await maria.post('/v1/quiet-periods', { name: 'Valrörelse', startsOn: '2032-05-20', endsOn: '2032-06-01', visibility: 'network' });
    await addOccasion(karin, { startsOn: '2032-05-01', endsOn: null, title: 'Nya hallen' });
    const { body } = await karin.get('/v1/campaigns/timeline?year=2032');
    expect(body.base).toEqual([{ month: 5, activities: 1 }]);
    expect(body.campaigns.map(({ title }: Listed) => title)).toEqual(['Majkampanjen', 'Granviks maj']);
    expect(body.occasions.map(({ title }: Listed) => title)).toEqual(['Nya hallen']);
    expect(body.clashes).toEqual([{ audience: 'Föreningar', first: mine, second: theirs, from: '2032-05-17', until: '2032-05-17' }]);
    expect(body.quiet.map(({ campaignId }: { campaignId: string }) => campaignId).toSorted()).toEqual([mine, theirs].toSorted());
    expect((await karin.get('/v1/campaigns/timeline?year=2033')).body).toMatchObject({ base: [], campaigns: [], clashes: [] });
  });

  test('communicators and the steering group get a digest with each campaign once per change, after a preview', async () => {
    await app.database.pool.query('update campaigns.campaign set told_news = news');
    expect((await maria.post('/v1/campaign-digest')).body.code).toBe('noCampaignNews');
    const id = await addIdea(karin, { title: 'Höstens kampanj' });
    await karin.post(`${one(id)}/plan`);
    expect((await olle.get('/v1/campaign-digest')).status).toBe(403);
    const preview = (await maria.get('/v1/campaign-digest')).body;
    expect(preview).toMatchObject({ readers: 2, lines: [expect.stringContaining('Höstens kampanj (Storsjö kommun) · planeras')] });
    const before = sink.mails.length;
    expect((await maria.post('/v1/campaign-digest')).body).toEqual({ campaigns: 1, mails: 2 });
    const digests = () => sink.mails.slice(before).filter(({ mail }) => mail.subject?.startsWith('En kampanj att känna till'));
    await waitFor(digests, (mails) => mails.length === 2);
    expect(digests().map(addressOf).toSorted().join(' ')).toMatch(/ahmed\.rashid.*olle\.berg/);
    for (const person of ['Karin', 'Lindqvist']) expect(digests()[0]?.mail.text).not.toContain(person);
    await karin.patch(one(id), { revision: (await karin.get(one(id))).body.revision, purpose: 'Bara inåt' });
    expect((await maria.post('/v1/campaign-digest')).body.code).toBe('noCampaignNews');
    await karin.patch(one(id), { revision: (await karin.get(one(id))).body.revision, startsOn: '2031-03-04' });
    await sendDigests.handle(app.database, {} as never);
    await sendDigests.handle(app.database, {} as never);
    const { sent } = (await maria.get('/v1/campaign-digest')).body;
    expect(sent).toMatchObject([
      { sentByName: null, mails: 2, campaigns: 1 },
      { sentByName: 'Maria Sund', mails: 2, campaigns: 1 },
    ]);
  });

  test('the list goes to a spreadsheet and to a calendar, with what the organisation sees', async () => {
    await addIdea(karin, { title: '=SUMMA(A1)', startsOn: '2031-04-01', endsOn: '2031-04-02' });
    const table = await karin.get('/v1/campaigns/file?format=csv');
    expect(table.text.split('\r\n')[0]).toContain('Kampanj;Läge;Ägare');
    expect(table.text).toContain("'=SUMMA(A1)");
    const calendar = (await karin.get('/v1/campaigns/file?format=ics')).text;
    expect(calendar).toContain('DTSTART;VALUE=DATE:20310401');
    expect(calendar).toContain('DTEND;VALUE=DATE:20310403');
    expect((await olle.get('/v1/campaigns/file?format=csv')).text).not.toContain('SUMMA');
    expect((await olle.get('/v1/campaigns/file?format=csv')).text).not.toContain(`;${wholeIdea.title};Idé`);
  });
});
