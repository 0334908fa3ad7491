import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';
import { staffPages } from '../every-address.ts';
import { pageFaults } from '../page-faults.ts';

const url = inject('demoUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(() => browser?.close());

type Session = { csrfToken: string; organisations: { id: string; name: string; archiveOf: string | null }[] };

/** Maria is editor-in-chief at the host, and may only look in the municipality, which another journey may have renamed. */
const asReader = async (): Promise<BrowserContext> => {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(`${url}/login?return=/app/`);
  await page.getByRole('button', { name: 'Maria Sund' }).click();
  await page.waitForURL(`${url}/app/**`);
  await page.close();
  const session = (await (await context.request.get(`${url}/v1/session`)).json()) as Session;
  const organisationId = session.organisations.find(({ name, archiveOf }) => name.startsWith('Storsjö') && archiveOf === null)?.id;
  const headers = { 'x-csrf-token': session.csrfToken };
  expect((await context.request.post(`${url}/v1/session/organisation`, { data: { organisationId }, headers })).ok()).toBe(true);
  return context;
};

/** What chooses what is shown, and what everybody may keep for themselves. A new field is locked for a reader, or stands here. */
const openFields = [
  'address', // the web page whose text is checked
  'filter',
  'isShort', // what a comparison shows
  'lage',
  'malgrupp',
  'noteTag',
  'organisation',
  'period',
  'scope', // of one's own calendar feed
  'sort',
  'year',
  /^follow-/, // one's own news by mail from a collection
  /^tag-/,
];

const isOpenField = (name: string): boolean => openFields.some((known) => (typeof known === 'string' ? known === name : known.test(name)));

const fieldsOn = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(input, textarea, select):not(:disabled, [readonly], [type=search], [type=file])')
    .evaluateAll((found) => found.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('name') ?? one.outerHTML));

/** Every button of the page at once: what opens on top of them is in nobody's way. */
const pressEverything = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('main :is(button, [role=button]):not(:disabled)')];
    const stay = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', stay);
    for (const button of buttons) button.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    removeEventListener('beforeunload', stay);
  });
};

const soon = { interval: 20, timeout: 15_000 };

/** Within the app, which need not be loaded anew for every page. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, path);

const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('h1') !== null && !/Hämtar …/.test(document.body.innerText));

test('a member who may only look is told who can change it, and is offered nothing that the server refuses', async () => {
  const context = await asReader();
  const faults: string[] = [];
  let written = 0;
  const seen = new Set<string | null>();
  const page = await context.newPage();
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('response', (response) => {
    const method = response.request().method();
    if (method !== 'GET') written += 1;
    if (response.status() === 403) faults.push(`${page.url()}: ${method} ${new URL(response.url()).pathname} is refused`);
  });
  await page.goto(`${url}/app/`);
  for (const path of (await staffPages({ url, context })).filter((each) => each.startsWith('/app/'))) {
    await go(page, path);
    await expect.poll(async () => underWay.size === 0 && (await isShown(page)), soon).toBe(true);
    seen.add(await page.locator('h1').first().textContent());
    const fields = (await fieldsOn(page)).filter((name) => !isOpenField(name));
    faults.push(...fields.map((name) => `${path}: the field ${name} is open`));
    await pressEverything(page).catch(() => undefined);
    await expect.poll(() => underWay.size, soon).toBe(0);
  }
  expect(faults).toEqual([]);
  // What everybody may do for themselves was there to press: a walk that presses nothing finds nothing.
  expect(written).toBeGreaterThan(2);
  expect(seen.size).toBeGreaterThan(30);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${url}/app/`);
  expect(await pageFaults(page)).toEqual([]);
  // After a merger there are more who can.
  await page
    .getByRole('region', { name: 'Du får läsa' })
    .getByText(/Karin Lindqvist.* kan ge dig rätt att skriva/)
    .waitFor();
  await context.close();
}, 600_000);
