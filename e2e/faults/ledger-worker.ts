import { randomBytes } from 'node:crypto';
import { wire } from '../../server/src/app/build-server.ts';
import { deliveryModule } from '../../server/src/contexts/delivery/index.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';

// A worker process as the product runs it, with short leases so that a drill does not take all day. Made to be killed.
const settings = readSettings({ SECRET_KEY: randomBytes(32).toString('base64'), ...process.env });
const database = openDatabase(settings.databaseUrl ?? '', 6);
const logger = createLogger('silent');
const boss = await openJobs(settings.databaseUrl ?? '', logger);
wire({ settings, database, boss, logger, metrics: createMetrics() });
const { startWork } = deliveryModule({
  mode: 'demo',
  database: () => database,
  smtp: settings.smtp,
  logger,
  ledger: { pollMs: 50, claimLeaseSeconds: 2, sendLeaseSeconds: 4, sendTimeoutMs: 3000, retryBaseSeconds: 0.2 },
});
const stop = await startWork?.();
process.stdout.write('working\n');
process.once('SIGTERM', async () => {
  await stop?.();
  await boss.stop({ graceful: false });
  await database.close();
  process.exit(0);
});
