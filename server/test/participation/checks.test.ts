import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { type MailSink, startMailSink } from '../delivery/mail-sink.ts';
import { getPlan, makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';
import { waitFor } from '../planning/wait-for.ts';

let app: AppUnderTest;
let sink: MailSink;
let karin: Client;
let plan: SmallPlan;

const question = (text: string) => ({ text, options: ['Fel', 'Rätt', 'Nja'], right: 1, explanation: `Därför att ${text.toLowerCase()}` });
const questions = ['Vad ändras?', 'När ändras det?', 'Vem frågar man?'].map(question);
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const checkAt = (messageId = plan.schedule) => `/v1/messages/${messageId}/check`;
const cell = async (messageId = plan.schedule) => {
  const { body } = await karin.get(`/v1/programmes/${plan.programmeId}/matrix`);
  return body.cells.find(
    (one: { audienceId: string; messageId: string }) => one.audienceId === plan.managers && one.messageId === messageId,
  );
};
/** Every radio button's name on the page, and the form's own id. */
const namesOn = (html: string): string[] => [...new Set([...html.matchAll(/name="(q-[^"]+)"/g)].map(([, name = '']) => name))];
const answer = async (path: string, chosen: number[]) => {
  const { text } = await app.visitor.get(path);
  const formId = /name="formId" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const fields: string[][] = [['formId', formId], ...namesOn(text).map((name, at) => [name, String(chosen[at] ?? '')])];
  const body = new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
  return { send: () => app.visitor.post(path, body, form), ...(await app.visitor.post(path, body, form)) };
};

beforeAll(async () => {
  sink = await startMailSink();
  app = await startApp({ environment: { SMTP_URL: sink.url } });
  await app.startWorker();
  karin = await app.as('karin');
  plan = await makeSmallPlan(karin);
  await karin.post(`/v1/audiences/${plan.managers}/members`, { name: 'Mia Chef', email: 'mia@storsjo.example' });
});
afterAll(async () => {
  await app.close();
  await sink.stop();
});

describe('a short check', { timeout: 60_000 }, () => {
  let link = '';

  test('has three to five questions with one right answer each; anything else is told what to mend, and nothing is saved', async () => {
    const wrong = [
      { questions: questions.slice(1), passMark: 2 },
      { questions: questions.map((one) => ({ ...one, right: 4 })), passMark: 2 },
      { questions: questions.map((one) => ({ ...one, options: ['Samma', 'samma'] })), passMark: 2 },
      { questions, passMark: 4 },
    ];
    for (const body of wrong) expect((await karin.put(checkAt(), body)).body.code).toBe('invalidInput');
    expect((await karin.get(checkAt())).body).toEqual({ check: null });
    expect((await karin.put(checkAt(), { questions, passMark: 2 })).status).toBe(200);
    expect((await karin.get(checkAt())).body.check).toMatchObject({ messageVersion: 1, isOutdated: false, openUrl: null });
    expect((await karin.put(checkAt(), { questions, passMark: 2 })).body.code).toBe('editConflict');
  });

  test('staff sees the page as it will be, and nothing can be sent from it', async () => {
    const { text } = await karin.get(`${checkAt()}.html`);
    expect(text).toContain('Vad ändras?');
    expect(text).not.toContain('<form');
  });

  test('goes out as a send-out in which everybody has a link of their own', async () => {
    const drafted = await karin.post(`${checkAt()}/send-outs`, { audienceIds: [plan.managers] });
    expect(drafted.status).toBe(201);
    const { body: draft } = await karin.get(`/v1/send-outs/${drafted.body.sendOutId}`);
    const released = await karin.post(`/v1/send-outs/${drafted.body.sendOutId}/release`, {
      revision: draft.revision,
      expectedRecipients: 1,
    });
    expect(released.status, released.text).toBe(200);
    const mails = await waitFor(
      () => sink.mails.filter(({ to }) => to === 'mia@storsjo.example'),
      (list) => list.length > 0,
    );
    link = /\/kontrollfragor\/[\w-]+/.exec(mails[0]?.mail.text ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
    expect(String(mails[0]?.mail.html)).toContain(`${link}">`);
  });

  test('opening the link, as a mail scanner does, proves nothing, and does not tell what is right', async () => {
    const { status, text, headers } = await app.visitor.get(link);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toContain('Därför att');
    expect(text).not.toContain('<script');
    expect(await cell()).toMatchObject({ confirmed: 0 });
    expect((await karin.get(checkAt())).body.check.results.members.answered).toBe(0);
  });

  test('an unanswered question is asked for again, and nothing is counted', async () => {
    const { status, text } = await answer(link, [1, 1]);
    expect(status).toBe(400);
    expect(text).toContain('Välj ett svar.');
    expect(text).not.toContain('Därför att');
    expect((await karin.get(checkAt())).body.check.results.members.answered).toBe(0);
  });

  test('answers are explained afterwards, and passing confirms *understand*', async () => {
    const { status, text } = await answer(link, [1, 1, 0]);
    expect(status).toBe(200);
    expect(text).toContain('Du svarade rätt på 2 av 3 frågor.');
    expect(text).toContain('Därför att vem frågar man?');
    const proved = await waitFor(cell, ({ state }) => state === 'confirmed');
    expect(proved).toMatchObject({ level: 'understand', state: 'confirmed', confirmed: 1, members: 1 });
    const { body } = await karin.get(`/v1/needs/${proved.needId}/evidence`);
    expect(body.evidence.items[0]).toMatchObject({ kind: 'check', level: 'understand' });
  });

  test('the latest answer counts, once for each member', async () => {
    expect((await app.visitor.get(link)).text).toContain('2 av 3 rätt, godkänt');
    await answer(link, [0, 0, 2]);
    await waitFor(cell, ({ confirmed }) => confirmed === 0);
    const { results } = (await karin.get(checkAt())).body.check;
    expect(results.members).toEqual({ answered: 1, passed: 0 });
    expect(results.questions.map(({ chosen }: { chosen: number[] }) => chosen)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test('a check of a skill confirms *can do*', async () => {
    await karin.put(checkAt(), { questions, passMark: 3, isSkillCheck: true, revision: 1 });
    await answer(link, [1, 1, 1]);
    const proved = await waitFor(cell, ({ state }) => state === 'confirmed');
    const { body } = await karin.get(`/v1/needs/${proved.needId}/evidence`);
    expect(body.evidence.items[0]).toMatchObject({ kind: 'check', level: 'canDo' });
  });

  test('the open link counts answers and is evidence about nobody; a form sent twice counts once', async () => {
    await karin.put(checkAt(), { questions, passMark: 3, isOpen: true, revision: 2 });
    const { openUrl } = (await karin.get(checkAt())).body.check;
    const sent = await answer(new URL(openUrl).pathname, [1, 1, 1]);
    await sent.send();
    expect((await karin.get(checkAt())).body.check.results.open).toEqual({ answered: 1, passed: 1 });
    expect(await cell()).toMatchObject({ confirmed: 1 });
    await karin.put(checkAt(), { questions, passMark: 3, isOpen: false, revision: 3 });
    expect((await app.visitor.get(new URL(openUrl).pathname)).status).toBe(404);
  });

  test('when the message is rewritten the questions rest until somebody has gone through them, and the proof is of the old words', async () => {
    const { messages } = await getPlan(karin, plan.programmeId);
    const revision = messages.find(({ id }) => id === plan.schedule)?.revision;
    await karin.patch(`/v1/messages/${plan.schedule}`, { summary: 'Ny dag', revision });
    await waitFor(cell, ({ confirmed }) => confirmed === 0);
    expect((await app.visitor.get(link)).text).toContain('Frågorna ses över');
    expect((await karin.get(checkAt())).body.check.isOutdated).toBe(true);
    await karin.put(checkAt(), { questions, passMark: 3, revision: 4 });
    await answer(link, [1, 1, 1]);
    expect(await waitFor(cell, ({ confirmed }) => confirmed === 1)).toMatchObject({ confirmed: 1 });
  });

  test('removed questions lead nowhere, come back when asked for, and what was proved stays', async () => {
    expect((await karin.delete(checkAt())).status).toBe(200);
    expect((await app.visitor.get(link)).status).toBe(404);
    await karin.post(`${checkAt()}/restore`);
    expect((await app.visitor.get(link)).status).toBe(200);
    expect(await cell()).toMatchObject({ confirmed: 1 });
  });

  test('what each member answered is sealed in the database', async () => {
    const { rows } = await app.database.pool.query<{ answers_sealed: string }>('select answers_sealed from participation.check_result');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ answers_sealed }) => answers_sealed.startsWith('v1.') && !answers_sealed.includes('{'))).toBe(true);
  });

  test('a made-up link, a form from another site and another organisation get nowhere', async () => {
    expect((await app.visitor.get(`/kontrollfragor/${'x'.repeat(43)}`)).status).toBe(404);
    const foreign = { ...form, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.visitor.post(link, 'q-1=1', foreign)).status).toBe(403);
    const olle = await app.as('olle');
    expect((await olle.get(checkAt())).status).toBe(404);
    expect((await olle.put(checkAt(), { questions, passMark: 2 })).status).toBe(404);
  });
});
