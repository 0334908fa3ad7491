import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAsHtml } from '../../src/contexts/planning/domain/message-detail.ts';
import { renewAnswers } from '../../src/contexts/planning/jobs/renew-answers.ts';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan, type SmallPlan } from './small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let plan: SmallPlan;

const nothing = { isQuestion: false, answer: '', ask: '', before: '', after: '', benefit: '', scenarios: [], affected: [] };
const at = () => `/v1/messages/${plan.background}/details`;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
});
afterAll(() => app.close());

describe('a message that holds more than its wording', { timeout: 60_000 }, () => {
  test('a message can hold before and after, the benefit it leads to, situations, and who is affected, without a new wording', async () => {
    expect((await karin.get(at())).body).toMatchObject({ ...nothing, revision: 0 });
    const detail = {
      ...nothing,
      before: 'Tider bokas med mejl.',
      after: 'Tider bokas i tjänsten.',
      benefit: 'Två timmar mindre i veckan för handläggaren.',
      scenarios: ['En förening vill byta tid samma dag'],
      affected: [
        { text: 'Du handlägger bokningar', isAffected: true },
        { text: 'Du arbetar bara med skolskjuts', isAffected: false },
      ],
    };
    expect((await karin.put(at(), { ...detail, revision: 0 })).body).toEqual({ revision: 1 });
    expect((await karin.get(at())).body).toMatchObject({ ...detail, revision: 1 });
    expect((await karin.get(`/v1/messages/${plan.background}`)).body.version).toBe(1);
    expect((await karin.put(at(), { ...detail, revision: 0 })).body.code).toBe('editConflict');
  });

  test('what a message asks of its groups is open until each has answered or declined, with who noted it and when', async () => {
    const asked = (audienceId: string) => `/v1/messages/${plan.background}/asks/${audienceId}`;
    expect((await karin.put(asked(plan.managers), { state: 'answered' })).body.code).toBe('invalidInput');
    await karin.put(at(), { ...nothing, ask: 'Frigör två handläggare i mars', revision: 1 });
    const states = async () =>
      (await karin.get(at())).body.asked.map(({ audienceName, state }: { audienceName: string; state: string }) => [audienceName, state]);
    expect(await states()).toEqual([
      ['Chefer', 'open'],
      ['Handläggare', 'open'],
    ]);
    await karin.put(asked(plan.managers), { state: 'answered', text: 'Två personer, halva mars' });
    await karin.put(asked(plan.staff), { state: 'declined', text: 'Först i april' });
    expect(await states()).toEqual([
      ['Chefer', 'answered'],
      ['Handläggare', 'declined'],
    ]);
    const [first] = (await karin.get(at())).body.asked;
    expect(first).toMatchObject({ text: 'Två personer, halva mars', notedBy: 'Karin Lindqvist' });
    expect(first.changedAt).not.toBeNull();
    expect((await karin.put(asked(plan.clubs), { state: 'answered' })).status).toBe(404);
  });

  test('a message can be a question with its answer, listed for the programme and published to the front door in one step', async () => {
    const page = `/v1/messages/${plan.background}/answer-page`;
    expect((await karin.post(page)).body.code).toBe('invalidInput');
    await karin.put(at(), { ...nothing, isQuestion: true, answer: 'Med e-legitimation.\n\n<b>Inget</b> lösenord.', revision: 2 });
    const { status, body } = await karin.post(page);
    expect(status).toBe(200);
    const path = new URL(body.url).pathname;
    const { text } = await app.visitor.get(path);
    expect(text).toContain('Med e-legitimation.');
    expect(text).toContain('&lt;b&gt;Inget');
    await karin.put(at(), { ...nothing, isQuestion: true, answer: 'Med BankID eller Freja.', revision: 3 });
    expect((await karin.post(page)).body.url).toBe(body.url);
    expect((await app.visitor.get(path)).text).toContain('Freja');
    const { body: list } = await karin.get(`/v1/programmes/${plan.programmeId}/questions`);
    expect(list.items).toMatchObject([{ question: 'Bakgrund', answer: 'Med BankID eller Freja.', url: body.url }]);
    expect(answerAsHtml('a\nb\n\nc')).toBe('<p>a<br>b</p>\n<p>c</p>');
    expect(answerAsHtml('Dagar:\n- 1 mars\n- 2 maj\nRing.')).toBe('<p>Dagar:</p>\n<ul><li>1 mars</li><li>2 maj</li></ul>\n<p>Ring.</p>');
  });

  test('a published answer says what is live today, is renewed when it changes, and is not published with a gap', async () => {
    const at2 = `/v1/messages/${plan.schedule}`;
    const detail = (answer: string, revision: number) => karin.put(`${at2}/details`, { ...nothing, isQuestion: true, answer, revision });
    const renew = () => renewAnswers.handle(app.database, {} as never);
    const { body: milestone } = await karin.post(`/v1/programmes/${plan.programmeId}/milestones`, {
      name: 'Driftstart',
      date: '2099-03-01',
    });
    const { body: field } = await karin.post(`/v1/programmes/${plan.programmeId}/local-fields`, { name: 'Supportnummer' });
    await detail('Tjänsten öppnar:\n((milstolpar))\nRing ((Supportnummer)).', 0);
    const refused = await karin.post(`${at2}/answer-page`);
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Supportnummer')]);
    await karin.put(`/v1/local-fields/${field.id}/value`, { value: '0570-123 45' });
    const { body } = await karin.post(`${at2}/answer-page`);
    const page = async () => (await app.visitor.get(new URL(body.url).pathname)).text;
    expect(await page()).toContain('Driftstart: 1 mars 2099');
    expect(await page()).toContain('Ring 0570-123 45.');
    const listed = (await karin.get(`/v1/programmes/${plan.programmeId}/questions`)).body.items;
    expect(listed.map(({ answer }: { answer: string }) => answer)).toContain(
      'Tjänsten öppnar:\n- Driftstart: 1 mars 2099\nRing 0570-123 45.',
    );
    await karin.post(`/v1/milestones/${milestone.id}/moves`, { date: '2099-04-02', revision: milestone.revision });
    await detail('Ett utkast som ingen har publicerat.', 1);
    await renew();
    await renew();
    expect(await page()).toContain('Driftstart: 2 april 2099');
    expect(await page()).toContain('Version 2');
    const pages = (await karin.get('/v1/pages')).body.items;
    await karin.post(`/v1/pages/${pages.find(({ url }: { url: string }) => url === body.url).id}/withdraw`);
    expect((await karin.get(`${at2}/details`)).body.publishedUrl).toBeNull();
  });

  test('those who adopt the plan read it and keep answers of their own; only its owner writes it', async () => {
    expect((await olle.get(at())).body).toMatchObject({ isQuestion: true, publishedUrl: null });
    expect((await olle.put(at(), { ...nothing, revision: 4 })).body.code).toBe('notYourProgramme');
    await olle.post(`/v1/programmes/${plan.programmeId}/adopt`);
    await karin.put(at(), { ...nothing, ask: 'Frigör tid', revision: 4 });
    const { body } = await olle.get(at());
    expect(body.asked).toHaveLength(2);
    expect(body.asked.every(({ state }: { state: string }) => state === 'open')).toBe(true);
    expect((await karin.get(at())).body.asked[0]).toMatchObject({ state: 'answered' });
  });
});
