import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';
import { type RunningDemo, startDemo } from '../running-demo.ts';

// A demo of its own: what is merged here would be missing in the other journeys.
let demo: RunningDemo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const signIn = async (person: string, path = '/app/'): Promise<Page> => {
  const page = await (await openContext(browser)).newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(`${demo.url}/login?return=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const ask = async (page: Page, question: string): Promise<void> => {
  await page.goto(`${demo.url}/app/natverk?del=asking`);
  await press(page, 'Börja en remissrunda');
  await page.getByLabel('Fråga till nätverket').fill(question);
  await page.getByLabel('Sista dag att svara').fill(dayAfter(40));
  await press(page, 'Skicka remissen');
  await page.getByRole('heading', { name: question }).waitFor();
};
const answer = async (page: Page, question: string, said: string): Promise<void> => {
  await page.goto(`${demo.url}/app/natverk?del=asking`);
  const round = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: question }) });
  await round.getByLabel('Er organisations svar').fill(said);
  await round.getByRole('button', { name: 'Skicka svaret' }).click();
  await round.getByText(said).first().waitFor();
};
const contribute = async (page: Page, title: string): Promise<string> => {
  await page.goto(`${demo.url}/app/natverk?del=contributions`);
  await press(page, 'Skicka ett bidrag');
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Text', { exact: true }).fill('Vi berättar mer efter sommaren.');
  await press(page, 'Skicka till huvudredaktören');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  return page.url();
};

const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** As far as the button, on the given day. */
const preview = async (page: Page, day: string): Promise<void> => {
  await page.goto(`${demo.url}/app/sammanslagningar`);
  await page.getByLabel('Organisation som går upp i en annan').selectOption({ label: 'Granviks kommun' });
  await page.getByLabel('Organisation som tar emot').selectOption({ label: 'Storsjö kommun' });
  await press(page, 'Visa vad som händer');
  await page.getByLabel('Gäller från och med').fill(day);
};

test('a municipality goes up in another: seen before, called off, done, read afterwards, and its people work on', async () => {
  const maria = await signIn('Maria Sund');
  let shown = maria;
  onTestFailed(async () => {
    await shown.screenshot({ path: '.data/failed-journeys/merging.png', fullPage: true });
  });
  const olle = await signIn('Olle Berg');
  await ask(maria, 'Vad ska den nya hallen heta?');
  shown = olle;
  await answer(olle, 'Vad ska den nya hallen heta?', 'Behåll namnet Vikhallen.');
  const oldLink = await contribute(olle, 'Vikhallen byggs om');

  // What would happen, before anything does.
  shown = maria;
  await preview(maria, dayAfter(30));
  const follows = maria
    .locator('section')
    .filter({ has: maria.getByRole('heading', { name: 'Följer med' }) })
    .last();
  await follows.getByText('Bidrag till huvudredaktören').waitFor();
  expect(await follows.locator('div', { hasText: 'Personer' }).locator('dd').innerText()).toBe('1');
  const conflict = maria.getByRole('row').filter({ hasText: 'Båda har en årsplan för året' });
  await conflict.getByText('Mottagarens gäller. Den andras stannar som historik och kan läsas.').waitFor();

  // A day to come, and called off until then.
  await maria.getByRole('button', { name: /^Slå ihop Granviks kommun med Storsjö kommun den / }).click();
  await maria.getByRole('heading', { name: 'Granviks kommun går upp i Storsjö kommun', level: 1 }).waitFor();
  await maria.getByText('Fram till dess är allt som vanligt.').waitFor();
  await press(maria, 'Avbryt sammanslagningen');
  await maria.getByText(/^Sammanslagningen avbröts/).waitFor();

  // Today, under a new name.
  await preview(maria, dayAfter(0));
  await maria.getByLabel('Nytt namn på den som tar emot').fill('Storsjö-Granviks kommun');
  await press(maria, 'Slå ihop Granviks kommun med Storsjö kommun');
  await maria.getByRole('heading', { name: 'Granviks kommun är numera Storsjö-Granviks kommun', level: 1 }).waitFor();
  await maria.getByRole('heading', { name: 'Följde med' }).waitFor();
  await maria.getByRole('heading', { name: 'Stannade som historik' }).waitFor();
  await maria.goto(`${demo.url}/app/natverk?del=asking`);
  await maria.getByText('Granviks kommun, numera Storsjö-Granviks kommun').waitFor();

  // Whoever worked in the old one works in the new one, by the old link too.
  shown = olle;
  await olle.goto(oldLink);
  await olle.getByRole('heading', { name: 'Vikhallen byggs om', level: 1 }).waitFor();
  await contribute(olle, 'Vi börjar om som en kommun');
  const anew = await signIn('Olle Berg');
  shown = anew;
  await anew.getByRole('button', { name: 'Byt organisation, nu Storsjö-Granviks kommun' }).waitFor();

  // What the old one was, to read and no more.
  await anew.getByRole('button', { name: /^Byt organisation/ }).click();
  await anew.getByRole('menuitemradio', { name: 'Granviks kommun (arkiv)' }).click();
  await anew.getByRole('region', { name: 'Granviks kommun (arkiv)' }).waitFor();
  const planning = anew.getByRole('button', { name: 'Planera en aktivitet' });
  await anew.getByRole('link', { name: 'Planen', exact: true }).click();
  await anew.getByRole('tab', { name: 'Kalender' }).waitFor();
  expect(await planning.count()).toBe(0);
  await press(anew, 'Tillbaka till Storsjö-Granviks kommun');
  await anew.getByRole('region', { name: 'Granviks kommun (arkiv)' }).waitFor({ state: 'detached' });
  await anew.getByRole('link', { name: 'Planen', exact: true }).click();
  await planning.waitFor();

  // The old front door leads to the new one.
  await anew.goto(`${demo.url}/o/granviks-kommun`);
  await anew.waitForURL(`${demo.url}/o/storsjo-kommun?**`);
  await anew.getByText('Granviks kommun').first().waitFor();
}, 240_000);
