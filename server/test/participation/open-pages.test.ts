import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countSkills } from '../../src/contexts/participation/domain/skills.ts';
import { forgetSignUps } from '../../src/contexts/participation/use-cases/forget-sign-ups.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let olle: Client;
let maria: Client;
let plan: SmallPlan;
let booking: string;
let grants: string;

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const pdf = Buffer.from('%PDF-1.7\n');
const pathOf = (url: string): string => new URL(url).pathname;

beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  olle = await app.as('olle');
  maria = await app.as('maria');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
  booking = (await maria.post('/v1/service/parts', { name: 'Bokning' })).body.id;
  grants = (await maria.post('/v1/service/parts', { name: 'Bidrag' })).body.id;
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

const at = () => `/v1/programmes/${plan.programmeId}`;
const needsOf = async (audienceId: string, messageId?: string): Promise<string[]> =>
  (await getPlan(karin, plan.programmeId)).needs
    .filter((need) => need.audienceId === audienceId && (messageId === undefined || need.messageId === messageId))
    .map(({ id }) => id);
const write = async (messageId: string, summary: string): Promise<void> => {
  const message = (await getPlan(karin, plan.programmeId)).messages.find(({ id }) => id === messageId);
  await karin.patch(`/v1/messages/${messageId}`, { summary, revision: message?.revision });
};

describe('a group’s one address', { timeout: 60_000 }, () => {
  test('shows the messages about its parts, questions, public documents and support, as they are today, to anybody without an account', async () => {
    const page = `/v1/audiences/${plan.staff}/group-page`;
    await write(plan.background, 'Vi byter tjänst ((Startdag)).');
    await write(plan.login, 'Gäller bara bidrag.');
    await karin.put(`/v1/messages/${plan.login}/parts`, { partIds: [grants] });
    await karin.put(`/v1/audiences/${plan.staff}/parts`, { partIds: [booking] });
    const question = { isQuestion: true, answer: 'I mars.', ask: '', before: '', after: '', benefit: '', scenarios: [], affected: [] };
    await karin.put(`/v1/messages/${plan.schedule}/details`, { ...question, revision: 0 });
    const { id: field } = (await karin.post(`${at()}/local-fields`, { name: 'Startdag' })).body;
    await maria.post('/v1/service/support-levels', { visibility: 'public', name: 'Supporten', contact: '010-22 33' });
    await maria.post('/v1/service/support-levels', { visibility: 'network', name: 'Intern jour' });
    const upload = (title: string, visibility: string) =>
      karin.upload(`/v1/messages/${plan.background}/attachments`, { name: 'a.pdf', bytes: pdf }, { title, visibility });
    const open = (await upload('Lathund', 'public')).body.id;
    const shared = (await upload('Budget', 'network')).body.id;

    const before = (await karin.get(page)).body;
    expect(before.page).toMatchObject({ isPublic: false, url: null, revision: 0 });
    expect(before.missing).toEqual(['Startdag']);
    expect(before.hidden).toEqual([{ id: plan.login, title: 'Så loggar du in' }]);
    expect((await karin.put(page, { introduction: 'Hej', revision: 0 })).body.fields[0].field).toBe('localFields');
    await karin.put(`/v1/local-fields/${field}/value`, { value: 'den 1 mars' });
    const { url } = (await karin.put(page, { introduction: 'Allt om bytet.', contact: 'Eva, 010-1', revision: 0 })).body;
    expect(pathOf(url)).toBe('/grupp/storsjo-kommun/handlaggare');

    const seen = (await app.visitor.get(pathOf(url))).text;
    for (const words of [
      'Allt om bytet.',
      'Vi byter tjänst den 1 mars.',
      'Tidplan',
      'I mars.',
      'Lathund',
      'Supporten',
      '010-22 33',
      'Eva, 010-1',
    ])
      expect(seen).toContain(words);
    for (const words of ['Så loggar du in', 'Budget', 'Intern jour', '<script']) expect(seen).not.toContain(words);
    expect((await app.visitor.bytes(`${pathOf(url)}/dokument/${open}`)).body).toEqual(pdf);
    expect((await app.visitor.get(`${pathOf(url)}/dokument/${shared}`)).status).toBe(404);
    await karin.put(`/v1/local-fields/${field}/value`, { value: 'den 2 april' });
    expect((await app.visitor.get(`${pathOf(url)}?lang=en`)).text).toContain('den 2 april');
    await karin.put(`/v1/local-fields/${field}/value`, { value: '' });
    expect((await app.visitor.get(pathOf(url))).text).not.toContain('((');
  });

  test('names together what has no words yet, and never as headings with nothing under them', async () => {
    const { body: message } = await karin.post(`${at()}/messages`, { title: 'Nycklar och larm' });
    await karin.post(`${at()}/needs`, { audienceId: plan.staff, messageId: message.id, level: 'know' });
    const { url } = (await karin.get(`/v1/audiences/${plan.staff}/group-page`)).body.page;
    const seen = (await app.visitor.get(pathOf(url))).text;
    expect(seen).toMatch(/Mer kommer om det här:<\/p><ul[^>]*>.*<li>Nycklar och larm<\/li>/);
    expect(seen).not.toContain('<h3>Nycklar och larm');
  });

  test('takes a question without an account, and the answer stands on the page', async () => {
    const at2 = `/v1/audiences/${plan.clubs}/group-page`;
    const { body } = await karin.put(at2, { introduction: '', contact: 'Föreningsservice', revision: 0 });
    const path = pathOf(body.url);
    const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.visitor.post(path, new URLSearchParams(fields).toString(), { ...form, ...headers });
    const { text } = await app.visitor.get(path);
    const formId = /name="formId" value="([\w-]+)"/.exec(text)?.[1] ?? '';
    const asked = { formId, question: 'Kan vi boka <b>två</b> hallar?' };
    expect((await ask({ formId, question: ' ' })).text).toContain('Skriv din fråga först.');
    expect((await ask(asked, { 'sec-fetch-site': 'cross-site' })).status).toBeGreaterThanOrEqual(400);
    expect((await ask(asked)).text).toContain('Din fråga är skickad');
    await ask(asked);
    const list = async (client = karin) => (await client.get(`${at()}/group-questions`)).body.items;
    const [question, ...others] = await list();
    expect([question.question, question.audienceName, others]).toEqual([asked.question, 'Föreningar', []]);
    expect((await karin.get(at2)).body.content.waiting).toBe(1);
    const waiting = async () =>
      (await karin.get('/v1/today')).body.attention.filter(({ kind }: { kind: string }) => kind === 'groupQuestions');
    expect(await waiting()).toEqual([{ kind: 'groupQuestions', count: 1, programmeId: plan.programmeId, title: 'Ny bokningstjänst' }]);
    expect((await olle.get('/v1/today')).text).not.toContain('groupQuestions');
    expect((await app.visitor.get(path)).text).not.toContain('två');
    const answer = (isShown: boolean, client = karin) =>
      client.put(`/v1/group-questions/${question.id}/answer`, { answer: 'Ja, samma dag.', isShown });
    expect((await answer(true, olle)).status).toBe(404);
    await answer(false);
    expect((await app.visitor.get(path)).text).not.toContain('Ja, samma dag.');
    await answer(true);
    expect((await app.visitor.get(path)).text).toContain('Kan vi boka &lt;b&gt;två&lt;/b&gt; hallar?');
    expect(await waiting()).toEqual([]);
    await karin.post(`/v1/group-questions/${question.id}/remove`);
    expect((await app.visitor.get(path)).text).not.toContain('Ja, samma dag.');
    await karin.post(`/v1/group-questions/${question.id}/restore`);
    expect((await app.visitor.get(path)).text).toContain('Ja, samma dag.');
    expect((await list()).length).toBe(1);
  });

  test('keeps its address when it is withdrawn and published again, and every organisation has its own', async () => {
    const page = `/v1/audiences/${plan.staff}/group-page`;
    const { url, revision } = (await karin.get(page)).body.page;
    await karin.post(`${page}/withdraw`);
    expect((await app.visitor.get(pathOf(url))).status).toBe(404);
    const { body: fields } = await karin.get(`${at()}/local-fields`);
    await karin.put(`/v1/local-fields/${fields.items[0].id}/value`, { value: 'snart' });
    expect((await karin.put(page, { introduction: '', revision })).body.code).toBe('editConflict');
    expect((await karin.put(page, { introduction: '', revision: revision + 1 })).body.url).toBe(url);
    expect((await app.visitor.get(pathOf(url))).status).toBe(200);
    await olle.post(`${at()}/adopt`);
    expect((await olle.get(page)).body.page).toMatchObject({ isPublic: false, revision: 0 });
    expect((await app.visitor.get('/grupp/granviks-kommun/handlaggare')).status).toBe(404);
  });
});

describe('signing up for a meeting', { timeout: 60_000 }, () => {
  const sheet = { isOpen: true, place: 'Aulan', information: 'Kaffe finns.', seats: 2, lastDay: null, notes: '', areNotesPublic: false };
  let meeting: string;
  let path: string;

  test('takes no account: a form that is posted, a place that can be given back, and a list that only the organiser sees', async () => {
    const activity = { title: 'Träff för handläggare', type: 'meeting', plannedDate: '2031-03-05', needIds: await needsOf(plan.staff) };
    meeting = (await karin.post(`${at()}/activities`, activity)).body.id;
    const kept = `/v1/activities/${meeting}/sign-ups`;
    expect((await karin.put(kept, { ...sheet, revision: 0 })).body).toEqual({ revision: 1 });
    path = pathOf((await karin.get(kept)).body.url);
    const looked = await app.visitor.get(path);
    expect(looked.text).toContain('2 platser kvar');
    expect((await karin.get(kept)).body.people).toEqual([]);
    expect((await app.visitor.post(path, 'name=+&email=', form)).status).toBe(400);
    expect((await app.visitor.post(path, 'name=Anna&email=inte+en+adress', form)).text).toContain('Adressen ser inte rätt ut');
    const formId = /name="formId" value="([^"]+)"/.exec(looked.text)?.[1] ?? '';
    const done = await app.visitor.post(path, `formId=${formId}&name=Anna+Testsson&email=anna%40forening.example`, form);
    expect(done.text).toContain('Du är anmäld');
    await app.visitor.post(path, `formId=${formId}&name=Anna+Testsson&email=anna%40forening.example`, form);
    expect((await app.visitor.post(path, 'name=Annan&email=ANNA%40forening.example', form)).text).not.toContain('avanmalan');
    expect((await karin.get(kept)).body.people).toMatchObject([{ name: 'Anna Testsson', email: 'anna@forening.example' }]);
    expect((await olle.get(kept)).status).toBe(404);
    const { rows } = await app.database.pool.query<{ row: string }>('select sign_up::text as row from participation.sign_up');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/Anna|forening/);

    await app.visitor.post(path, 'name=Bo+Testsson&email=', form);
    expect((await app.visitor.post(path, 'name=Cia+Testsson&email=', form)).status).toBe(409);
    expect((await karin.put(kept, { ...sheet, seats: 1, revision: 1 })).body.fields[0].field).toBe('seats');
    const own = /href="(\/avanmalan\/[^"?]+)/.exec(done.text)?.[1] ?? '';
    expect((await app.visitor.get(own)).text).toContain('Lämna tillbaka platsen');
    expect((await karin.get(kept)).body.people).toHaveLength(2);
    expect((await app.visitor.post(own, '', form)).text).toContain('Platsen är tillbakalämnad');
    expect((await app.visitor.get(own)).status).toBe(404);
    expect((await karin.get(kept)).body.people).toMatchObject([{ name: 'Bo Testsson' }]);
    expect((await app.visitor.get(`/anmalan/${own.split('/').at(-1)}`)).status).toBe(404);
  });

  test('stands on the group’s page while it is open, and its notes afterwards', async () => {
    const kept = `/v1/activities/${meeting}/sign-ups`;
    const page = async () =>
      (await app.visitor.get(pathOf((await karin.get(`/v1/audiences/${plan.staff}/group-page`)).body.page.url))).text;
    expect(await page()).toContain('Anmäl dig till Träff för handläggare');
    await karin.put(kept, { ...sheet, isOpen: false, notes: 'Vi kom överens om ett nytt möte.', areNotesPublic: true, revision: 1 });
    expect(await page()).not.toContain('Anmäl dig till');
    expect(await page()).toContain('Vi kom överens om ett nytt möte.');
    expect((await app.visitor.get(path)).text).toContain('Anmälan är stängd');
    expect((await app.visitor.post(path, 'name=Sen', form)).status).toBe(409);
    const email = (await karin.post(`${at()}/activities`, { title: 'Brev', type: 'email', needIds: [] })).body.id;
    expect((await karin.put(`/v1/activities/${email}/sign-ups`, { ...sheet, revision: 0 })).body.fields[0].field).toBe('type');
  });

  test('those who came are found among the members by the list, and noted as attendance', async () => {
    const { id: recipientId } = (
      await karin.post(`/v1/audiences/${plan.staff}/members`, { name: 'Bo Testsson', email: 'bo@storsjo.example' })
    ).body;
    const { people } = (await karin.get(`/v1/activities/${meeting}/sign-ups`)).body;
    const text = people.map(({ name }: { name: string }) => name).join('\n');
    const { found } = (await karin.post(`/v1/activities/${meeting}/attendance-matches`, { text })).body;
    expect(found).toMatchObject([{ name: 'Bo Testsson' }]);
    const noted = await karin.put(`/v1/activities/${meeting}/attendance`, {
      recipientIds: [found[0].recipientId],
      headCount: null,
      withPractice: false,
    });
    expect(noted.status).toBe(200);
    expect(recipientId ?? found[0].recipientId).toBe(found[0].recipientId);
  });
});

describe('the confirmation of a place', { timeout: 60_000 }, () => {
  const sheet = { isOpen: true, place: 'Aulan', information: 'Kaffe.', seats: null, lastDay: null, notes: '', areNotesPublic: false };

  test('goes once to the address that was given, with day, place, a calendar file and the link that gives the place back', async () => {
    const needIds = await needsOf(plan.staff);
    const { id } = (
      await karin.post(`${at()}/activities`, { title: 'Kaffe & frågor', type: 'meeting', plannedDate: '2031-03-05', needIds })
    ).body;
    const kept = `/v1/activities/${id}/sign-ups`;
    await karin.put(kept, { ...sheet, revision: 0 });
    const path = `${pathOf((await karin.get(kept)).body.url)}?lang=en`;
    expect((await app.visitor.post(path, 'name=Dan+Testsson&email=dan%40forening.example', form)).text).toContain(
      'The confirmation will be in your e-mail shortly',
    );
    await app.visitor.post(path, 'name=Dan+Testsson&email=DAN%40forening.example', form);
    expect((await app.visitor.post(path, 'name=Ulla+Testsson', form)).text).not.toContain('The confirmation will be');
    sink.refuse.set('borta@forening.example', 550);
    await app.visitor.post(path, 'name=Eva+Testsson&email=borta%40forening.example', form);
    const left = (await app.visitor.post(path, 'name=Filip+Testsson&email=filip%40forening.example', form)).text;
    await app.visitor.post(/href="(\/avanmalan\/[^"?]+)/.exec(left)?.[1] ?? '', '', form);

    await app.startWorker();
    const people = async () => (await karin.get(kept)).body.people;
    await waitFor(people, (seen) => seen.every((one: { confirmation: string }) => !['waiting', 'sending'].includes(one.confirmation)));
    expect(await people()).toMatchObject([
      { name: 'Dan Testsson', confirmation: 'handedOver' },
      { name: 'Ulla Testsson', confirmation: null },
      { name: 'Eva Testsson', confirmation: 'notDelivered' },
    ]);
    const mails = sink.mails.filter(({ mail }) => mail.subject?.includes('Kaffe & frågor'));
    expect(mails.map(({ to }) => to)).toEqual(['dan@forening.example']);
    const { text, attachments } = mails[0]?.mail ?? { text: '', attachments: [] };
    expect(text).toContain('When: Wednesday');
    expect(text).toContain('Where: Aulan');
    expect(attachments[0]?.content.toString()).toMatch(/METHOD:PUBLISH[\s\S]*DTSTART;VALUE=DATE:20310305[\s\S]*LOCATION:Aulan/);
    const own = /https?:\/\/\S+(\/avanmalan\/\S+)/.exec(text ?? '')?.[1] ?? '';
    expect((await app.visitor.post(own, '', form)).text).toContain('The seat has been given back');
    expect((await people()).map(({ name }: { name: string }) => name)).not.toContain('Dan Testsson');
  });
});

describe('who signed up', { timeout: 60_000 }, () => {
  test('is erased ninety days after the meeting, and not before', async () => {
    const count = async () => {
      const { rows } = await app.database.pool.query<{ names: number }>('select count(*)::integer as names from participation.sign_up');
      return rows[0]?.names;
    };
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await app.database.transaction(forgetSignUps);
    expect(await count()).toBe(before);
    await app.database.pool.query(
      `update planning.activity set planned_date = current_date - 91, done_at = case when done_at is null then null else now() - interval '91 days' end
        where id in (select activity_id from participation.sign_up_sheet)`,
    );
    await app.database.transaction(forgetSignUps);
    expect(await count()).toBe(0);
  });
});

describe('being able to use every part', { timeout: 60_000 }, () => {
  test('is proved part by part by trainings with practice and skill checks, and counted for each group', async () => {
    expect(countSkills(['a', 'b'], ['x', 'y'], [{ recipientId: 'x', messageId: 'm' }], () => [])).toEqual({
      perPart: [
        { partId: 'a', members: 1 },
        { partId: 'b', members: 1 },
      ],
      allParts: 1,
    });
    await karin.put(`/v1/audiences/${plan.staff}/parts`, { partIds: [] });
    const member = async (name: string) => {
      await karin.post(`/v1/audiences/${plan.staff}/members`, { name, email: `${name.split(' ')[0]?.toLowerCase()}@storsjo.example` });
      const { items } = (await karin.get(`/v1/audiences/${plan.staff}/members`)).body;
      return items.find((one: { name: string }) => one.name === name).recipientId;
    };
    const dora = await member('Dora Testsson');
    const skills = async () => (await karin.get(`/v1/audiences/${plan.staff}/skills`)).body;
    expect(await skills()).toMatchObject({
      members: 2,
      allParts: 0,
      parts: [
        { name: 'Bokning', members: 0 },
        { name: 'Bidrag', members: 0 },
      ],
    });
    const train = async (title: string, messageId: string) => {
      const needIds = await needsOf(plan.staff, messageId);
      const { id } = (await karin.post(`${at()}/activities`, { title, type: 'training', plannedDate: '2026-01-15', needIds })).body;
      await karin.put(`/v1/activities/${id}/attendance`, { recipientIds: [dora], headCount: null, withPractice: true });
    };
    await train('Öva bidrag', plan.login);
    expect(await skills()).toMatchObject({ allParts: 0, parts: [{ members: 0 }, { name: 'Bidrag', members: 1 }] });
    await karin.put(`/v1/messages/${plan.background}/parts`, { partIds: [booking] });
    await train('Öva bokning', plan.background);
    expect(await skills()).toMatchObject({ allParts: 1, parts: [{ members: 1 }, { members: 1 }] });
    await write(plan.background, 'En ny lydelse.');
    expect(await skills()).toMatchObject({ allParts: 0, parts: [{ members: 0 }, { members: 1 }] });
    const question = { text: 'Vad?', options: ['Det', 'Något annat'], right: 0 };
    const questions = [question, { ...question, text: 'När?' }, { ...question, text: 'Varför?' }];
    await karin.put(`/v1/messages/${plan.background}/check`, { questions, passMark: 2, isSkillCheck: true });
    // As a personal link leaves it; the link itself is tried with the checks.
    await app.database.pool.query(
      `insert into participation.check_result (id, check_id, organisation_id, message_version, recipient_id, answers_sealed, right_answers, level)
        select gen_random_uuid(), id, organisation_id, message_version, $1, '', 3, 'canDo' from participation.message_check where message_id = $2`,
      [dora, plan.background],
    );
    expect(await skills()).toMatchObject({ allParts: 1, parts: [{ members: 1 }, { members: 1 }] });
    expect((await olle.get(`/v1/audiences/${plan.staff}/skills`)).body).toMatchObject({ members: 0, allParts: 0 });
  });
});
