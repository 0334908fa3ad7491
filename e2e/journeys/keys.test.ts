import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;
let karin: Page;

beforeAll(async () => {
  browser = await openBrowser();
  karin = await (await openContext(browser)).newPage();
  karin.setDefaultTimeout(30_000);
  await karin.goto(`${demo.url}/login?return=/app/kalender`);
  await karin.getByRole('button', { name: 'Karin Lindqvist' }).click();
  await karin.waitForURL(`${demo.url}/app/**`);
}, 180_000);
afterAll(() => browser?.close());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await karin.keyboard.press(key);
};
/** The day that has the focus. */
const focused = (day: string) => karin.locator(`[data-day="${day}"]:focus`).waitFor();

test('in the calendar the arrow keys go from day to day, into the next month and back, and the address keeps up', async () => {
  await karin.goto(`${demo.url}/app/kalender?dag=2031-03-27`);
  await karin.locator('[data-day="2031-03-27"]').focus();
  await press('ArrowRight', 'ArrowDown');
  await focused('2031-04-04');
  await karin.waitForURL(/dag=2031-04-04/);
  await karin.getByRole('heading', { name: 'april 2031' }).waitFor();
  await focused('2031-04-04');
  await press('PageDown', 'ArrowLeft');
  await focused('2031-05-03');
  await press('Enter');
  await karin.getByRole('dialog').waitFor();
  await press('Escape');
});

test('keys that are quicker than the page are not taken back by it', async () => {
  await karin.goto(`${demo.url}/app/kalender?dag=2031-01-31`);
  await karin.locator('[data-day="2031-01-31"]').focus();
  await press('ArrowRight', 'ArrowRight', 'PageDown', 'ArrowLeft', 'PageDown', 'ArrowUp', 'ArrowUp');
  await focused('2031-03-18');
  await karin.waitForURL(/dag=2031-03-18/);
  await karin.getByRole('heading', { name: 'mars 2031' }).waitFor();
  await focused('2031-03-18');
});

test('a week at a time, too: past Sunday comes the next week’s Monday', async () => {
  await karin.goto(`${demo.url}/app/kalender?vy=vecka&dag=2031-03-30`);
  await karin.locator('[data-day="2031-03-30"]').focus();
  await press('ArrowRight');
  await focused('2031-03-31');
  await press('ArrowLeft');
  await focused('2031-03-30');
});

test('between tabs the arrow keys move, and Enter shows one', async () => {
  await karin.goto(`${demo.url}/app/kalender`);
  const tabs = karin.getByRole('tab');
  await tabs.first().focus();
  await press('ArrowRight');
  expect(await tabs.first().getAttribute('aria-selected')).toBe('true');
  await press('Enter');
  await karin.getByRole('tab', { selected: true }).and(tabs.nth(1)).waitFor();
});

test('whoever writes on in a search field while the answer comes loses neither the focus nor a letter', async () => {
  for (const page of ['toolkit', 'notes']) {
    await karin.goto(`${demo.url}/app/samarbete?del=${page}`);
    const field = karin.locator('main input[type=search]');
    await field.focus();
    const answered = karin.waitForResponse((response) => response.url().includes('search=b'));
    await press('b');
    await answered;
    await press('u', 'd');
    await expect.poll(() => field.evaluate((one: HTMLInputElement) => [one === document.activeElement, one.value])).toEqual([true, 'bud']);
  }
});
