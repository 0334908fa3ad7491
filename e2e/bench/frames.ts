import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { startEmbeddedPostgres } from '../../server/src/platform/database/embedded-postgres.ts';
import { openBrowser, openContext } from '../browser.ts';
import { startDemo } from '../running-demo.ts';
import { pressKeys, recordKeys } from './key-recorder.ts';
import { bareInput, type KeyView, keyViews } from './key-views.ts';
import { enlargePlan } from './large-plan.ts';
import { percentiles, report, round } from './timing.ts';

// Keys pressed in a real browser in every view where one writes or moves by keys, with a large plan behind them: how long until the
// next frame shows the answer. The reference is a bare input on an empty page. `npm run bench -- frames NAME` measures some views only.
const frameMs = 1000 / 60;
const chosen = process.argv.slice(2);

mkdirSync(resolve('.data'), { recursive: true });
const dataDir = mkdtempSync(join(resolve('.data'), 'bench-'));
const postgres = await startEmbeddedPostgres({ dataDir });
const demo = await startDemo({ DATABASE_URL: postgres.url });
const database = openDatabase(postgres.url, 2);
const browser = await openBrowser();
try {
  const ids = await enlargePlan(database.pool);
  const signIn = async (person: string): Promise<Page> => {
    const context = await openContext(browser, { width: 1440, height: 960 });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${demo.url}/login?return=/app/`);
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL(`${demo.url}/app/**`);
    return page;
  };
  const pages = new Map<string, Page>();
  const pageOf = async (person: string): Promise<Page> => {
    const page = pages.get(person) ?? (await signIn(person));
    pages.set(person, page);
    return page;
  };
  const measure = async ({ name, keys, person = 'Karin Lindqvist', open }: KeyView) => {
    const page = await pageOf(person);
    await page.bringToFront();
    await open(page);
    await page.waitForLoadState('networkidle');
    await recordKeys(page);
    await pressKeys(page, keys.slice(0, 5));
    await page.evaluate(() => {
      globalThis.keySamples = [];
    });
    const { samples, processorMs } = await pressKeys(page, keys);
    const work = percentiles(samples.map(({ workMs }) => workMs));
    const paint = percentiles(samples.map(({ paintMs }) => paintMs));
    const late = samples.filter(({ frames }) => frames > 1).length;
    const processor = percentiles(processorMs);
    const line = {
      ...work,
      paintP50Ms: paint.p50Ms,
      paintP95Ms: paint.p95Ms,
      late,
      keys: samples.length,
      processorP50Ms: processor.p50Ms,
      processorP95Ms: processor.p95Ms,
    };
    process.stdout.write(`${work.p95Ms <= frameMs && late === 0 ? 'held    ' : 'NOT HELD'} ${name}: ${JSON.stringify(line)}\n`);
    return line;
  };
  const reference = await measure(bareInput);
  const results = new Map<string, Awaited<ReturnType<typeof measure>>>();
  const views = keyViews(demo.url, ids).filter(({ name }) => chosen.length === 0 || chosen.some((part) => name.includes(part)));
  for (const view of views) {
    const result = await measure(view).catch((error: Error) => {
      process.stdout.write(`could not measure ${view.name}: ${error.message.split('\n')[0]}\n`);
      return undefined;
    });
    if (result !== undefined) results.set(view.name, result);
  }
  const [slowest, worst] = [...results].toSorted(([, one], [, other]) => other.p95Ms - one.p95Ms)[0] ?? ['none', reference];
  const held = [...results.values()].filter(({ p95Ms, late }) => p95Ms <= frameMs && late === 0).length;
  report({
    bench: 'frames',
    ours: worst.p95Ms,
    reference: reference.p95Ms,
    ratio: round(worst.p95Ms / reference.p95Ms),
    unit: 'ms p95 of the slowest view',
    slowest,
    views: results.size,
    held,
    notMeasured: views.length - results.size,
    p50Ms: worst.p50Ms,
    p95Ms: worst.p95Ms,
    referencePaintP95Ms: reference.paintP95Ms,
    processorP50Ms: worst.processorP50Ms,
    referenceProcessorP50Ms: reference.processorP50Ms,
  });
} finally {
  await browser.close();
  await database.close();
  await demo.stop();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
  if (postgres.home.isMoved) rmSync(postgres.home.data, { recursive: true, force: true });
}
