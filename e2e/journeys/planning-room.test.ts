import type { Browser, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
// Names of its own, so that the journey can be walked again in a demo that is kept running.
const mark = Date.now() % 1_000_000;
const programme = `Bokning och bidrag i Granvik ${mark}`;
const cascade = `Till vaktmästarna ${mark}`;
const head = { name: 'Enar Enhetschef', email: `enar.${mark}@granvik.example` };
const caretaker = { name: 'Vilda Vaktmästare', email: `vilda.${mark}@granvik.example` };
const dayOfPlan = `${new Date().getFullYear() + 2}-03-01`;

let browser: Browser;
let olle: Page;
let phone: Page;

beforeAll(async () => {
  browser = await openBrowser();
  olle = await (await openContext(browser)).newPage();
  phone = await (await openContext(browser, { width: 390, height: 800 })).newPage();
  for (const page of [olle, phone]) page.setDefaultTimeout(30_000);
  await olle.goto(`${demo.url}/login?return=/app/program`);
  await olle.getByRole('button', { name: 'Olle Berg' }).click();
}, 180_000);
afterAll(() => browser?.close());

let programmeId = '';
const press = (name: string | RegExp): Promise<void> => olle.getByRole('button', { name }).first().click();
const ask = async <T>(path: string): Promise<T> => (await (await olle.request.get(`${demo.url}${path}`)).json()) as T;

/** The latest personal link in a mail to somebody, out of the demo's outbox. */
const linkFor = async (email: string): Promise<string> => {
  for (let tries = 0; tries < 60; tries++) {
    const { items } = await ask<{ items: { id: string }[] }>(`/v1/demo/mails?to=${encodeURIComponent(email)}`);
    const mail = items[0] === undefined ? '' : await (await olle.request.get(`${demo.url}/demo/utkorg/${items[0].id}`)).text();
    const link = /\/budkavle\/[\w-]{20,}/.exec(mail)?.[0];
    if (link !== undefined) return `${demo.url}${link}`;
    await olle.waitForTimeout(1000);
  }
  throw new Error(`no mail to ${email}`);
};

type Cell = { audienceId: string; confirmed: number };
const confirmed = async (): Promise<number> => {
  const { cells } = await ask<{ cells: Cell[] }>(`/v1/programmes/${programmeId}/matrix`);
  return cells.filter((cell) => cell.confirmed > 0).length;
};

const formatOf = (cell: unknown) => (cell instanceof Date ? { format: 'yyyy-mm-dd' } : {});

/** The plan as its receiver changes it: one activity gets another name. */
const changedPlan = async (file: string, from: string, to: string): Promise<Buffer> => {
  const sheets = await readExcelFile(file);
  const changed = sheets.map(({ sheet, data }) => {
    const rows = data.map((row) => row.map((cell) => (cell === from ? to : cell)));
    return { sheet, data: rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell as string, ...formatOf(cell) }))) };
  });
  return writeExcelFile(changed).toBuffer();
};

describe('the planning room, from a template to proof', () => {
  beforeEach(({ onTestFailed }) =>
    onTestFailed(async ({ task }) => {
      const name = task.name.replaceAll(/\W+/g, '-').slice(0, 60);
      await olle.screenshot({ path: `.data/failed-journeys/${name}.png` });
      await phone.screenshot({ path: `.data/failed-journeys/${name}-phone.png` });
    }),
  );

  test('a new municipality starts its own programme from the service’s plan', async () => {
    await olle.getByRole('link', { name: 'Ny tjänst för bokning och bidrag' }).click();
    await press('Visa som lista');
    await olle.goto(olle.url().replace(/(program\/[0-9a-f-]+).*/, '$1/forslag'));
    await press('Starta ett eget program från den här planen');
    await olle.getByLabel('Namn på ert program').fill(programme);
    await press('Skapa programmet');
    await olle.getByText(`Granviks kommun · ${programme}`).waitFor();
    await press('Planera 126 luckor');
    await olle.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
    programmeId = /program\/([0-9a-f-]+)/.exec(olle.url())?.[1] ?? '';
  }, 180_000);

  test('it says yes to one suggestion, does another in its own way, and declines a third with a reason', async () => {
    await olle.goto(`${demo.url}/app/program/${programmeId}/forslag`);
    await press(/^Ja, planera det: Föredrag på nämndmöte/);
    await olle.getByText('1 av 72 förslag har ni tagit ställning till').first().waitFor();
    await press(/^Gör något annat: Hemsidan, Politiker/);
    await olle.getByLabel('Vad gör ni i stället?').fill('Notis på nämndens egen sida');
    await olle.getByLabel(/^Varför\?/).fill('Nämnden läser sin egen sida.');
    await press('Planera det i stället');
    await olle.getByText('2 av 72 förslag har ni tagit ställning till').first().waitFor();
    await press(/^Nej, inte hos oss: E-post, Politiker/);
    await olle.getByLabel(/^Varför\?/).fill('De får redan för många mejl.');
    await olle.getByRole('dialog').getByRole('button', { name: 'Tacka nej' }).click();
    await olle.getByText('3 av 72 förslag har ni tagit ställning till').first().waitFor();
  }, 180_000);

  test('it plans the gaps in one go, and publishes the year’s plan for the network to read', async () => {
    await olle.goto(`${demo.url}/app/program/${programmeId}`);
    await press(/^Planera \d+ luckor/);
    await olle.getByLabel('Vad ska göras').fill('Startmöte om nya tjänsten');
    await olle.getByLabel('Sort').selectOption({ label: 'Möte' });
    await olle.getByLabel(/^Från/).fill(dayOfPlan);
    await press(/^Planera \d+ rutor/);
    await olle.getByRole('dialog').waitFor({ state: 'hidden' });
    await olle.goto(`${demo.url}/app/kalender?flik=arsplaner`);
    const year = dayOfPlan.slice(0, 4);
    await olle.getByLabel('År', { exact: true }).selectOption(year);
    // Until then the buttons are another year's.
    await olle.getByRole('heading', { name: new RegExp(`^Strategins mål.*${year}`) }).waitFor();
    // In a demo that is kept running the year may be published already.
    const withdraw = olle.getByRole('button', { name: 'Ta tillbaka' });
    await withdraw.or(olle.getByRole('button', { name: /^Publicera/ })).waitFor();
    if (await withdraw.isVisible()) await withdraw.click();
    await press(/^Publicera/);
    await withdraw.waitFor();
    await olle.getByRole('button', { name: 'Läs planen: Granviks kommun' }).click();
    await olle.getByText('Startmöte om nya tjänsten').first().waitFor();
  }, 180_000);

  test('a cascade goes to the caretakers through the unit head, by link on a phone', async () => {
    await olle.goto(`${demo.url}/app/budkavlar`);
    await press('Ny budkavle');
    await olle.getByLabel('Namn på budkavlen').fill(cascade);
    await olle.getByLabel('Målgrupp').selectOption({ label: 'Vaktmästare/anläggningsförvaltare' });
    await olle.getByRole('dialog').getByRole('checkbox').first().check();
    await press('Skapa budkavlen');
    await press('Lägg till någon först i kedjan');
    await olle.getByLabel('Namn', { exact: true }).fill(head.name);
    await olle.getByLabel('E-post', { exact: true }).fill(head.email);
    await olle.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await press(head.name);
    await press('Lägg till under');
    await olle.getByLabel('Namn', { exact: true }).fill(caretaker.name);
    await olle.getByLabel('E-post', { exact: true }).fill(caretaker.email);
    await olle.getByLabel('Hör själv till målgruppen').selectOption({ label: 'Vaktmästare/anläggningsförvaltare' });
    await olle.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await olle.getByRole('button', { name: caretaker.name }).waitFor();
    await press(/^Starta/);
    await olle.getByText('Budkavlen är på väg').waitFor();

    await phone.goto(await linkFor(head.email));
    await phone.getByRole('heading', { name: cascade }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await phone.getByRole('button', { name: 'Jag har läst och fört det vidare' }).click();
    await phone.getByText('Avsändaren vet nu att du har läst').waitFor();
  }, 180_000);

  test('a question comes back and is answered; the caretaker confirms, and coverage rises', async () => {
    const before = await confirmed();
    await phone.goto(await linkFor(caretaker.email));
    await phone.getByText('Ställ en fråga').click();
    await phone.getByLabel('Din fråga').fill('Gäller det hallen på Ängen också?');
    await phone.getByRole('button', { name: 'Skicka frågan' }).click();
    await phone.getByText('Din fråga är skickad').waitFor();

    await olle.reload();
    await olle.getByRole('tab', { name: /Frågor \(1/ }).click();
    await olle.getByLabel('Ditt svar').fill('Ja, alla hallar.');
    await press('Skicka svaret');
    await olle.getByText('Svaret är skickat').waitFor();

    await phone.reload();
    await phone.getByText('Ja, alla hallar.').waitFor();
    await phone.getByRole('button', { name: 'Jag har läst och fört det vidare' }).click();
    await phone.getByText('Avsändaren vet nu att du har läst').waitFor();
    for (let tries = 0; tries < 60 && (await confirmed()) === before; tries++) await olle.waitForTimeout(1000);
    expect(await confirmed()).toBeGreaterThan(before);
  }, 180_000);

  test('the plan goes out to Excel, is changed there, and comes in again with its differences shown first', async () => {
    await olle.goto(`${demo.url}/app/program/${programmeId}/excel`);
    const [file] = await Promise.all([olle.waitForEvent('download'), olle.getByRole('link', { name: 'Ta ut till Excel' }).click()]);
    const buffer = await changedPlan(await file.path(), 'Startmöte om nya tjänsten', 'Startmöte och visning');
    const name = 'planen.xlsx';
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await olle.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    const differences = olle.getByRole('region', { name: 'Det här är ändrat i filen' });
    await differences.getByText('Startmöte om nya tjänsten').waitFor();
    await differences.getByText('Startmöte och visning').first().waitFor();
    await press('Läs in 1 ändring i planen');
    await differences.waitFor({ state: 'hidden' });
    await olle.goto(`${demo.url}/app/program/${programmeId}/planen`);
    await olle.getByRole('button', { name: 'Markera som gjord: Startmöte och visning' }).waitFor();
  }, 180_000);
});
