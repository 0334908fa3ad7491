import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const plan = `Interna målgrupper

1.
Bibliotekarier:
- Vad som ändras i lånedisken
- När bytet sker
Kanaler: E-post och möte

Externa målgrupper
Låntagare:
- När bytet sker
Kanaler: Digital post och hemsidan
`;

// A name of its own, so that the journey can be walked again in a demo that is kept running.
const programme = `Nytt bibliotekssystem ${Date.now() % 100_000}`;
const members = `Namn;E-post\nBo Ek;bo.ek@granvik.example\nEva Dal;eva.dal@granvik.example\nFel Rad;inte en adress`;

const demo = { url: inject('demoUrl') };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
});

/** A new person at a new computer, through the demo e-ID. */
const signIn = async (name: string, path: string, width = 1280): Promise<Page> => {
  const context = await openContext(browser, { width });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${demo.url}${path}`);
  if (path.startsWith('/app/')) await page.getByRole('link', { name: 'Logga in med e-legitimation' }).click();
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const cell = (page: Page, audience: string, message: string) => page.getByRole('gridcell', { name: new RegExp(`${audience}.*${message}`) });

const openMatrix = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Matrisen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vem vet vad?' }).waitFor();
};

/** The proof travels through the queue; the page is opened anew until it has arrived. */
const untilCellSays = async (page: Page, audience: string, message: string, word: string): Promise<void> => {
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1, name: 'Vem vet vad?' }).waitFor();
        const found = cell(page, audience, message);
        await found.waitFor();
        return (await found.getAttribute('aria-label')) ?? (await found.innerText());
      },
      { timeout: 60_000, interval: 500 },
    )
    .toContain(word);
};

describe('the main job in a browser, from import to confirmed cell', () => {
  let olle: Page;

  // What a failed step looked like, for whoever mends it.
  beforeEach(({ onTestFailed }) =>
    onTestFailed(async ({ task }) => {
      await olle?.screenshot({ path: `.data/failed-journeys/${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}.png` });
    }),
  );

  test('a newcomer pastes a plan, sees how it was read, and gets the matrix', async () => {
    olle = await signIn('Olle Berg', '/app/program');
    await olle.getByRole('button', { name: 'Nytt program' }).click();
    await olle.getByLabel('Namn').fill(programme);
    await olle.getByRole('button', { name: 'Skapa programmet' }).click();
    await olle.getByLabel('Planens text').fill(plan);
    await olle.getByRole('button', { name: 'Läs planen' }).click();
    await olle.getByRole('button', { name: 'Importera 2 målgrupper och 2 budskap' }).click();
    await olle.getByRole('heading', { level: 1, name: 'Vem vet vad?' }).waitFor();
    await cell(olle, 'Bibliotekarier', 'När bytet sker').waitFor();
    expect(await cell(olle, 'Låntagare', 'När bytet sker').getAttribute('aria-label')).toContain('krävs');
  }, 120_000);

  test('she puts people into the audiences: a pasted list with a wrong number is told row by row', async () => {
    await olle.getByRole('link', { name: 'Bibliotekarier', exact: true }).click();
    await olle.getByRole('button', { name: 'Importera medlemmar' }).first().click();
    const dialog = olle.getByRole('dialog');
    await dialog.getByRole('textbox').fill(members);
    await dialog.locator('button[type=submit]').click();
    await dialog.getByText('inte en adress').first().waitFor();
    await dialog.getByRole('button', { name: /^Importera 2 medlemmar och hoppa över 1 rad/ }).click();
    await olle.getByText('Eva Dal').waitFor();
    await openMatrix(olle);
    await olle.getByRole('link', { name: 'Låntagare', exact: true }).click();
    await olle.getByRole('button', { name: 'Lägg till en person' }).first().click();
    await olle.getByLabel('Namn', { exact: true }).fill('Astrid Nyström');
    await olle.getByLabel('Personnummer').fill('19270517-8354');
    await olle.getByRole('dialog').getByRole('button', { name: 'Lägg till personen' }).click();
    await olle.getByText('Astrid Nyström').first().waitFor();
  }, 120_000);

  const writeAndSend = async (audience: string, message: string, channels: string[]): Promise<void> => {
    await openMatrix(olle);
    await cell(olle, audience, message).click();
    await olle.getByRole('button', { name: 'Skriv utskick' }).click();
    await olle.waitForURL('**/app/utskick/**');
    await olle.getByRole('button', { name: 'Mottagare', exact: true }).click();
    await olle.getByRole('heading', { level: 1, name: 'Vilka ska få det?' }).waitFor();
    for (const channel of ['E-post', 'Digital post', 'Webb'])
      await olle.getByRole('checkbox', { name: new RegExp(`^${channel}`) }).setChecked(channels.includes(channel));
    await olle.getByRole('button', { name: 'Skriv texten' }).click();
    await olle.getByLabel('Rubrik', { exact: true }).fill('Nytt bibliotekssystem 1 mars');
    await olle.getByRole('textbox', { name: 'Text', exact: true }).fill('Bytet sker den 1 mars. Böckerna du har lånat följer med.');
    await olle.getByText(/^Sparat/).waitFor();
  };

  test('one text goes out by e-mail, and the button says to how many', async () => {
    await writeAndSend('Bibliotekarier', 'När bytet sker', ['E-post']);
    await olle.getByRole('button', { name: /^Granska 2/ }).click();
    await olle.getByRole('button', { name: 'Gå vidare till Skicka' }).click();
    await olle.getByRole('button', { name: 'Skicka 2 e-brev' }).click();
    await olle.getByRole('heading', { level: 1, name: /^Så går det/ }).waitFor();
    await olle.getByText('Utskicket är klart.').first().waitFor();
    await openMatrix(olle);
    await untilCellSays(olle, 'Bibliotekarier', 'När bytet sker', 'framme');
  }, 180_000);

  test('both readers answer in their mails, without an account or a script, and the cell is confirmed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const address of ['bo.ek@granvik.example', 'eva.dal@granvik.example']) {
      await page.goto(`${demo.url}/demo/utkorg?search=${address}`);
      await page
        .getByRole('link', { name: /Nytt bibliotekssystem/ })
        .first()
        .click();
      const text = await page.locator('body').innerText();
      const link = /\/kvittens\/[\w-]+/.exec(text)?.[0] ?? '';
      expect(link).not.toBe('');
      await page.goto(`${demo.url}${link}`);
      await page.getByRole('button', { name: 'Jag har läst det här' }).click();
      await page.getByText('Tack', { exact: false }).first().waitFor();
    }
    await context.close();
    await untilCellSays(olle, 'Bibliotekarier', 'När bytet sker', 'bekräftat');
  }, 180_000);

  test('a letter and a public page: the citizen finds her post from the front door in three clicks and reads it on a phone', async () => {
    await writeAndSend('Låntagare', 'När bytet sker', ['Digital post', 'Webb']);
    await olle.getByRole('button', { name: /^Granska 1/ }).click();
    await olle.getByRole('button', { name: 'Gå vidare till Skicka' }).click();
    await olle.getByRole('button', { name: /^Skicka 1 brev.*publicera sidan/ }).click();
    await olle.getByText('Utskicket är klart.').first().waitFor();
    await openMatrix(olle);
    await untilCellSays(olle, 'Låntagare', 'När bytet sker', 'framme');

    const context = await openContext(browser, { width: 390, height: 844 });
    const astrid = await context.newPage();
    await astrid.goto(`${demo.url}/o/granviks-kommun`);
    await astrid.getByRole('link', { name: /Min brevlåda/ }).click();
    await astrid.getByRole('button', { name: 'Astrid Nyström' }).click();
    await astrid.getByRole('link', { name: /Nytt bibliotekssystem 1 mars/ }).click();
    await astrid.frameLocator('iframe').getByText('Böckerna du har lånat följer med.').waitFor();
    await astrid.getByRole('link', { name: 'Så reste brevet' }).click();
    // Signed and sealed by the mediator for the sender, brought over mutual TLS, checked, stored.
    await astrid.getByRole('heading', { name: 'Förseglat av förmedlaren' }).waitFor();
    await astrid.getByText('Länsmyndigheten lämnade brevet över en krypterad förbindelse').waitFor();
    await context.close();
    await untilCellSays(olle, 'Låntagare', 'När bytet sker', 'bekräftat');

    const reader = await browser.newContext({ javaScriptEnabled: false });
    const news = await reader.newPage();
    await news.goto(`${demo.url}/o/granviks-kommun/nyheter`);
    await news.getByRole('link', { name: 'Nytt bibliotekssystem 1 mars' }).click();
    expect(await news.innerText('main')).toContain('Bytet sker den 1 mars.');
    await reader.close();
  }, 240_000);
});
