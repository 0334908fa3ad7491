import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagePublished } from '#publishing';
import { newId } from '../../src/vocabulary/id.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { listenTo } from '../listen-to.ts';
import { karinOf, olleOf, pathOf, publishAs } from './publisher.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const asKarin = (page: Parameters<typeof publishAs>[2]) => publishAs(app, karinOf(app), page);

describe('the address of a page', () => {
  test('comes from its title, with å, ä and ö as plain letters', async () => {
    const { slug, url, version } = await asKarin({ title: 'Öppettider på Björkhallen – så här blir det!' });
    expect(slug).toBe('oppettider-pa-bjorkhallen-sa-har-blir-det');
    expect(url).toMatch(/\/o\/storsjo-kommun\/nyheter\/oppettider-pa-bjorkhallen-sa-har-blir-det$/);
    expect(version).toBe(1);
  });

  test('is unique within the organisation, and free in another one', async () => {
    const first = await asKarin({ title: 'Samma rubrik' });
    const second = await asKarin({ title: 'Samma rubrik' });
    const elsewhere = await publishAs(app, olleOf(app), { title: 'Samma rubrik' });
    expect([first.slug, second.slug, elsewhere.slug]).toEqual(['samma-rubrik', 'samma-rubrik-2', 'samma-rubrik']);
  });

  test('holds also when two pages of the same title are published at the same moment', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map(() => asKarin({ title: 'Alla på en gång' })));
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(4);
  });

  test('stays when the title changes', async () => {
    const first = await asKarin({ title: 'Första rubriken' });
    const again = await asKarin({ title: 'Andra rubriken', pageId: first.pageId });
    expect(again).toEqual({ ...first, version: 2 });
  });

  test('is made also when the title has no letters at all', async () => {
    expect((await asKarin({ title: '?!' })).slug).toBe('sida');
  });

  test('a page without a title, or with an endless one, is refused with what to do', async () => {
    for (const title of ['   ', 'x'.repeat(301)])
      await expect(asKarin({ title })).rejects.toMatchObject({ code: 'invalidInput', fields: [{ field: 'title' }] });
  });
});

describe('versions', () => {
  test('publishing for the same send-out again makes a new version of the same page', async () => {
    const sendOutId = newId();
    const first = await asKarin({ title: 'Utskick', sendOutId });
    const again = await asKarin({ title: 'Utskick', html: '<p>Nytt datum</p>', text: 'Nytt datum', sendOutId, changeNote: 'Nytt datum' });
    expect(again).toEqual({ ...first, version: 2 });
  });

  test('publishing the same words again changes nothing', async () => {
    const sendOutId = newId();
    const first = await asKarin({ title: 'Upprepning', sendOutId });
    expect(await asKarin({ title: 'Upprepning', sendOutId })).toEqual(first);
  });

  test('every new version is told once, and with it which send-out it came from', async () => {
    const { heard, stop } = await listenTo(app, pagePublished);
    const sendOutId = newId();
    const { pageId } = await asKarin({ title: 'Berättas', sendOutId });
    await asKarin({ title: 'Berättas', sendOutId });
    await asKarin({ title: 'Berättas igen', sendOutId });
    const told = { pageId, organisationId: app.organisations.storsjo, sendOutId };
    expect(await heard()).toEqual([
      { ...told, version: 1 },
      { ...told, version: 2 },
    ]);
    await stop();
  });

  test('the page shows its version, its dates and a link to the earlier ones', async () => {
    const { pageId, url } = await asKarin({ title: 'Tidplan', html: '<p>Start i maj.</p>', text: 'Start i maj.\nAlla får besked.' });
    await asKarin({
      pageId,
      title: 'Tidplan',
      html: '<p>Start i juni.</p>',
      text: 'Start i juni.\nAlla får besked.',
      changeNote: 'Starten är flyttad',
    });
    const { status, text } = await app.visitor.get(pathOf(url));
    expect(status).toBe(200);
    expect(text).toContain('Start i juni.');
    expect(text).toContain('Version 2');
    expect(text).toContain('Starten är flyttad');
    expect(text).toContain(`href="${pathOf(url)}/versioner/1"`);
  });

  test('an older version says that it is old and what has changed since', async () => {
    const { text } = await app.visitor.get('/o/storsjo-kommun/nyheter/tidplan/versioner/1');
    expect(text).toContain('Du läser en äldre version');
    expect(text).toContain('<del>Start i maj.</del>');
    expect(text).toContain('<ins>Start i juni.</ins>');
    expect(text).not.toContain('<ins>Alla får besked.</ins>');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
  });

  test('the current version at its own address is simply the page', async () => {
    const { status, text } = await app.visitor.get('/o/storsjo-kommun/nyheter/tidplan/versioner/2');
    expect(status).toBe(200);
    expect(text).not.toContain('Du läser en äldre version');
  });

  test.each(['versioner/3', 'versioner/0', 'versioner/x'])('%s does not exist', async (version) => {
    expect((await app.visitor.get(`/o/storsjo-kommun/nyheter/tidplan/${version}`)).status).toBe(404);
  });
});

describe('what stands on a page', () => {
  test('scripts, styles, images and event handlers are taken out', async () => {
    const { url } = await asKarin({
      title: 'Farlig',
      html: '<h1>Rubrik</h1><p style="color:red" onclick="x()">Hej<script>alert(1)</script><img src="https://spion.example/a.gif"></p><a href="javascript:alert(1)">länk</a><a href="https://storsjo.example/">bra</a>',
    });
    const { text } = await app.visitor.get(pathOf(url));
    expect(text).not.toMatch(/<script|alert\(1\)|style=|onclick|<img|javascript:/);
    expect(text).toContain('<h2>Rubrik</h2>');
    expect(text).toContain('<a href="https://storsjo.example/">bra</a>');
  });

  test('a title with markup is shown as it was written', async () => {
    const { url } = await asKarin({ title: '<b>Fet</b> & "citerad"' });
    const { text } = await app.visitor.get(pathOf(url));
    expect(text).toContain('&lt;b&gt;Fet&lt;/b&gt; &amp; ');
    expect(text).not.toContain('<b>Fet</b>');
  });

  test('an English text is marked as English on a Swedish page, and the page follows the text unless asked', async () => {
    const { url } = await asKarin({ title: 'In English', language: 'en' });
    expect((await app.visitor.get(pathOf(url))).text).toContain('<html lang="en">');
    const swedish = (await app.visitor.get(`${pathOf(url)}?lang=sv`)).text;
    expect(swedish).toContain('<html lang="sv">');
    expect(swedish).toContain('<article lang="en">');
  });
});

describe('withdrawing', () => {
  test('answers 410 kindly, leaves the lists, and can be undone', async () => {
    const karin = await app.as('karin');
    const { pageId, url } = await asKarin({ title: 'Felaktig uppgift' });
    expect((await karin.post(`/v1/pages/${pageId}/withdraw`)).status).toBe(200);
    const gone = await app.visitor.get(pathOf(url));
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('Sidan är borttagen');
    expect(gone.text).toContain('Felaktig uppgift');
    expect((await app.visitor.get(`${pathOf(url)}/versioner/1`)).status).toBe(410);
    expect((await app.visitor.get('/o/storsjo-kommun/nyheter')).text).not.toContain('Felaktig uppgift');
    expect((await app.visitor.get('/o/storsjo-kommun/atom.xml')).text).not.toContain('Felaktig uppgift');
    await karin.post(`/v1/pages/${pageId}/restore`);
    expect((await app.visitor.get(pathOf(url))).status).toBe(200);
  });

  test('a new version shows the page again', async () => {
    const karin = await app.as('karin');
    const { pageId, url } = await asKarin({ title: 'Rättad uppgift' });
    await karin.post(`/v1/pages/${pageId}/withdraw`);
    const again = await asKarin({ pageId, title: 'Rättad uppgift', html: '<p>Rätt</p>', text: 'Rätt' });
    expect(again.version).toBe(2);
    expect((await app.visitor.get(pathOf(url))).status).toBe(200);
  });

  test('needs the right to send', async () => {
    const ahmed = await app.as('ahmed');
    const { pageId } = await asKarin({ title: 'Ahmed skriver' });
    expect(await ahmed.post(`/v1/pages/${pageId}/withdraw`)).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
    expect((await ahmed.get(`/v1/pages/${pageId}`)).status).toBe(200);
  });
});

describe('for those who work here', () => {
  test('the list tells version, address and state, and goes on page by page', async () => {
    const karin = await app.as('karin');
    const first = await karin.get('/v1/pages?limit=2');
    expect(first.body.items).toHaveLength(2);
    expect(first.body.items[0]).toMatchObject({
      title: expect.any(String),
      version: expect.any(Number),
      visits: 0,
      url: expect.stringContaining('/o/storsjo-kommun/nyheter/'),
    });
    const second = await karin.get(`/v1/pages?limit=2&after=${first.body.next}`);
    expect(second.body.items[0].id < first.body.items[1].id).toBe(true);
  });

  test('a page tells who published which version and why', async () => {
    const karin = await app.as('karin');
    const { pageId } = await asKarin({ title: 'Vem gjorde vad' });
    await asKarin({ pageId, title: 'Vem gjorde vad', html: '<p>Ny</p>', text: 'Ny', changeNote: 'Bättre ord' });
    const { body } = await karin.get(`/v1/pages/${pageId}`);
    expect(body.versions).toMatchObject([
      { version: 2, changeNote: 'Bättre ord', publishedByName: 'Karin Lindqvist' },
      { version: 1, changeNote: null },
    ]);
    expect(body.visits).toEqual({ total: 0, days: [], referrers: [] });
  });

  test('another organisation finds, changes and withdraws nothing of ours', async () => {
    const olle = await app.as('olle');
    const { pageId } = await asKarin({ title: 'Bara vår' });
    expect((await olle.get(`/v1/pages/${pageId}`)).status).toBe(404);
    expect((await olle.post(`/v1/pages/${pageId}/withdraw`)).status).toBe(404);
    expect((await olle.post(`/v1/pages/${pageId}/restore`)).status).toBe(404);
    expect((await olle.get('/v1/pages')).text).not.toContain('Bara vår');
    await expect(publishAs(app, olleOf(app), { pageId, title: 'Kapad' })).rejects.toMatchObject({ code: 'notFound' });
    expect((await app.visitor.get('/o/granviks-kommun/nyheter/bara-var')).status).toBe(404);
  });

  test('every change leaves a line in the log, without words of the text', async () => {
    const { rows } = await app.database.pool.query("select action, details from identity.audit_line where action like 'publishing.page%'");
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['publishing.pagePublished', 'publishing.pageWithdrawn', 'publishing.pageRestored']),
    );
    expect(JSON.stringify(rows)).not.toContain('rubrik');
  });
});
