import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitsOf } from '#publishing';
import { mostHostsPerDay } from '../../src/contexts/publishing/domain/referrer.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';
import { karinOf, pathOf, publishAs } from './publisher.ts';

let app: AppUnderTest;
let path: string;
let pageId: string;
beforeAll(async () => {
  app = await startApp();
  const page = await publishAs(app, karinOf(app), { title: 'Besökt sida' });
  path = pathOf(page.url);
  pageId = page.pageId;
});
afterAll(() => app.close());

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const visit = (headers: Record<string, string>, where = path) => app.visitor.get(where, { 'user-agent': firefox, ...headers });

const count = async (where: string | null = pageId): Promise<number> => {
  const rows = await visitsOf(app.database.read, app.organisations.storsjo, { pageId: where });
  return rows.reduce((sum, { visits }) => sum + visits, 0);
};

const counted = async (act: () => Promise<unknown>, where: string | null = pageId): Promise<number> => {
  const before = await count(where);
  await act();
  return (await count(where)) - before;
};

describe('a visit is counted', () => {
  test('when somebody comes from another site', async () => {
    expect(await counted(() => visit({ referer: 'https://www.storsjo.example/start?person=19121212' }))).toBe(1);
    expect(await counted(() => visit({ referer: 'https://storsjo.example/' }))).toBe(1);
    const rows = await visitsOf(app.database.read, app.organisations.storsjo, { pageId });
    expect(rows).toMatchObject([{ referrerHost: 'storsjo.example', visits: 2 }]);
  });

  test('for the front door by itself', async () => {
    expect(await counted(() => visit({ referer: 'https://tidningen.example/' }, '/o/storsjo-kommun'), null)).toBe(1);
    expect(await counted(() => visit({ referer: 'https://tidningen.example/' }, '/o/storsjo-kommun'))).toBe(0);
  });

  test('also when many come at once', async () => {
    expect(await counted(() => Promise.all(Array.from({ length: 20 }, () => visit({ referer: 'https://samtidigt.example/' }))))).toBe(20);
  });
});

describe('a visit is not counted', () => {
  const google = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
  const foreign = 'https://annan.example/';

  test.each<[string, Record<string, string>]>([
    ['when nothing tells where it came from', {}],
    ['when it comes from our own pages', { referer: 'http://localhost/o/storsjo-kommun' }],
    ['when it comes from our own host with another port', { referer: 'http://localhost:4300/o/storsjo-kommun' }],
    ['when a robot comes', { referer: foreign, 'user-agent': google }],
    ['when a program without a name comes', { referer: foreign, 'user-agent': '' }],
    ['when curl comes', { referer: foreign, 'user-agent': 'curl/8.5.0' }],
    ['when the page is only fetched ahead', { referer: foreign, 'sec-purpose': 'prefetch;prerender' }],
    ['when the referrer is no address', { referer: 'android-app://com.example/' }],
    ['when the referrer is nonsense', { referer: 'https://x y/' }],
  ])('%s', async (_, headers) => {
    expect(await counted(() => visit(headers))).toBe(0);
  });

  test('when only the head is asked for', async () => {
    const head = () => app.http.inject({ method: 'HEAD', url: path, headers: { referer: foreign, 'user-agent': firefox } });
    expect(await counted(head)).toBe(0);
  });

  test('when the fragment is shown on another site', async () => {
    expect(await counted(() => visit({ referer: foreign }, '/o/storsjo-kommun/brevlada'), null)).toBe(0);
  });
});

test('nothing of the visitor is kept: a day, a page, a host and a number', async () => {
  const { rows } = await app.database.pool.query(
    "select column_name from information_schema.columns where table_schema = 'publishing' and table_name = 'visit_day'",
  );
  expect(rows.map(({ column_name: name }) => name).toSorted()).toEqual(['day', 'organisation_id', 'page_id', 'referrer_host', 'visits']);
  const kept = await app.database.pool.query('select * from publishing.visit_day');
  expect(JSON.stringify(kept.rows)).not.toMatch(/19121212|Firefox|127\.0\.0\.1/);
});

test('somebody who invents hosts cannot fill the table', async () => {
  await app.database.pool.query(
    `insert into publishing.visit_day (organisation_id, page_id, day, referrer_host, visits)
     select $1, $2, (now() at time zone 'Europe/Stockholm')::date, 'host-' || n || '.example', 1 from generate_series(1, $3::int) n`,
    [app.organisations.storsjo, pageId, mostHostsPerDay],
  );
  await visit({ referer: 'https://ny-host.example/' });
  const rows = await visitsOf(app.database.read, app.organisations.storsjo, { pageId });
  expect(rows.some(({ referrerHost }) => referrerHost === 'ny-host.example')).toBe(false);
  expect(rows.find(({ referrerHost }) => referrerHost === 'other')?.visits).toBe(1);
});

test('those who work here see totals, days and hosts; others see nothing', async () => {
  const karin = await app.as('karin');
  const { body } = await karin.get(`/v1/pages/${pageId}`);
  expect(body.visits.total).toBe(await count());
  expect(body.visits.referrers[0]).toEqual({ host: 'samtidigt.example', visits: 20 });
  expect(await visitsOf(app.database.read, app.organisations.granvik, { pageId })).toEqual([]);
});
