import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { buildServer, wire } from '../../server/src/app/build-server.ts';
import { startSession } from '../../server/src/contexts/identity/index.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';
import { fillNation, hostId, type Size } from './national-data.ts';
import { openThrowaway } from './throwaway.ts';
import { processorTime, report, round, timeInTurn } from './timing.ts';

const personId = '90000000-0000-7000-8000-000000000001';
const year = 2031;
const wanted = 20_000;

/** 300 organisations; each has some activities, and together exactly as many as are wanted for the year. */
const size: Size = { organisations: 300, audiences: 21, messages: 50, needs: 126, membersPerAudience: 0, evidence: 0 };

const fillYear = async (pool: pg.Pool): Promise<void> => {
  await fillNation(pool, size);
  await pool.query('delete from planning.activity_need where activity_id in (select id from planning.activity order by id offset $1)', [
    wanted,
  ]);
  await pool.query('delete from planning.activity where id in (select id from planning.activity order by id offset $1)', [wanted]);
  await pool.query(
    `update planning.activity set planned_date = ('${year}-01-01'::date + (numbered.n * 7 % 365)::int), planned_until = '${year}-01-01'::date + (numbered.n * 7 % 365)::int + (numbered.n % 4)::int,
       state = case when state = 'cancelled' then 'planned' else state end, type = 'email', sender = '',
       audience_ids = coalesce((select array_agg(distinct need.audience_id) from planning.activity_need link join planning.need on need.id = link.need_id where link.activity_id = activity.id), '{}')
     from (select id, row_number() over (order by id) as n from planning.activity) as numbered where numbered.id = activity.id`,
  );
  await pool.query(
    `insert into planning.year_plan (id, organisation_id, year, published_at) select gen_random_uuid(), id, ${year}, now() from identity.organisation`,
  );
  await pool.query(
    'create table public.plain as select id, organisation_id, title, type, calendar_from, calendar_until from planning.activity',
  );
  await pool.query('create index on public.plain (calendar_from)');
  await pool.query('vacuum analyze');
};

type Row = { id: string; organisation_id: string; title: string; type: string; calendar_from: string; calendar_until: string };
type Columns = {
  from: string;
  columns: { id: string[]; title: string[]; start: number[]; length: number[]; organisation: number[]; type: number[] };
  organisations: { id: string }[];
  types: string[];
};

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The answer as the bare query tells the same activities. */
const rowsOf = ({ from, columns, organisations, types }: Columns): Row[] =>
  columns.id.map((id, at) => {
    const start = columns.start[at] ?? 0;
    return {
      id,
      organisation_id: organisations[columns.organisation[at] ?? -1]?.id ?? '',
      title: columns.title[at] ?? '',
      type: types[columns.type[at] ?? -1] ?? '',
      calendar_from: dayAfter(from, start),
      calendar_until: dayAfter(from, start + (columns.length[at] ?? 0)),
    };
  });

// A year of the whole network's calendar, asked for over HTTP as the page does, in three ways: as the first one who asks for these
// days, after somebody else's process has changed an activity since the last answer (the figure that counts), and with nothing
// changed. The reference is the bare indexed range query.
const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  await fillYear(database.pool);
  await database.pool.query('insert into identity.person (id, name) values ($1, $2)', [personId, 'Mätare']);
  await database.pool.query(`insert into identity.membership (person_id, organisation_id, roles) values ($1, $2, '{see}')`, [
    personId,
    hostId,
  ]);
  const logger = createLogger('silent');
  const settings = readSettings({ DATABASE_URL: url, SECRET_KEY: randomBytes(32).toString('base64') });
  const boss = await openJobs(url, logger);
  const parts = { settings, database, boss, logger, metrics: createMetrics() };
  const app = await buildServer({ ...parts, modules: wire(parts), isReady: () => true });
  const session = await database.transaction((tx) => startSession(tx, { personId, assuranceLevel: 3, hours: 8 }));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const headers = { cookie: `budkavle_session=${session.token}` };
  const read = async (range: string): Promise<string> => {
    const answer = await fetch(`${address}/v1/calendar/columns?${range}&scope=network`, { headers });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`status ${answer.status}: ${text}`);
    return text;
  };
  const wholeYear = `from=${year}-01-01&until=${year}-12-31`;
  const assertSame = async (): Promise<void> => {
    const text = await read(wholeYear);
    const rows = rowsOf(JSON.parse(text) as Columns);
    const { rows: plain } = await database.pool.query<Row>(
      'select id, organisation_id, title, type, calendar_from, calendar_until from planning.activity order by id',
    );
    assert.ok(rows.every((row, at) => at === 0 || row.calendar_from >= (rows[at - 1]?.calendar_from ?? '')));
    const byId = (one: Row, other: Row): number => (one.id < other.id ? -1 : 1);
    assert.deepEqual(
      rows.toSorted(byId),
      plain.map((row) => ({ ...row })),
    );
    assert.equal(rows.length, wanted);
    process.stdout.write(
      `${size.organisations} organisations, ${rows.length} activities, ${text.length} bytes an answer; the same activities as brute force\n`,
    );
  };
  await assertSame();
  /** One activity of one organisation, another each time, behind the application's back. */
  let changes = 0;
  const change = () => {
    changes += 1;
    return database.pool.query(
      `update planning.activity set title = $1, revision = revision + 1 where id = (select id from planning.activity order by id offset $2 limit 1)`,
      [`Ändrad ${changes}`, (changes * 997) % wanted],
    );
  };
  /** Days that nobody has asked for before, and in them the same activities. */
  let daysAfter = 0;
  const readFirst = () => {
    daysAfter = (daysAfter % 30) + 1;
    return read(`from=${year}-01-01&until=${dayAfter(`${year}-12-31`, daysAfter)}`);
  };
  const bare = () =>
    database.pool.query('select * from public.plain where calendar_from between $1 and $2 order by calendar_from, id', [
      `${year}-01-01`,
      `${year}-12-31`,
    ]);
  const { ours, reference } = await timeInTurn(60, () => read(wholeYear), bare, change);
  const unchanged = await timeInTurn(60, () => read(wholeYear), bare);
  const first = await timeInTurn(60, readFirst, bare);
  const month = await timeInTurn(60, () => read(`from=${year}-03-01&until=${year}-03-31`), bare, change);
  await assertSame();
  report({
    bench: 'calendar',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    ...ours,
    referenceP50Ms: reference.p50Ms,
    firstP50Ms: first.ours.p50Ms,
    firstP95Ms: first.ours.p95Ms,
    unchangedP50Ms: unchanged.ours.p50Ms,
    unchangedP95Ms: unchanged.ours.p95Ms,
    monthP95Ms: month.ours.p95Ms,
    processorMs: await processorTime(10, async () => {
      await change();
      await read(wholeYear);
    }),
  });
  await app.close();
  await boss.stop({ graceful: false });
} finally {
  await throwaway.stop();
}
