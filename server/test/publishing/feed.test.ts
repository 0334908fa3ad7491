import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { karinOf, publishAs } from './publisher.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const read = async () => {
  const answer = await app.visitor.get('/o/storsjo-kommun/atom.xml');
  const faults: string[] = [];
  const note = (fault: string) => void faults.push(fault);
  const document = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } }).parseFromString(
    answer.text,
    'application/xml',
  );
  expect(faults).toEqual([]);
  const texts = (name: string) => Array.from(document.getElementsByTagName(name)).map((element) => element.textContent ?? '');
  return { answer, document, texts };
};

describe('the feed', () => {
  test('is valid also before there is any news', async () => {
    const { texts } = await read();
    expect(texts('entry')).toEqual([]);
    expect(texts('updated')).toHaveLength(1);
  });

  test('holds what RFC 4287 asks for, with addresses as ids', async () => {
    await publishAs(app, karinOf(app), { title: 'Första nyheten' });
    const { url } = await publishAs(app, karinOf(app), {
      title: 'Bokning < 100 kr & "gratis" ]]> \u0001',
      html: '<p>Läs <a href="https://storsjo.example/?a=1&b=2">mer</a></p>',
    });
    const { answer, document, texts } = await read();
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    const ids = texts('id');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(URL.canParse(id), id).toBe(true);
    expect(ids[1]).toBe(url);
    // The title is declared as HTML: read as such, it is what was written.
    expect(texts('title')[1]?.trim()).toMatch(/^Bokning &lt; 100 kr &amp; "gratis" \]\]&gt;/);
    expect(texts('content')[0]).toContain('<a href="https://storsjo.example/?a=1&amp;b=2">mer</a>');
    for (const updated of texts('updated')) expect(Number.isNaN(Date.parse(updated))).toBe(false);
    const self = Array.from(document.getElementsByTagName('link')).find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toMatch(/\/o\/storsjo-kommun\/atom\.xml$/);
    expect(texts('name')[0]).toBe('Storsjö kommun');
  });

  test('an entry keeps its id when the page gets a new version, and tells when', async () => {
    const first = await publishAs(app, karinOf(app), { title: 'Ändras' });
    await publishAs(app, karinOf(app), { title: 'Ändras', html: '<p>Nytt</p>', text: 'Nytt', pageId: first.pageId });
    const { texts } = await read();
    expect(texts('id').filter((id) => id === first.url)).toHaveLength(1);
    expect(texts('content').some((content) => content.includes('Nytt'))).toBe(true);
  });
});
