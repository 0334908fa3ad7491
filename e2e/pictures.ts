import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { demoPlanText } from '../server/src/app/demo/demo-plan.ts';
import { type Device, openBrowser, openContext } from './browser.ts';
import { startDemo } from './running-demo.ts';

// Takes the pictures of the README and the guide from the running demo, as a visitor would meet it.
const folder = 'docs/guide/pictures';
mkdirSync(folder, { recursive: true });

const demo = await startDemo();
const browser: Browser = await openBrowser();

const visit = async (person: string | null, path: string, device: Device = {}): Promise<Page> => {
  const page = await (await openContext(browser, device)).newPage();
  page.setDefaultTimeout(60_000);
  if (person === null) {
    await page.goto(`${demo.url}${path}`);
    return page;
  }
  await page.goto(`${demo.url}/login?return=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  return page;
};

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  process.stdout.write(`${folder}/${name}.png\n`);
  await page.context().close();
};

const programmeOf = async (page: Page): Promise<string> => {
  const { items } = (await (await page.request.get(`${demo.url}/v1/programmes`)).json()) as { items: { id: string }[] };
  return items[0]?.id ?? '';
};

const sendOutOf = async (page: Page, title: string): Promise<string> => {
  const { items } = (await (await page.request.get(`${demo.url}/v1/send-outs`)).json()) as { items: { id: string; title: string }[] };
  return items.find((one) => one.title === title)?.id ?? '';
};

const takeMatrix = async (name: string, device: Device): Promise<void> => {
  const page = await visit('Karin Lindqvist', '/app/', device);
  await page.goto(`${demo.url}/app/program/${await programmeOf(page)}`);
  await page.getByRole('grid').or(page.getByText('Nivå 1')).first().waitFor();
  await take(page, name);
};

const takeImport = async (): Promise<void> => {
  const page = await visit('Olle Berg', '/app/program', { height: 1100 });
  await page.getByRole('button', { name: 'Nytt program' }).click();
  await page.getByLabel('Namn').fill('Bokning och bidrag i Granvik');
  await page.getByRole('button', { name: 'Skapa programmet' }).click();
  await page.getByLabel('Planens text').fill(demoPlanText().trim());
  await page.getByRole('button', { name: 'Läs planen' }).click();
  await page.getByRole('button', { name: /^Importera 21/ }).waitFor();
  await take(page, 'import');
};

const takeSendOut = async (name: string, title: string, suffix: string): Promise<void> => {
  const page = await visit('Karin Lindqvist', '/app/');
  await page.goto(`${demo.url}/app/utskick/${await sendOutOf(page, title)}${suffix}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take(page, name);
};

const takeCascade = async (): Promise<void> => {
  const page = await visit('Karin Lindqvist', '/app/budkavlar');
  await page.locator('main a[href*="/budkavlar/"]').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'cascade');
};

/** A citizen follows the way of her newest letter. */
const takeJourney = async (): Promise<void> => {
  const page = await visit('Astrid Nyström', '/app/brevlada', { width: 390, height: 1100 });
  await page.locator('main li a').first().click();
  await page.getByRole('link', { name: 'Så reste brevet' }).click();
  await page.getByRole('heading', { name: 'Förseglat av förmedlaren' }).waitFor();
  await take(page, 'journey');
};

try {
  await takeMatrix('matrix', { width: 1440, height: 960 });
  await takeMatrix('matrix-dark', { width: 1440, height: 960, scheme: 'dark' });
  await takeMatrix('matrix-phone', { width: 390, height: 844 });
  await takeImport();
  await takeSendOut('compose', 'Till föreningarna', '');
  await takeSendOut('status', 'Välkommen till den nya tjänsten', '/lage');
  await take(await visit('Karin Lindqvist', '/app/'), 'today');
  await take(await visit('Astrid Nyström', '/app/brevlada', { width: 390, height: 700 }), 'mailbox');
  await take(await visit(null, '/o/storsjo-kommun'), 'portal');
  await takeCascade();
  // The weeks to come, where the demo's organisations have most.
  const soon = new Date(Date.now() + 24 * 86_400_000).toISOString().slice(0, 10);
  await take(await visit('Karin Lindqvist', `/app/kalender?urval=alla&dag=${soon}`, { width: 1440, height: 960 }), 'calendar');
  await takeJourney();
} finally {
  await browser.close();
  await demo.stop();
}
