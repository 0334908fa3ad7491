import { randomBytes } from 'node:crypto';
import { buildServer, wire } from '../../server/src/app/build-server.ts';
import { refreshNeedStates } from '../../server/src/contexts/evaluation/use-cases/refresh-need-states.ts';
import { startSession } from '../../server/src/contexts/identity/index.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';
import { fillNation, hostId, national, programmeId } from './national-data.ts';
import { openThrowaway } from './throwaway.ts';
import { report, round, timeInTurn } from './timing.ts';

const personId = '90000000-0000-7000-8000-000000000001';

// One organisation's matrix, asked for over HTTP as the page does, in a database that holds the whole country.
const throwaway = await openThrowaway();
try {
  const { database, url } = throwaway;
  await fillNation(database.pool, national);
  const { rows } = await database.pool.query<{ id: string }>('select id from planning.need where organisation_id = $1', [hostId]);
  await database.transaction((tx) =>
    refreshNeedStates(
      tx,
      rows.map(({ id }) => id),
    ),
  );
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
  let bytes = 0;
  const ask = async () => {
    const answer = await fetch(`${address}/v1/programmes/${programmeId}/matrix`, { headers });
    if (answer.status !== 200) throw new Error(`status ${answer.status}: ${await answer.text()}`);
    bytes = (await answer.text()).length;
  };
  const bare = () =>
    database.pool.query('select * from planning.need where organisation_id = $1 and programme_id = $2', [hostId, programmeId]);
  const { ours, reference } = await timeInTurn(300, ask, bare);
  process.stdout.write(`${rows.length} cells, ${bytes} bytes an answer; the reference is the bare query for the needs\n`);
  report({
    bench: 'matrix',
    ours: ours.p95Ms,
    reference: reference.p95Ms,
    ratio: round(ours.p95Ms / reference.p95Ms),
    unit: 'ms p95',
    ...ours,
  });
  await app.close();
  await boss.stop({ graceful: false });
} finally {
  await throwaway.stop();
}
