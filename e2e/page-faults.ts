import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The small edition: every page that is judged reads it anew. */
const judgeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looked at once everything has come and stands still: a page that is fetching has less to find fault with, and a colour on its way to another is nobody’s. */
const settle = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !/Hämtar …|Fetching …/.test(document.body.innerText));
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
};

/**
 * Judged inside the page, in one call: many times quicker than a judge that opens a page of its own for each verdict.
 * Frames are left out: a letter’s runs no script, and the judge is one.
 */
const judge = async (page: Page): Promise<AxeResults['violations']> => {
  // Through the debugger, which the page's own rule against foreign scripts does not stop.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(judgeSource);
  return page.evaluate(async (values) => {
    const { axe: judgeOfThePage } = window as unknown as { axe: typeof axe };
    const options = { runOnly: { type: 'tag' as const, values }, resultTypes: ['violations' as const], iframes: false };
    return (await judgeOfThePage.run(document, options)).violations;
  }, standards);
};

/** What is wrong with the page that is open: faults against WCAG 2.2 AA, and a page wider than its window. */
export const pageFaults = async (page: Page): Promise<string[]> => {
  await settle(page);
  const where = new URL(page.url());
  const path = `${where.pathname}${where.search}`;
  const violations = await judge(page);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  const faults = violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => String(target));
    return `${path}: ${id} at ${places.join(' , ')}`;
  });
  return isTooWide ? [...faults, `${path}: wider than the screen`] : faults;
};
