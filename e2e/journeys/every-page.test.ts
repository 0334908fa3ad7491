import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Device, openBrowser, openContext } from '../browser.ts';
import { editorPages, itemsAt, partnerPages, publicPages, type Site, staffPages } from '../every-address.ts';
import { pageFaults } from '../page-faults.ts';

const demo = { url: inject('demoUrl') };
const wide: Device = { width: 1280 };
const phone: Device = { width: 320, height: 700, scheme: 'dark', locale: 'en-GB' };

let browsers: Browser[];

/** Somebody at two windows side by side, each in front in a browser of its own: behind another, colours stop half-way in their transitions. */
type Windows = readonly [BrowserContext, ...BrowserContext[]];

beforeAll(async () => {
  browsers = await Promise.all([openBrowser(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  for (const browser of browsers ?? []) await browser.close();
});

const visitor = async (device: Device): Promise<Windows> => {
  const [first, ...others] = await Promise.all(browsers.map((browser) => openContext(browser, device)));
  if (first === undefined) throw new Error('no browser');
  return [first, ...others];
};

const signedIn = async (person: string, device: Device): Promise<Windows> => {
  const [first, ...others] = await visitor(device);
  const page = await first.newPage();
  await page.goto(`${demo.url}/login?return=/app/`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${demo.url}/app/**`);
  await page.close();
  for (const other of others) await other.addCookies(await first.cookies());
  return [first, ...others];
};

const look = async (context: BrowserContext, paths: Iterable<string>): Promise<string[]> => {
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
  return faults;
};

/** Each window takes the next page that none has taken: while one waits for its data, the other works. */
const check = async (windows: Windows, paths: readonly string[], afterwards?: () => Promise<unknown>): Promise<string[]> => {
  const left = paths.values();
  const faults = await Promise.all(windows.map((context) => look(context, left)));
  await afterwards?.();
  for (const context of windows) await context.close();
  return faults.flat();
};

const checkInEnglish = async (person: string, pages: (site: Site) => Promise<string[]>): Promise<string[]> => {
  const windows = await signedIn(person, phone);
  const [context] = windows;
  const { csrfToken } = (await (await context.request.get(`${demo.url}/v1/session`)).json()) as { csrfToken: string };
  const speak = (locale: 'sv' | 'en') =>
    context.request.post(`${demo.url}/v1/session/locale`, { data: { locale }, headers: { 'x-csrf-token': csrfToken } });
  await speak('en');
  // The language is theirs on every computer, and the next journey reads Swedish.
  return check(windows, await pages({ ...demo, context }), () => speak('sv'));
};

describe('every page is for everybody (WCAG 2.2 AA), and none scrolls sideways at 320 pixels', () => {
  test('the staff’s pages in Swedish, light, on a desk', async () => {
    const windows = await signedIn('Karin Lindqvist', wide);
    expect(await check(windows, await staffPages({ ...demo, context: windows[0] }))).toEqual([]);
  }, 600_000);

  test('the staff’s pages in English, dark, on a narrow phone', async () => {
    expect(await checkInEnglish('Karin Lindqvist', staffPages)).toEqual([]);
  }, 600_000);

  test('a governing document’s draft, and the campaign that a partner is asked into', async () => {
    for (const [person, pages, last] of [
      ['Maria Sund', editorPages, /dokument\/[\w-]{36}/],
      ['Sofia Hedlund', partnerPages, /kampanjer\/[\w-]{36}/],
    ] as const) {
      const windows = await signedIn(person, wide);
      const paths = await pages({ ...demo, context: windows[0] });
      expect(paths.join(' ')).toMatch(last);
      expect(await check(windows, paths)).toEqual([]);
      expect(await checkInEnglish(person, pages)).toEqual([]);
    }
  }, 600_000);

  test('the register’s pages, for those who keep it', async () => {
    const parts = ['senders', 'dispatchers', 'operators', 'companies', 'certificates', 'counts'];
    const pages = parts.map((part) => `/app/registret?del=${part}`);
    expect(await check(await signedIn('Maria Sund', wide), pages)).toEqual([]);
    expect(await check(await signedIn('Maria Sund', phone), pages)).toEqual([]);
  }, 600_000);

  test('the citizen’s mailbox and letters, on a phone, light and dark', async () => {
    for (const device of [{ width: 390, height: 800 }, phone]) {
      const windows = await signedIn('Astrid Nyström', device);
      const [context] = windows;
      const [mailbox] = await itemsAt({ ...demo, context }, '/v1/mailboxes');
      const [letter] = await itemsAt({ ...demo, context }, `/v1/mailboxes/${mailbox?.['id']}/letters`);
      const inMailbox = `/app/brevlada/${mailbox?.['id']}`;
      const settings = ['', '/aviseringar', '/avsandare', '/kontrollera', '/avsluta'].map((page) => `${inMailbox}/installningar${page}`);
      const places = ['archive', 'deleted'].map((place) => `${inMailbox}?mapp=${place}`);
      const inLetter = `${inMailbox}/${letter?.['id']}`;
      expect(await check(windows, ['/app/brevlada', ...places, inLetter, `${inLetter}/resan`, ...settings])).toEqual([]);
    }
  }, 600_000);

  test('the way to a mailbox, for somebody who has none', async () => {
    for (const device of [{ width: 390, height: 800 }, phone]) {
      const windows = await signedIn('Elias Holm', device);
      expect(await check(windows, ['/app/brevlada', '/app/brevlada/skaffa'])).toEqual([]);
    }
  }, 600_000);

  test('the public pages in both languages, light and dark, wide and narrow', async () => {
    const karins = await signedIn('Karin Lindqvist', wide);
    const paths = await publicPages({ ...demo, context: karins[0] });
    for (const context of karins) await context.close();
    // A personal link and a piece of news among them: a list that finds nothing finds no faults.
    expect(paths.map((path) => path.replace(/[\w-]+$/, ''))).toEqual(
      expect.arrayContaining(['/budkavle/', '/dokument/', '/o/storsjo-kommun/nyheter/']),
    );
    expect(await check(await visitor(wide), paths)).toEqual([]);
    const isApart = (path: string) => path.startsWith('/demo/') || path.startsWith('/app/');
    const english = paths.map((path) => (isApart(path) ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`));
    expect(await check(await visitor(phone), english)).toEqual([]);
  }, 600_000);

  test('a page with too pale a text, in too wide a box, is found', async () => {
    const page = await (await visitor(phone))[0].newPage();
    await page.setContent(
      '<html lang="sv"><title>Blek</title><main><h1>Blek</h1><p style="color:#ccc;background:#fff;width:900px">Svårläst</p></main></html>',
    );
    expect((await pageFaults(page)).map((fault) => fault.replace(/ at .*/, ''))).toEqual([
      'blank: color-contrast',
      'blank: wider than the screen',
    ]);
  });
});
