import assert from 'node:assert/strict';
import type pg from 'pg';
import { refreshNeedStates } from '../../server/src/contexts/evaluation/use-cases/refresh-need-states.ts';
import { tellNetworkCoverage } from '../../server/src/contexts/evaluation/use-cases/tell-coverage.ts';
import type { MemberActor } from '../../server/src/vocabulary/actor.ts';
import { fillNation, hostId, national, programmeId } from './national-data.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round, timeInTurn } from './timing.ts';

type Numbers = { needs: number; planned: number; delivered: number; confirmed: number; onTime: number; late: number };

const actor: MemberActor = {
  personId: hostId,
  name: '',
  organisationId: hostId,
  roles: ['see'],
  assuranceLevel: 3,
  personalNumberHash: null,
  locale: 'sv',
};

/** The same figures straight from plans, members and evidence, written apart from the product's own rules. */
const bruteForce = async (pool: pg.Pool): Promise<Map<string, Numbers>> => {
  const { rows } = await pool.query<Numbers & { id: string }>(
    `
    with verdict as (
      select need.organisation_id, need.need_by,
        exists (select from planning.activity_need link join planning.activity on activity.id = link.activity_id where link.need_id = need.id and state <> 'cancelled'
          and coalesce((done_at at time zone 'Europe/Stockholm')::date, planned_date) <= need.need_by) as planned,
        exists (select from planning.activity_need link join planning.activity on activity.id = link.activity_id where link.need_id = need.id and state = 'done'
          and link.message_version = message.version) as delivered,
        exists (select from planning.activity_need link join planning.activity on activity.id = link.activity_id where link.need_id = need.id and state = 'done'
          and link.message_version = message.version and (done_at at time zone 'Europe/Stockholm')::date <= need.need_by) as on_time,
        (select count(distinct member_key) from evaluation.evidence where need_id = need.id and message_version = message.version and level >= 1)
          >= ceil(need.share * (select count(*) from delivery.audience_member member where member.organisation_id = need.organisation_id and member.audience_id = need.audience_id)) as confirmed
      from planning.need join planning.message on message.id = need.message_id where need.programme_id = $1)
    select organisation_id as id, count(*) as needs, count(*) filter (where planned) as planned, count(*) filter (where delivered) as delivered,
      count(*) filter (where confirmed) as confirmed, count(*) filter (where on_time) as "onTime",
      count(*) filter (where not delivered and not confirmed and need_by < current_date) as late
    from verdict group by organisation_id`,
    [programmeId],
  );
  return new Map(rows.map(({ id, ...numbers }) => [id, numbers]));
};

/** The reference: the same count over a plain table that holds nothing but the verdicts. */
const makeReference = (pool: pg.Pool) =>
  pool.query(`create table public.plain as select organisation_id, is_planned, is_delivered, is_confirmed, is_on_time, need_by from evaluation.need_state;
    create index on public.plain (organisation_id); analyze public.plain`);

const countPlain = (pool: pg.Pool) =>
  pool.query(`select organisation_id, count(*), count(*) filter (where is_planned), count(*) filter (where is_delivered), count(*) filter (where is_confirmed),
    count(*) filter (where is_on_time), count(*) filter (where not is_delivered and not is_confirmed and need_by < current_date) from public.plain group by organisation_id`);

const throwaway = await openThrowaway();
try {
  const { database } = throwaway;
  await fillNation(database.pool, national);
  const { rows } = await database.pool.query<{ id: string }>('select id from planning.need');
  const started = performance.now();
  for (let start = 0; start < rows.length; start += 5000)
    await database.transaction((tx) =>
      refreshNeedStates(
        tx,
        rows.slice(start, start + 5000).map(({ id }) => id),
      ),
    );
  const refreshMs = Math.round(performance.now() - started);
  await database.pool.query('vacuum analyze evaluation.need_state');
  const ask = () => database.transaction((tx) => tellNetworkCoverage(tx, actor, { programmeId }));
  const answer = await ask();
  const expected = await bruteForce(database.pool);
  assert.equal(answer.organisations.length, expected.size);
  for (const { id, name: _, ...numbers } of answer.organisations)
    assert.deepEqual(numbers, expected.get(id), `organisation ${id} differs from brute force`);
  const { rows: evidence } = await database.pool.query<{ n: number }>('select count(*) as n from evaluation.evidence');
  process.stdout.write(
    `${expected.size} organisations, ${rows.length} cells, ${evidence[0]?.n} pieces of evidence; all counts equal brute force; first count of every cell ${refreshMs} ms\n`,
  );
  await makeReference(database.pool);
  const { ours, reference } = await timeInTurn(200, ask, () => countPlain(database.pool));
  report({
    bench: 'coverage',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    p50Ms: ours.p50Ms,
    p95Ms: ours.p95Ms,
    referenceP50Ms: reference.p50Ms,
  });
} finally {
  await throwaway.stop();
}
