import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedMailboxOperators } from '#publishing';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { karinOf, publishAs } from './publisher.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
  await app.database.transaction((tx) => seedMailboxOperators(tx, null, { organisationId: app.organisations.lansmyndigheten }));
});
afterAll(() => app.close());

const boxes = (html: string): { name: string; url: string }[] =>
  [...html.matchAll(/<li><a href="([^"]+)"(?: target="_top")?><strong>([^<]+)<\/strong>/g)].map(([, url = '', name = '']) => ({
    name,
    url: url.replaceAll('&amp;', '&'),
  }));

describe('the front door', () => {
  test('offers every mailbox with one direct link, in alphabetical order, and says so', async () => {
    const { status, text } = await app.visitor.get('/o/storsjo-kommun');
    expect(status).toBe(200);
    expect(boxes(text).map(({ name }) => name)).toEqual(['Granposten', 'Klarbrev', 'Min brevlåda', 'Nordlådan']);
    expect(text).toContain('Brevlådorna står i bokstavsordning');
  });

  test('shows companies only the mailboxes that companies can have', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun?for=foretag');
    expect(boxes(text)).toEqual([
      { name: 'Granposten', url: 'https://granposten.example/foretag/skaffa' },
      { name: 'Min brevlåda', url: '/login?return=/app/brevlada' },
      { name: 'Nordlådan', url: 'https://nordladan.example/foretag/ny' },
    ]);
    expect(text).toContain('href="/o/storsjo-kommun?for=foretag" aria-current="page"');
  });

  test('leads to the e-ID and our own mailbox in one click, without script', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun');
    const own = boxes(text).find(({ name }) => name === 'Min brevlåda');
    expect(own?.url).toBe('/login?return=/app/brevlada');
    expect(text).not.toContain('<script');
    const start = await app.visitor.get('/');
    // From the installation's start page it is two: the organisation, the mailbox.
    expect(start.text).toContain('href="/o/storsjo-kommun"');
  });

  test('puts the reasons below the mailboxes, and nothing before them but where you are', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun');
    expect(text.indexOf('class="boxes"')).toBeLessThan(text.indexOf('Därför är det värt det'));
  });

  test('shows the three newest news, and none before there are any', async () => {
    expect((await app.visitor.get('/o/storsjo-kommun')).text).not.toContain('Senaste nytt');
    for (const title of ['Ett', 'Två', 'Tre', 'Fyra']) await publishAs(app, karinOf(app), { title });
    const { text } = await app.visitor.get('/o/storsjo-kommun');
    expect(text).toContain('>Fyra</a>');
    expect(text).not.toContain('>Ett</a>');
  });

  test('is in English when asked, and keeps the choice of company', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun?for=foretag&lang=en');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Get your post from us digitally');
    expect(text).toContain('href="/o/storsjo-kommun?for=foretag" lang="sv"');
  });

  test.each(['/o/storsjo-kommun?lang=xx&for=robot', '/o/storsjo-kommun?utm_source=brev'])('stands odd addresses: %s', async (path) => {
    expect((await app.visitor.get(path)).status).toBe(200);
  });

  test.each([
    '/o/ingen-kommun',
    `/o/${'x'.repeat(150)}`,
    '/o/storsjo-kommun/nyheter/finns-inte',
    `/o/storsjo-kommun/nyheter/${'y'.repeat(150)}`,
  ])('what does not exist is a page that says so: %s', async (path) => {
    const { status, text, headers } = await app.visitor.get(path);
    expect(status).toBe(404);
    expect(String(headers['content-type'])).toContain('text/html');
    expect(text).toContain('Sidan finns inte');
  });

  test('without a list there is still our own mailbox', async () => {
    const { text } = await app.visitor.get('/o/sjobo-segelsallskap');
    expect(boxes(text).map(({ url }) => url)).toEqual(['/login?return=/app/brevlada']);
  });
});

describe('security of the pages', () => {
  const paths = [
    '/',
    '/o/storsjo-kommun',
    '/o/storsjo-kommun/nyheter',
    '/o/storsjo-kommun/nyheter/tva',
    '/o/storsjo-kommun/brevlada',
    '/o/ingen',
  ];

  test.each(paths)('%s runs no script, has no inline style and sets no cookie', async (path) => {
    const { text, headers } = await app.visitor.get(path);
    expect(text).not.toMatch(/<script|\sstyle=|<style|javascript:|\son\w+=/i);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(String(headers['content-security-policy'])).not.toContain('unsafe');
  });

  test('only the fragment may be framed by others', async () => {
    for (const path of paths) {
      const { headers } = await app.visitor.get(path);
      const isFragment = path.endsWith('/brevlada');
      expect(headers['content-security-policy'], path).toContain(isFragment ? 'frame-ancestors *' : "frame-ancestors 'none'");
    }
  });

  test('colours come from a stylesheet of the organisation’s own, which can be kept for ever under its colour', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun');
    const href = /href="(\/o\/storsjo-kommun\/brand\.css\?v=3a2f6b)"/.exec(text)?.[1] ?? '';
    const css = await app.visitor.get(href);
    expect(css.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(css.headers['cache-control']).toContain('immutable');
    expect(css.text).toMatch(
      /^:root\{--brand:#3a2f6b;--brand-ink:#[0-9a-f]{6}\}@media \(prefers-color-scheme:dark\)\{:root\{--brand-ink:#[0-9a-f]{6}\}\}$/,
    );
    expect((await app.visitor.get('/o/storsjo-kommun/brand.css?v=ffffff')).headers['cache-control']).not.toContain('immutable');
  });

  test('the stylesheet and the fonts are served from our own origin, to be kept for a year', async () => {
    const { text } = await app.visitor.get('/');
    const links = [...text.matchAll(/href="(\/portal\/[^"]+)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const href of links) {
      const { status, headers } = await app.visitor.get(href);
      expect(status, href).toBe(200);
      expect(headers['cache-control'], href).toContain('immutable');
    }
  });
});

describe('on other websites', () => {
  test('the fragment is a list of links that open outside the frame', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun/brevlada');
    expect(boxes(text)).toHaveLength(4);
    expect([...text.matchAll(/target="_top"/g)]).toHaveLength(4);
    expect(text).not.toContain('<nav');
  });

  test('those who work here get the address and what to paste', async () => {
    const karin = await app.as('karin');
    const { body } = await karin.get('/v1/front-door');
    expect(body.url).toMatch(/^http.*\/o\/storsjo-kommun$/);
    expect(body.embedHtml).toContain(`<iframe src="${body.embedUrl}"`);
    expect(body.linksHtml).toContain('<a href="https://granposten.example/privat/skaffa">Skaffa Granposten</a>');
    expect(body.linksHtml).toContain(`<a href="${new URL(body.url).origin}/login?return=/app/brevlada">`);
    expect(body.embedHtml + body.linksHtml).not.toContain('<script');
  });
});
