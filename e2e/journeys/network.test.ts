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
  const page = await (await openContext(browser)).newPage();
  await page.goto(`${demo.url}/login?return=/app/`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('a contribution is sent, edited and published, and the contributor sees what was changed and why', async () => {
  const ahmed = await signIn('Ahmed Rashid');
  await ahmed.goto(`${demo.url}/app/natverk?del=contributions`);
  await press(ahmed, 'Skicka ett bidrag');
  await ahmed.getByLabel('Rubrik').fill('Sommaröppet i simhallen');
  await ahmed.getByLabel('Text', { exact: true }).fill('Simhallens öppethållande utökas under sommaren.');
  await press(ahmed, 'Skicka till huvudredaktören');
  await ahmed.getByRole('heading', { name: 'Sommaröppet i simhallen', level: 1 }).waitFor();
  const address = ahmed.url();

  const maria = await signIn('Maria Sund');
  await maria.goto(`${demo.url}/app/natverk?del=contributions`);
  await maria.getByRole('link', { name: 'Sommaröppet i simhallen' }).click();
  await press(maria, 'Börja redigera');
  await maria.getByLabel('Text', { exact: true }).fill('Simhallen har öppet längre under sommaren.');
  await press(maria, 'Spara redigeringen');
  await maria.getByText('Redigeringen är sparad.').waitFor();
  await maria.getByRole('checkbox', { name: 'Språk' }).check();
  await maria.getByLabel('Förklara kort för den som skrev').fill('Enklare ord.');
  await press(maria, 'Publicera som sida');
  await maria.getByRole('link', { name: 'Läs sidan' }).waitFor();

  await ahmed.goto(address);
  await ahmed.getByText('Maria Sund om varför: språk.').waitFor();
  await ahmed.getByText('Enklare ord.').waitFor();
  expect(await ahmed.locator('del').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('öppethållande')]));
  await ahmed.getByRole('link', { name: 'Läs sidan' }).click();
  await ahmed.getByText('Simhallen har öppet längre under sommaren.').waitFor();
}, 120_000);

test('a yearly meeting goes from agenda to minutes to attendance, and the network reads it', async () => {
  const maria = await signIn('Maria Sund');
  await maria.goto(`${demo.url}/app/natverk?del=meetings`);
  await maria.getByRole('link', { name: 'Årets nätverksmöte' }).click();
  await maria.getByText('Granviks kommun saknar utsedd kommunikatör').waitFor();
  await maria.getByLabel('Egen punkt').fill('Årets kampanj');
  await maria.keyboard.press('Enter');
  await maria.getByRole('button', { name: 'Flytta upp Årets kampanj' }).focus();
  await maria.keyboard.press('Enter');
  await press(maria, 'Bjud in alla med uppdrag');
  await maria.getByText('inbjudningar är på väg').waitFor();
  const karins = maria.getByRole('checkbox', { name: /Karin Lindqvist/ });
  await karins.click();
  await expect.poll(() => karins.isChecked(), { timeout: 15_000 }).toBe(true);
  await maria.getByLabel('Anteckningar').fill('Vi gick igenom bidragen.');
  await press(maria, 'Lägg till ett beslut');
  await maria.getByLabel('Beslut 1', { exact: true }).fill('Berätta om hallen');
  await press(maria, 'Publicera protokollet för nätverket');
  await maria.getByText(/^1 av \d inbjudna var med/).waitFor();

  const olle = await signIn('Olle Berg');
  await olle.goto(`${demo.url}/app/natverk?del=meetings`);
  await olle.getByRole('link', { name: 'Årets nätverksmöte' }).click();
  await olle.getByText('Vi gick igenom bidragen.').waitFor();
  await olle.getByText('Berätta om hallen').waitFor();
}, 120_000);
