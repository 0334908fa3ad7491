import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, type Client, startApp } from '../app-under-test.ts';
import { makeSmallPlan, type SmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
let karin: Client;
let olle: Client;
let plan: SmallPlan;

beforeAll(async () => {
  app = await startApp();
  karin = await app.as('karin');
  olle = await app.as('olle');
  plan = await makeSmallPlan(karin, 'Ny bokningstjänst', 'network');
  const question = { isQuestion: true, answer: 'I mars.', ask: '', before: '', after: '', benefit: '', scenarios: [], affected: [] };
  await karin.put(`/v1/messages/${plan.schedule}/details`, { ...question, revision: 0 });
  await olle.post(`${at()}/adopt`);
});
afterAll(() => app.close());

const pathOf = (url: string): string => new URL(url).pathname;
const at = () => `/v1/programmes/${plan.programmeId}`;

describe('what employees can say', { timeout: 60_000 }, () => {
  test('employees get three sentences, one page and three answers, proposed from what is agreed on and answered, to read and print by link', async () => {
    const kit = `${at()}/ambassador-kit`;
    const { body: first } = await karin.get(kit);
    expect(first).toMatchObject({
      url: null,
      kit: { revision: 0, isShared: false, answers: [{ question: 'Tidplan', answer: 'I mars.' }] },
    });
    expect(first.kit.sentences.length).toBeGreaterThan(0);
    const own = {
      sentences: ['Du bokar själv.', 'Det är tryggt.', 'Vi hjälper till.'],
      page: 'Fråga ((Saknas inte)).',
      answers: first.kit.answers,
    };
    const kept = await karin.put(kit, { ...own, isShared: true, revision: 0 });
    const path = pathOf(kept.body.url);
    const seen = (await app.visitor.get(path)).text;
    for (const words of [...own.sentences, 'I mars.']) expect(seen).toContain(words);
    expect((await karin.put(kit, { ...own, isShared: true, revision: 0 })).body.code).toBe('editConflict');
    expect((await karin.put(kit, { ...own, sentences: ['1', '2', '3', '4'], isShared: true, revision: 1 })).status).toBe(400);
    await karin.put(kit, { ...own, isShared: false, revision: 1 });
    expect((await app.visitor.get(path)).status).toBe(404);
    expect((await olle.get(kit)).body.kit.revision).toBe(0);
  });
});
