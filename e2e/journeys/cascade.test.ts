import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;
let context: BrowserContext;
let karin: Page;
let phone: Page;
const title = `Till handläggarna ${Date.now()}`;

beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser);
  karin = await context.newPage();
  karin.setDefaultTimeout(45_000);
  phone = await (await openContext(browser, { width: 390, height: 800 })).newPage();
  phone.setDefaultTimeout(45_000);
}, 240_000);
afterAll(async () => {
  await browser?.close();
});

type Mail = { id: string; subject: string; text: string | null };

/** The link in the latest mail to somebody, in the demo's outbox. */
const linkFor = async (email: string): Promise<string> => {
  for (let tries = 0; tries < 60; tries++) {
    const { items } = (await (await karin.request.get(`${demo.url}/v1/demo/mails?to=${encodeURIComponent(email)}`)).json()) as {
      items: Mail[];
    };
    for (const { id } of items) {
      const mail = await (await karin.request.get(`${demo.url}/demo/utkorg/${id}`)).text();
      const link = /\/budkavle\/[\w-]{20,}/.exec(mail)?.[0];
      if (link !== undefined && mail.includes(title)) return `${demo.url}${link}`;
    }
    await karin.waitForTimeout(1000);
  }
  throw new Error(`no mail to ${email}`);
};

describe('a cascade, from the plan to a phone and back', () => {
  // What a failed step looked like, for whoever mends it.
  beforeEach(({ onTestFailed }) =>
    onTestFailed(async ({ task }) => {
      const name = task.name.replaceAll(/\W+/g, '-').slice(0, 60);
      await karin.screenshot({ path: `.data/failed-journeys/${name}.png` });
      await phone.screenshot({ path: `.data/failed-journeys/${name}-phone.png` });
    }),
  );

  test('staff begins a cascade from cells of the plan, draws the chain, and starts it', async () => {
    await karin.goto(`${demo.url}/login?return=${encodeURIComponent('/app/budkavlar')}`);
    await karin.getByRole('button', { name: 'Karin Lindqvist' }).click();
    await karin.getByRole('button', { name: 'Ny budkavle' }).click();
    await karin.getByLabel('Namn på budkavlen').fill(title);
    await karin.getByRole('dialog').getByRole('checkbox').first().check();
    await karin.getByRole('button', { name: 'Skapa budkavlen' }).click();
    await karin.getByRole('button', { name: 'Lägg till någon först i kedjan' }).click();
    await karin.getByLabel('Namn', { exact: true }).fill('Siv Start');
    await karin.getByLabel('E-post', { exact: true }).fill('siv.start@storsjo.example');
    await karin.getByLabel('Hör själv till målgruppen').selectOption({ index: 1 });
    await karin.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await karin.getByRole('button', { name: 'Siv Start' }).waitFor();
    await karin.getByRole('button', { name: /^Starta/ }).click();
    await karin.getByText('Budkavlen är på väg').waitFor();
  }, 180_000);

  test('on a phone the holder passes it on to another, asks, and confirms, without an account or a script', async () => {
    await phone.goto(await linkFor('siv.start@storsjo.example'));
    await phone.getByRole('heading', { name: title }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await phone.getByText('För vidare till fler').click();
    await phone.getByLabel('Namn').first().fill('Olof Ordförande');
    await phone.getByLabel('E-post').first().fill('olof.ordforande@storsjo.example');
    await phone.getByRole('button', { name: 'Skicka egna länkar till dem' }).click();
    await phone.getByText('En person får nu en egen länk').waitFor();
    await phone.getByText('Ställ en fråga').click();
    await phone.getByLabel('Din fråga').fill('När börjar det?');
    await phone.getByRole('button', { name: 'Skicka frågan' }).click();
    await phone.getByText('Din fråga är skickad').waitFor();
  }, 180_000);

  test('staff answers, and the answer stands on the holder’s page', async () => {
    await karin.reload();
    await karin.getByRole('button', { name: 'Olof Ordförande' }).waitFor();
    await karin.getByRole('tab', { name: /Frågor \(1/ }).click();
    await karin.getByLabel('Ditt svar').fill('Den 1 mars.');
    await karin.getByRole('button', { name: 'Skicka svaret' }).click();
    await karin.getByText('Svaret är skickat').waitFor();
    await phone.reload();
    await phone.getByText('Den 1 mars.').waitFor();
  }, 180_000);

  test('the receipt changes the picture and the cell', async () => {
    const cascadeId = karin.url().split('/').at(-1) ?? '';
    await phone.getByRole('radio', { name: 'På ett möte' }).check();
    await phone.getByRole('button', { name: 'Jag har läst och fört det vidare' }).click();
    await phone.getByText('Avsändaren vet nu att du har läst').waitFor();
    await karin.reload();
    await karin.getByText('1 av 2 har fört vidare').waitFor();
    const { programmeId, targets } = (await (await karin.request.get(`${demo.url}/v1/cascades/${cascadeId}`)).json()) as {
      programmeId: string;
      targets: { audienceId: string }[];
    };
    const confirmed = async (): Promise<number> => {
      const matrix = (await (await karin.request.get(`${demo.url}/v1/programmes/${programmeId}/matrix`)).json()) as {
        cells: { audienceId: string; confirmed: number; state: string }[];
      };
      return matrix.cells.filter(({ audienceId, confirmed: members }) => audienceId === targets[0]?.audienceId && members > 0).length;
    };
    for (let tries = 0; tries < 60 && (await confirmed()) === 0; tries++) await karin.waitForTimeout(1000);
    expect(await confirmed()).toBeGreaterThan(0);
  }, 180_000);
});
