import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWaitingTexts } from '../../src/contexts/language/use-cases/check-waiting-texts.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { makeSmallPlan } from '../planning/small-plan.ts';

let app: AppUnderTest;
beforeAll(async () => {
  // Without the worker: what it has not come to yet is what this is about.
  app = await startApp();
});
afterAll(() => app.close());

test('a term that was agreed on a moment ago leaves no text looking as if it had been read', async () => {
  const [karin, maria, olle] = await Promise.all([app.as('karin'), app.as('maria'), app.as('olle')]);
  await makeSmallPlan(karin);
  const waiting = async (client: typeof karin): Promise<number> => (await client.get('/v1/breaking-texts')).body.waiting;
  const texts = await waiting(karin);
  expect(texts).toBeGreaterThan(0);
  await checkWaitingTexts(app.database);
  expect(await Promise.all([karin, maria, olle].map(waiting))).toEqual([0, 0, 0]);
  const { body } = await maria.post('/v1/terms', { term: 'bakgrund', status: 'avoid', visibility: 'network' });
  expect(await waiting(karin)).toBe(texts);
  expect(await waiting(maria)).toBeGreaterThanOrEqual(texts);
  expect((await karin.get(`/v1/terms/${body.id}/texts`)).body).toMatchObject({ items: [], waiting: texts });
});
