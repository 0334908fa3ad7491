import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
});

const signIn = async (context: BrowserContext, name: string, path = '/app/'): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${demo.url}/login?return=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const draftOf = async (page: Page): Promise<string> => {
  const { items } = (await (await page.request.get(`${demo.url}/v1/send-outs`)).json()) as { items: { id: string; status: string }[] };
  return items.find(({ status }) => status === 'draft')?.id ?? '';
};

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

describe('nothing that somebody wrote is lost', () => {
  let shown: Page | undefined;
  // What a failed step looked like, for whoever mends it.
  beforeEach(({ onTestFailed }) =>
    onTestFailed(async ({ task }) => {
      await shown?.screenshot({ path: `.data/failed-journeys/${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}.png` });
    }),
  );

  test('when the session ends in the middle of a text, the text stays, and is saved after a new login', async () => {
    const context = await openContext(browser);
    const karin = await signIn(context, 'Karin Lindqvist');
    shown = karin;
    const draft = await draftOf(karin);
    await karin.goto(`${demo.url}/app/utskick/${draft}?steg=innehall`);
    await textBox(karin).waitFor();
    await context.clearCookies();
    await textBox(karin).pressSequentially('Skrivet efter att inloggningen gick ut. ');
    await karin.getByRole('dialog').getByText('Du har loggats ut').waitFor();
    await signIn(context, 'Karin Lindqvist', '/app/inloggad');
    await karin.getByRole('dialog').getByRole('button', { name: 'Försök igen' }).click();
    await karin.getByText(/^Sparat/).waitFor();
    expect(await textBox(karin).innerText()).toContain('Skrivet efter att inloggningen gick ut.');
    await karin.reload();
    await textBox(karin).getByText('Skrivet efter att inloggningen gick ut.').waitFor();
    await context.close();
  }, 120_000);

  test('when two people write in the same text, the second is told, sees the difference, and keeps what she chooses', async () => {
    const [first, second] = [await openContext(browser), await openContext(browser)];
    const karin = await signIn(first, 'Karin Lindqvist');
    const ahmed = await signIn(second, 'Ahmed Rashid');
    shown = ahmed;
    const draft = await draftOf(karin);
    for (const page of [karin, ahmed]) {
      await page.goto(`${demo.url}/app/utskick/${draft}?steg=innehall`);
      await textBox(page).waitFor();
    }
    await textBox(karin).pressSequentially('Karins mening. ');
    await karin.getByText(/^Sparat/).waitFor();
    await expect
      .poll(async () => JSON.stringify(await (await karin.request.get(`${demo.url}/v1/send-outs/${draft}`)).json()), { timeout: 15_000 })
      .toContain('Karins mening.');
    await textBox(ahmed).pressSequentially('Ahmeds mening. ');
    const dialog = ahmed.getByRole('dialog');
    await dialog.getByText('Någon annan har ändrat samma text').waitFor();
    expect(await dialog.innerText()).toContain('Karin Lindqvist');
    await dialog.getByRole('button', { name: 'Behåll allt mitt' }).click();
    await expect
      .poll(async () => JSON.stringify(await (await karin.request.get(`${demo.url}/v1/send-outs/${draft}`)).json()), { timeout: 15_000 })
      .toContain('Ahmeds mening.');
    await first.close();
    await second.close();
  }, 120_000);
});
