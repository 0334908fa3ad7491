import { randomBytes } from 'node:crypto';
import { buildServer, wire } from '../../server/src/app/build-server.ts';
import { startSession } from '../../server/src/contexts/identity/index.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';
import { newId } from '../../server/src/vocabulary/id.ts';
import { openThrowaway } from './throwaway.ts';
import { processorTime, report, round, timeInTurn } from './timing.ts';

const [personId, organisationId, cascadeId] = [newId(), newId(), newId()];
const sizes = [4, 16, 60, 180, 340, 400];

// 1,000 holders in six hops, most of the upper ones confirmed, asked for over HTTP as the page does.
const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  const { pool } = database;
  await pool.query(
    `insert into identity.organisation (id, name, kind, organisation_number, slug, brand_colour) values ($1, 'Mätkommunen', 'municipality', '2120000019', 'mat', '#1d5142')`,
    [organisationId],
  );
  await pool.query('insert into identity.person (id, name) values ($1, $2)', [personId, 'Mätare']);
  await pool.query(`insert into identity.membership (person_id, organisation_id, roles) values ($1, $2, '{see}')`, [
    personId,
    organisationId,
  ]);
  await pool.query(
    `insert into cascade.cascade (id, organisation_id, programme_id, title, status, kit, created_by) values ($1, $2, $3, 'Mätning', 'running', '{}', $4)`,
    [cascadeId, organisationId, newId(), personId],
  );
  const passOn = async (from: string | undefined, to: string, place: number): Promise<void> => {
    if (from === undefined) return;
    await pool.query('insert into cascade.edge (from_id, to_id, cascade_id, position) values ($1, $2, $3, $4)', [
      from,
      to,
      cascadeId,
      place,
    ]);
  };
  let above: string[] = [];
  let position = 0;
  for (const [hop, size] of sizes.entries()) {
    const ids = Array.from({ length: size }, () => newId());
    for (const [index, id] of ids.entries()) {
      position += 1;
      await pool.query(
        `insert into cascade.holder (id, cascade_id, organisation_id, kind, name, email, role, position, sent_at, confirmed_at)
         values ($1, $2, $3, 'person', $4, $5, 'Enhetschef', $6, case when $7 < 5 then now() - interval '9 days' end, case when $7 < 4 and $8 % 5 > 0 then now() end)`,
        [id, cascadeId, organisationId, `Person ${position}`, `p${position}@mat.example`, position, hop, index],
      );
      await passOn(above[index % Math.max(above.length, 1)], id, position);
    }
    above = ids;
  }
  await pool.query('analyze');
  const logger = createLogger('silent');
  const settings = readSettings({ DATABASE_URL: url, SECRET_KEY: randomBytes(32).toString('base64') });
  const boss = await openJobs(url, logger);
  const parts = { settings, database, boss, logger, metrics: createMetrics() };
  const app = await buildServer({ ...parts, modules: wire(parts), isReady: () => true });
  const session = await database.transaction((tx) => startSession(tx, { personId, assuranceLevel: 3, hours: 8 }));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const headers = { cookie: `budkavle_session=${session.token}` };
  let bytes = 0;
  const ask = async () => {
    const answer = await fetch(`${address}/v1/cascades/${cascadeId}`, { headers });
    if (answer.status !== 200) throw new Error(`status ${answer.status}: ${await answer.text()}`);
    bytes = (await answer.text()).length;
  };
  const bare = () => pool.query('select * from cascade.holder where cascade_id = $1 and removed_at is null order by position', [cascadeId]);
  const { ours, reference } = await timeInTurn(300, ask, bare);
  process.stdout.write(
    `${position} holders in ${sizes.length} hops, ${bytes} bytes an answer; the reference is the bare query for the holders\n`,
  );
  report({
    bench: 'cascade',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    holders: position,
    ...ours,
    referenceP50Ms: reference.p50Ms,
    processorMs: await processorTime(20, ask),
  });
  await app.close();
  await boss.stop({ graceful: false });
} finally {
  await throwaway.stop();
}
