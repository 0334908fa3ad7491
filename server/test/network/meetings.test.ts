import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeYearlyRule } from '../../src/contexts/network/domain/meeting.ts';
import type { CalendarDate } from '../../src/vocabulary/calendar-date.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, type SunkMail, startMailSink } from '../delivery/mail-sink.ts';
import { makeAnotherNetwork } from './another-network.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let maria: Client;
let olle: Client;
beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  karin = await app.as('karin');
  maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  olle = await app.as('olle');
  await karin.post('/v1/network/appointments', { duty: 'communicator', personId: app.personId('karin') });
  await karin.post('/v1/network/appointments', { duty: 'referenceGroup', personId: app.personId('karin') });
  await olle.post('/v1/network/appointments', { duty: 'steeringGroup', personId: app.personId('olle') });
  await maria.post('/v1/network/appointments', { duty: 'editor', personId: app.personId('maria') });
  await app.startWorker();
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

const yearly = { kind: 'yearly', title: 'Årets nätverksmöte', heldOn: '2031-03-05', startsAt: '09:30', minutesLong: 90, place: 'Rådhuset' };
const day = (text: string): CalendarDate => text as CalendarDate;
const one = (id: string) => `/v1/network/meetings/${id}`;
/** The invitation in the mail, with folded lines put together. */
const calendarOf = (sunk: SunkMail | undefined): string =>
  (sunk?.mail.attachments ?? [])
    .filter(({ contentType }) => contentType === 'text/calendar')
    .map(({ content }) => content.toString().replaceAll('\r\n ', ''))
    .join('');
type Item = { id: string; kind: string; title: string };

describe('at least one meeting a year', () => {
  test('is due a year after the last one; a working day is proposed when none is planned', () => {
    const held = { status: 'held' as const, heldOn: day('2030-03-05') };
    expect(judgeYearlyRule([held], day('2030-09-02'))).toEqual({
      lastHeldOn: '2030-03-05',
      nextPlannedOn: null,
      dueBy: '2031-03-05',
      isOverdue: false,
      proposedOn: '2031-02-19',
    });
    const planned = { status: 'planned' as const, heldOn: day('2031-04-01') };
    expect(judgeYearlyRule([held, planned], day('2031-03-06'))).toMatchObject({
      isOverdue: true,
      nextPlannedOn: '2031-04-01',
      proposedOn: null,
    });
    expect(judgeYearlyRule([], day('2030-09-01'))).toMatchObject({ isOverdue: true, dueBy: null, proposedOn: '2030-09-23' });
    expect(judgeYearlyRule([{ status: 'held', heldOn: day('2028-02-29') }], day('2028-03-01')).dueBy).toBe('2029-02-28');
  });
});

describe('a meeting of the network', () => {
  let id: string;

  test('is planned by the editor-in-chief, with an agenda made of open contributions, vacancies and changed words', async () => {
    expect((await maria.get('/v1/network/meetings')).body.rule).toMatchObject({ isOverdue: true, lastHeldOn: null });
    await karin.post('/v1/network/contributions', { title: 'Ny sporthall', text: 'Hallen öppnar i mars.' });
    await maria.post('/v1/terms', { term: 'bokningstjänst', status: 'preferred', visibility: 'network' });
    expect((await karin.post('/v1/network/meetings', yearly)).status).toBe(403);
    const planned = await maria.post('/v1/network/meetings', yearly);
    expect(planned.status).toBe(201);
    id = planned.body.id;
    const { body } = await olle.get(one(id));
    expect(body.agenda.map(({ title }: Item) => title)).toEqual([
      'Bidrag: Ny sporthall (Storsjö kommun)',
      expect.stringContaining('saknar utsedd kommunikatör'),
      expect.stringContaining('saknar utsedd kommunikatör'),
      'Ändrat ord: bokningstjänst',
    ]);
    expect((await maria.get('/v1/network/meetings')).body.rule).toMatchObject({ isOverdue: false, nextPlannedOn: '2031-03-05' });
  });

  test('own items are added and moved; filling again adds only what is new, and what was taken away stays away', async () => {
    const own = (await maria.post(`${one(id)}/agenda`, { title: 'Årets kampanj', note: '20 minuter' })).body.id;
    const before: Item[] = (await maria.get(one(id))).body.agenda;
    const order = [own, ...before.map((item) => item.id).filter((item) => item !== own)];
    expect((await maria.put(`${one(id)}/agenda`, { itemIds: order })).status).toBe(200);
    const word = before.find(({ kind }) => kind === 'term')?.id ?? '';
    await maria.post(`/v1/network/agenda-items/${word}/remove`);
    await karin.post('/v1/network/contributions', { title: 'Sommaröppet', text: 'Vi har öppet i juli.' });
    expect((await maria.post(`${one(id)}/agenda/fill`)).body).toEqual({ added: 1 });
    const { agenda } = (await maria.get(one(id))).body;
    expect(agenda[0]).toMatchObject({ title: 'Årets kampanj', note: '20 minuter' });
    expect(agenda.at(-1).title).toContain('Sommaröppet');
    expect(agenda.some(({ kind }: Item) => kind === 'term')).toBe(false);
    await maria.post(`/v1/network/agenda-items/${word}/restore`);
    expect((await maria.get(one(id))).body.agenda).toHaveLength(6);
  });

  test('everybody with a duty gets one invitation that the calendar understands, and one more when the day has moved', async () => {
    expect((await maria.post(`${one(id)}/invitations`)).body).toEqual({ invited: 3 });
    await expect.poll(() => sink.mails.length, { timeout: 20_000 }).toBe(3);
    const first = sink.mails.map(calendarOf).join('\n');
    expect(first).toContain('METHOD:REQUEST');
    expect(first).toContain('20310305T083000Z');
    const { revision } = (await maria.get(one(id))).body;
    expect((await maria.patch(one(id), { revision, heldOn: '2031-03-12' })).status).toBe(200);
    await maria.post(`${one(id)}/invitations`);
    await expect.poll(() => sink.mails.length, { timeout: 20_000 }).toBe(6);
    expect(calendarOf(sink.mails[5])).toContain('SEQUENCE:2');
  });

  test('an invited person says whether she comes; the others see it', async () => {
    expect((await karin.get(one(id))).body.myAnswer).toBe('none');
    expect((await karin.put(`${one(id)}/my-answer`, { answer: 'yes' })).status).toBe(200);
    expect((await olle.put(`${one(id)}/my-answer`, { answer: 'no' })).status).toBe(200);
    expect((await (await app.as('ahmed')).put(`${one(id)}/my-answer`, { answer: 'yes' })).status).toBe(404);
    expect((await maria.get(one(id))).body.counts).toEqual({ invited: 3, coming: 1, notComing: 1, attended: 0 });
  });

  test('its minutes, decisions and attendance are published to the network and become evidence', async () => {
    const { storsjo, lansmyndigheten } = app.organisations;
    const minutes = {
      minutes: 'Vi gick igenom årets bidrag.',
      decisions: [{ text: 'Visa hallen på startsidan', owner: 'Maria Sund', dueOn: '2031-04-01' }],
    };
    const { revision } = (await maria.get(one(id))).body;
    const saved = (await maria.put(`${one(id)}/minutes`, { ...minutes, revision })).body;
    expect((await maria.put(`${one(id)}/minutes`, { ...minutes, revision })).status).toBe(409);
    expect((await karin.get(one(id))).body).toMatchObject({ minutes: null, decisions: [] });
    expect((await maria.post(`${one(id)}/publish`, saved)).body.fields[0].field).toBe('attendance');
    const people = [
      { organisationId: storsjo, personId: app.personId('karin'), attended: true },
      { organisationId: lansmyndigheten, personId: app.personId('maria'), attended: true },
    ];
    await maria.put(`${one(id)}/attendance`, { people });
    expect((await maria.post(`${one(id)}/publish`, saved)).status).toBe(200);
    const { body } = await olle.get(one(id));
    expect(body).toMatchObject({ status: 'held', minutes: 'Vi gick igenom årets bidrag.', counts: { attended: 2 } });
    expect(body.decisions[0]).toMatchObject({ owner: 'Maria Sund', dueOn: '2031-04-01' });
    expect((await maria.put(`${one(id)}/attendance`, { people })).status).toBe(409);
    const { rows } = await app.database.pool.query("select details from identity.audit_line where action = 'network.meetingHeld'");
    expect(rows[0].details).toEqual({ invited: 3, attended: 2, organisations: 2 });
    expect((await karin.get('/v1/network/meetings')).body.rule).toMatchObject({ lastHeldOn: '2031-03-12', isOverdue: false });
  });

  test('the minutes are a Word file and a tagged PDF with who was there', async () => {
    const pdf = await olle.bytes(`${one(id)}/document`);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.body.toString('latin1')).toContain('/MarkInfo');
    const word = await olle.bytes(`${one(id)}/document?format=docx`);
    expect(word.body.subarray(0, 2).toString()).toBe('PK');
  });

  test('an extra meeting can be cancelled, which tells those invited, and planned again', async () => {
    const extra = (await maria.post('/v1/network/meetings', { ...yearly, kind: 'extra', title: 'Snabbt möte' })).body.id;
    await maria.post(`${one(extra)}/invitations`);
    await maria.post(`${one(extra)}/cancel`);
    await expect.poll(() => sink.mails.some((mail) => calendarOf(mail).includes('METHOD:CANCEL')), { timeout: 20_000 }).toBe(true);
    expect((await maria.post(`${one(extra)}/invitations`)).status).toBe(409);
    await maria.post(`${one(extra)}/resume`);
    expect((await karin.get(one(extra))).body.status).toBe('planned');
  });
});

describe('asking', () => {
  test('the editor-in-chief gets questions, answers them with the time it took, and shares what is of use to all', async () => {
    const asked = (await karin.post('/v1/network/questions', { question: 'Får vi använda kartan?' })).body.id;
    expect((await olle.get('/v1/network/questions')).body.items).toEqual([]);
    expect((await olle.put(`/v1/network/questions/${asked}/answer`, { answer: 'Ja', isShared: true })).status).toBe(403);
    expect((await maria.get('/v1/network/questions')).body).toMatchObject({ waiting: 1, medianHours: null, isEditor: true });
    await maria.put(`/v1/network/questions/${asked}/answer`, { answer: 'Ja, med källa.', isShared: true });
    expect((await karin.get('/v1/network/questions')).body).toMatchObject({ waiting: 0, medianHours: 0 });
    expect((await olle.get('/v1/network/questions')).body.items[0]).toMatchObject({ answer: 'Ja, med källa.', askedByName: null });
  });

  test('a consultation round has a last day, one answer per organisation, who has not answered, and a conclusion', async () => {
    const round = { question: 'Ska vi byta kartbild?', background: 'Den är från 2019.', answerBy: '2031-05-01' };
    expect((await karin.post('/v1/network/consultations', round)).status).toBe(403);
    expect((await maria.post('/v1/network/consultations', { ...round, answerBy: '2020-01-01' })).status).toBe(400);
    const { id } = (await maria.post('/v1/network/consultations', round)).body;
    const path = `/v1/network/consultations/${id}`;
    await karin.put(`${path}/answer`, { answer: 'Nej' });
    await karin.put(`${path}/answer`, { answer: 'Ja, gärna' });
    const [open] = (await olle.get('/v1/network/consultations')).body.items;
    expect(open.answers).toMatchObject([{ organisation: { name: 'Storsjö kommun' }, answer: 'Ja, gärna' }]);
    expect(open.missing.map(({ name }: { name: string }) => name).toSorted()).toEqual(['Granviks kommun', 'Länsmyndigheten']);
    await maria.put(`${path}/conclusion`, { conclusion: 'Vi byter.' });
    expect((await olle.put(`${path}/answer`, { answer: 'Sent' })).body.code).toBe('consultationConcluded');
    expect((await olle.get('/v1/network/consultations')).body.items[0].conclusion).toBe('Vi byter.');
  });

  test('another network sees no meeting, question or round of ours', async () => {
    const ask = await makeAnotherNetwork(app);
    for (const list of ['meetings', 'questions', 'consultations'])
      expect((await ask('GET', `/v1/network/${list}`)).text).not.toMatch(/Årets|kartan|kartbild/);
    const [{ id }] = (await karin.get('/v1/network/meetings')).body.items;
    for (const path of ['', '/document']) expect((await ask('GET', `${one(id)}${path}`)).status).toBe(404);
    expect((await ask('POST', `${one(id)}/invitations`)).status).toBe(404);
    const [round] = (await karin.get('/v1/network/consultations')).body.items;
    expect((await ask('PUT', `/v1/network/consultations/${round.id}/answer`, { answer: 'x' })).status).toBe(404);
    const [question] = (await karin.get('/v1/network/questions')).body.items;
    expect((await ask('PUT', `/v1/network/questions/${question.id}/answer`, { answer: 'x', isShared: true })).status).toBe(404);
  });
});
