import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
});

const signIn = async (person: string): Promise<Page> => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(`${demo.url}/login?return=/app/`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const addWord = async (page: Page, word: string, status: string, instead: string | null): Promise<void> => {
  await page.getByRole('button', { name: 'Lägg till ord' }).click();
  await page.getByLabel('Ordet', { exact: true }).fill(word);
  await page.getByRole('radio', { name: status }).check();
  if (instead !== null) await page.getByLabel('Skriv i stället').selectOption({ label: instead });
  await page.getByRole('button', { name: 'Visa böjningar' }).click();
  await page.getByRole('group', { name: 'Böjningar att känna igen' }).waitFor();
  await page.getByRole('button', { name: 'Spara ordet' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** Changes what there is to change, from the keyboard alone, until the language help has no more agreed words to offer. */
const mendByKeyboard = async (page: Page): Promise<number> => {
  const words = page.getByRole('region').filter({ hasText: 'Överenskommet ord' });
  await words.first().waitFor();
  let mended = 0;
  for (let step = 0; step < 20 && (await words.count()) > 0; step++) {
    await page.keyboard.press('F8');
    const popover = page.getByRole('dialog');
    await popover.waitFor();
    if (!((await popover.textContent()) ?? '').includes('heter')) continue;
    await page.keyboard.press('Enter');
    await popover.waitFor({ state: 'hidden' });
    mended++;
    await page.waitForTimeout(800);
  }
  return mended;
};

test('a term is agreed on, the text that breaks it is listed, mended with the keyboard, and the list is empty', async () => {
  const maria = await signIn('Maria Sund');
  await maria.goto(`${demo.url}/app/sprak/ord`);
  await addWord(maria, 'spelplan', 'Rekommenderat', null);
  await addWord(maria, 'plan', 'Undvik', 'spelplan');

  const karin = await signIn('Karin Lindqvist');
  await karin.goto(`${demo.url}/app/sprak/ord`);
  const breaking = karin.getByRole('region', { name: 'Texter att se över' });
  await breaking.getByText('plan → spelplan').first().waitFor({ timeout: 30_000 });
  await breaking.getByRole('link', { name: 'Till föreningarna' }).click();

  await karin.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  expect(await mendByKeyboard(karin)).toBe(2);
  const text = await karin.getByRole('textbox', { name: 'Text', exact: true }).textContent();
  expect(text).toContain('hallar och spelplaner');
  expect(text).toContain('föreningens digitala brevlåda');
  await karin.getByText(/^Sparat/).waitFor();

  await karin.goto(`${demo.url}/app/sprak/ord`);
  await expect.poll(() => breaking.getByRole('link', { name: 'Till föreningarna' }).count(), { timeout: 20_000 }).toBe(0);
}, 120_000);
