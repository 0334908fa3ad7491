import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Device, openBrowser, openContext } from '../browser.ts';
import { pageFaults } from '../page-faults.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
});

const signedIn = async (person: string, device: Device): Promise<BrowserContext> => {
  const context = await openContext(browser, device);
  const page = await context.newPage();
  await page.goto(`${demo.url}/login?return=/app/`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  await page.close();
  return context;
};

const items = async (context: BrowserContext, path: string): Promise<Record<string, string>[]> =>
  ((await (await context.request.get(`${demo.url}${path}`)).json()) as { items: Record<string, string>[] }).items;

/** Every page of the staff's app, with real ids in the addresses. */
const staffPages = async (context: BrowserContext): Promise<string[]> => {
  const programme = (await items(context, '/v1/programmes'))[0]?.['id'];
  const cascade = (await items(context, '/v1/cascades'))[0]?.['id'];
  const contribution = (await items(context, '/v1/network/contributions'))[0]?.['id'];
  const meeting = (await items(context, '/v1/network/meetings'))[0]?.['id'];
  const campaign = (await items(context, '/v1/campaigns'))[0]?.['id'];
  const roomItem = (await items(context, '/v1/collaboration/items'))[0]?.['id'];
  const network = (await (await context.request.get(`${demo.url}/v1/network`)).json()) as { groups: { id: string }[] };
  const document = (await items(context, '/v1/strategy/documents'))[0]?.['id'];
  const sendOuts = await items(context, '/v1/send-outs');
  const draft = sendOuts.find(({ status }) => status === 'draft')?.['id'];
  const done = sendOuts.find(({ status }) => status !== 'draft')?.['id'];
  const matrix = (await (await context.request.get(`${demo.url}/v1/programmes/${programme}/matrix`)).json()) as {
    audiences: { id: string }[];
    messages: { id: string }[];
    cells: { needId: string }[];
  };
  const inProgramme = `/app/program/${programme}`;
  return [
    '/app/',
    '/app/program',
    inProgramme,
    `${inProgramme}?need=${matrix.cells[0]?.needId}`,
    `${inProgramme}/importera`,
    `${inProgramme}/planen`,
    ...['excel', 'forslag', 'lokala-falt', 'projektgrupp', 'ambassador'].map((page) => `${inProgramme}/${page}`),
    ...['tavla', 'kalender', 'milstolpar', 'malgrupper'].map((tab) => `${inProgramme}/planen?flik=${tab}`),
    '/app/kalender',
    '/app/kalender?vy=vecka',
    '/app/kalender?vy=tabell&urval=alla',
    ...['belastning', 'arsplaner', 'prenumerera'].map((tab) => `/app/kalender?flik=${tab}`),
    `${inProgramme}/malgrupper/${matrix.audiences[0]?.id}`,
    `${inProgramme}/budskap/${matrix.messages[0]?.id}`,
    `${inProgramme}/fragor`,
    '/app/utskick',
    ...['mottagare', 'innehall', 'granska', 'skicka'].map((step) => `/app/utskick/${draft}?steg=${step}`),
    `/app/utskick/${done}/lage`,
    '/app/brev',
    '/app/budkavlar',
    `/app/budkavlar/${cascade}`,
    '/app/sidor',
    '/app/tjansten',
    ...['', '?del=contributions', '?del=meetings', '?del=asking', '?del=channels', '?del=waiting', '?del=partners'].map(
      (tab) => `/app/natverk${tab}`,
    ),
    `/app/natverk/bidrag/${contribution}`,
    `/app/natverk/moten/${meeting}`,
    `/app/natverk/grupper/${network.groups[0]?.id}`,
    ...['support', 'toolkit', 'manual', 'help', 'handOuts', 'notes', 'access'].map((tab) => `/app/samarbete?del=${tab}`),
    `/app/samarbete/${roomItem}`,
    ...['', '?del=year', '?del=occasions'].map((tab) => `/app/kampanjer${tab}`),
    ...['', '?del=plan', '?del=budget', '?del=check', '?del=evaluation'].map((part) => `/app/kampanjer/${campaign}${part}`),
    ...['', '?del=goals', '?del=benefits', '?del=decisions', '?del=changes', '?del=watch'].map((tab) => `/app/strategi${tab}`),
    ...['', '?version=2&jamfor=1'].map((part) => `/app/strategi/dokument/${document}${part}`),
    `/dokument/${document}`,
    '/app/sprak/granska',
    '/app/sprak/ord',
    '/app/sprak/budskap',
    '/app/sprak/varumarken',
    '/app/sprak/tester',
    '/app/sprak/riktlinjer',
    '/app/partnerskap',
    `/app/uppfoljning/${programme}`,
    '/app/organisationen',
    '/app/sammanslagningar',
    '/app/logg',
    '/app/finns-inte',
  ];
};

const publicPages = [
  '/',
  '/o/storsjo-kommun',
  '/o/storsjo-kommun?for=foretag',
  '/o/storsjo-kommun/nyheter',
  '/demo/utkorg',
  '/finns-inte',
  '/app/',
];

/** One page at a time, in front: behind another, colours stop half-way in their transitions. */
const check = async (context: BrowserContext, paths: readonly string[], afterwards?: () => Promise<unknown>): Promise<string[]> => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      faults.push(`${page.url()}: ${message.text().slice(0, 200)}`);
  });
  for (const path of paths) {
    await page.goto(`${demo.url}${path}`);
    faults.push(...(await pageFaults(page)));
  }
  await afterwards?.();
  await context.close();
  return faults;
};

const wide: Device = { width: 1280 };
const phone: Device = { width: 320, height: 700, scheme: 'dark', locale: 'en-GB' };

describe('every page is for everybody (WCAG 2.2 AA), and none scrolls sideways at 320 pixels', () => {
  test('the staff’s pages in Swedish, light, on a desk', async () => {
    const context = await signedIn('Karin Lindqvist', wide);
    expect(await check(context, await staffPages(context))).toEqual([]);
  }, 600_000);

  test('the staff’s pages in English, dark, on a narrow phone', async () => {
    const context = await signedIn('Karin Lindqvist', phone);
    const { csrfToken } = (await (await context.request.get(`${demo.url}/v1/session`)).json()) as { csrfToken: string };
    const speak = (locale: 'sv' | 'en') =>
      context.request.post(`${demo.url}/v1/session/locale`, { data: { locale }, headers: { 'x-csrf-token': csrfToken } });
    await speak('en');
    const paths = await staffPages(context);
    // Her language is hers on every computer, and the next journey reads Swedish.
    const faults = await check(context, paths, () => speak('sv'));
    expect(faults).toEqual([]);
  }, 600_000);

  test('the register’s pages, for those who keep it', async () => {
    const parts = ['senders', 'dispatchers', 'operators', 'companies', 'certificates', 'counts'];
    const pages = parts.map((part) => `/app/registret?del=${part}`);
    expect(await check(await signedIn('Maria Sund', wide), pages)).toEqual([]);
    expect(await check(await signedIn('Maria Sund', phone), pages)).toEqual([]);
  }, 600_000);

  test('the citizen’s mailbox and letters, on a phone, light and dark', async () => {
    for (const device of [{ width: 390, height: 800 }, phone]) {
      const context = await signedIn('Astrid Nyström', device);
      const [mailbox] = await items(context, '/v1/mailboxes');
      const [letter] = await items(context, `/v1/mailboxes/${mailbox?.['id']}/letters`);
      const inMailbox = `/app/brevlada/${mailbox?.['id']}`;
      const settings = ['', '/aviseringar', '/avsandare', '/kontrollera', '/avsluta'].map((page) => `${inMailbox}/installningar${page}`);
      const places = ['archive', 'deleted'].map((place) => `${inMailbox}?mapp=${place}`);
      const inLetter = `${inMailbox}/${letter?.['id']}`;
      expect(await check(context, ['/app/brevlada', ...places, inLetter, `${inLetter}/resan`, ...settings])).toEqual([]);
    }
  }, 600_000);

  test('the way to a mailbox, for somebody who has none', async () => {
    for (const device of [{ width: 390, height: 800 }, phone]) {
      const context = await signedIn('Elias Holm', device);
      expect(await check(context, ['/app/brevlada', '/app/brevlada/skaffa'])).toEqual([]);
    }
  }, 600_000);

  test('the public pages in both languages, light and dark, wide and narrow', async () => {
    expect(await check(await openContext(browser, wide), publicPages)).toEqual([]);
    const english = publicPages.map((path) =>
      path.startsWith('/o/') || path === '/' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path,
    );
    expect(await check(await openContext(browser, phone), english)).toEqual([]);
  }, 600_000);

  test('a page with too pale a text, in too wide a box, is found', async () => {
    const page = await (await openContext(browser, phone)).newPage();
    await page.setContent(
      '<html lang="sv"><title>Blek</title><main><h1>Blek</h1><p style="color:#ccc;background:#fff;width:900px">Svårläst</p></main></html>',
    );
    expect((await pageFaults(page)).map((fault) => fault.replace(/ at .*/, ''))).toEqual([
      'blank: color-contrast',
      'blank: wider than the screen',
    ]);
  });
});
