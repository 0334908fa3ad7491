import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPortalPages } from '../../src/app/portal-pages.ts';

const pages = loadPortalPages({ isDemo: true });
const evil = '<script>alert("1")</script> & <img src=x onerror=y>';
const organisation = { name: `Storsjö ${evil}`, slug: 'storsjo-kommun', brandColour: '#3a2f6b' };
const at = '2026-11-20T08:30:00.000Z';
const places = { homeUrl: '/o/storsjo-kommun', newsUrl: '/o/storsjo-kommun/nyheter', feedUrl: '/o/storsjo-kommun/atom.xml' };
const otherLanguageUrl = '/?lang=en';

const operators = Array.from({ length: 8 }, (_, index) => ({
  name: `Brevlåda ${index} ${evil}`,
  description: evil,
  url: `https://brevlada-${index}.example/?a=1&b="2"`,
  isBuiltIn: false,
}));
const items = Array.from({ length: 20 }, (_, index) => ({
  title: `Nyhet ${index} ${evil}`,
  url: `/o/storsjo-kommun/nyheter/n-${index}`,
  publishedAt: at,
  summary: `${evil} ${'ord '.repeat(40)}`,
}));
const versions = [3, 2, 1].map((version) => ({
  version,
  publishedAt: at,
  changeNote: version === 1 ? null : evil,
  url: `/v/${version}`,
  isCurrent: version === 3,
}));
const news = {
  ...places,
  organisation,
  title: evil,
  safeHtml: '<p>Text</p>',
  language: 'sv' as const,
  version: 3,
  firstPublishedAt: at,
  publishedAt: at,
  versions,
  older: null,
};
const older = { currentUrl: '/x', changes: [{ kind: 'added' as const, text: evil }], isTooMuch: false };
const audience = {
  name: evil,
  side: 'internal' as const,
  tier: 1,
  contactPerson: evil,
  channelNote: evil,
  messages: [{ title: evil, level: 'know' as const, needBy: '2027-01-15', isInherited: true }],
  channels: [{ name: evil, via: evil, cadence: evil, sender: evil, condition: evil }],
};
const receipt = { organisationName: evil, brand: organisation, title: evil, actionUrl: '/kvittens/x"y' };

const asked = { id: 'a', text: evil, options: [evil, `${evil}2`], chosen: 1, right: 0, explanation: evil };

/** Every page, filled with the worst. */
const examples = (locale: 'sv' | 'en'): Record<string, string> => {
  const base = { locale, otherLanguageUrl };
  const check = {
    ...base,
    organisation,
    title: evil,
    state: 'ask' as const,
    isPersonal: true,
    isPreview: false,
    questions: [asked, { ...asked, id: 'b', chosen: null }],
    isIncomplete: true,
    passMark: 1,
    result: null,
    earlier: { rightAnswers: 1, isPassed: true },
    formId: evil,
    actionUrl: '/kontrollfragor/x"y',
    others: [{ title: evil, url: '/kontrollfragor/z', isPassed: true }],
  };
  return {
    start: pages.start({
      ...base,
      organisations: [{ name: evil, url: '/o/x', kind: 'municipality' }],
      loginUrl: '/login',
      demoUrl: '/demo',
    }),
    'front door': pages.frontDoor({
      ...base,
      ...places,
      organisation,
      audience: 'private',
      privateUrl: '/a',
      companyUrl: '/b',
      operators,
      news: items.slice(0, 3),
    }),
    'front door for companies': pages.frontDoor({
      ...base,
      ...places,
      organisation,
      audience: 'company',
      privateUrl: '/a',
      companyUrl: '/b',
      operators: [],
      news: [],
    }),
    embed: pages.embed({ locale, organisation, operators }),
    'news list': pages.newsList({ ...base, ...places, organisation, items, olderUrl: '/older' }),
    'empty news list': pages.newsList({ ...base, ...places, organisation, items: [], olderUrl: null }),
    news: pages.news({ ...base, ...news }),
    'older news': pages.news({ ...base, ...news, version: 1, older }),
    withdrawn: pages.withdrawn({ ...base, ...places, organisation, title: evil, withdrawnAt: at }),
    'receipt asked for': pages.receipt({ ...base, ...receipt, state: 'ask' }),
    'receipt given': pages.receipt({ ...base, ...receipt, state: 'done' }),
    'receipt gone': pages.receipt({ ...base, ...receipt, brand: null, organisationName: null, state: 'gone' }),
    'check asked': pages.check(check),
    'check answered': pages.check({ ...check, state: 'result', result: { rightAnswers: 1, isPassed: false } }),
    'check resting': pages.check({ ...check, state: 'resting' }),
    'check preview': pages.check({ ...check, isPreview: true, isPersonal: false }),
    plan: pages.plan({
      ...base,
      organisation,
      programmeName: evil,
      description: evil,
      printedAt: at,
      backUrl: '/app/',
      audiences: [audience, { ...audience, side: 'external', tier: null, messages: [], channels: [] }],
    }),
    'empty plan': pages.plan({ ...base, organisation: null, programmeName: evil, printedAt: at, backUrl: '/app/', audiences: [] }),
    'not found': pages.error({ ...base, status: 404, organisation }),
    fault: pages.error({ ...base, status: 500, requestId: evil }),
    outbox: pages.demoOutbox({
      ...base,
      mails: items.map(({ title, url }) => ({ id: url, url, to: evil, fromName: evil, subject: title, receivedAt: at })),
      search: evil,
      total: 20,
      olderUrl: '/older',
    }),
    'empty outbox': pages.demoOutbox({ ...base, mails: [], search: '', total: 0, olderUrl: null }),
    mail: pages.demoMail({
      ...base,
      backUrl: '/demo/utkorg',
      fromName: evil,
      fromAddress: evil,
      to: evil,
      subject: evil,
      receivedAt: at,
      text: `${evil} https://storsjo.example/kvittens/abc`,
      htmlUrl: '/demo/utkorg/1/html',
    }),
  };
};

const css = readFileSync(resolve('portal/dist/portal.css'));
const all = (['sv', 'en'] as const).flatMap((locale) => Object.entries(examples(locale)).map(([name, html]) => ({ name, locale, html })));

describe.each(all)('the page "$name" in $locale', ({ name, locale, html }) => {
  test('runs no script, has no inline style, and shows markup in names and titles as text', () => {
    // Outside quoted attributes and text, where everything of the evil string has been made harmless.
    expect(html).not.toMatch(/<script|<style|<[^>]*\sstyle=|<[^>"]*\son\w+=|<img/i);
    if (html.includes('alert')) expect(html).toContain('&lt;script&gt;');
  });

  test('says its language, has a title, one main and one first heading', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${locale}">`));
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    if (name !== 'embed') expect(html).toContain('<a class="skip" href="#innehall">');
  });

  test('steps down its headings without leaving a level out', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)]
      .map(([, level]) => Number(level))
      .filter((_, index, list) => index === list.indexOf(1) || index > list.indexOf(1));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0), levels.join(' ')).toBeLessThanOrEqual(1));
  });

  test('weighs at most 40 kB with its stylesheet, uncompressed', () => {
    expect(Buffer.byteLength(html) + css.length).toBeLessThanOrEqual(40_000);
  });

  test('says that it is a demo, except in the fragment for other sites', () => {
    expect(html.includes('class="demo-note"')).toBe(name !== 'embed');
  });
});

test('outside demo mode no page speaks of a demo', () => {
  expect(loadPortalPages({ isDemo: false }).error({ locale: 'sv', status: 404 })).not.toContain('demo-note');
});

test('a receipt is given with a form that posts, never by following a link', () => {
  const ask = pages.receipt({ locale: 'sv', ...receipt, state: 'ask' });
  expect(ask).toMatch(/<form (?=[^>]*method="post")[^>]*action="\/kvittens\/x&quot;y"/);
  expect(ask).not.toContain('<a href="/kvittens');
});

test('the fonts weigh at most 55 kB together', () => {
  const fonts = [...css.toString().matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) =>
    url.replaceAll(/["']/g, '').replace('/portal/', ''),
  );
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, name) => sum + readFileSync(resolve('portal/dist', name)).length, 0)).toBeLessThanOrEqual(55_000);
});
