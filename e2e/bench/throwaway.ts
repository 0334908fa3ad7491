import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wire } from '../../server/src/app/build-server.ts';
import { migrateEverything } from '../../server/src/app/migrate-everything.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { type Database, openDatabase } from '../../server/src/platform/database/database.ts';
import { startEmbeddedPostgres } from '../../server/src/platform/database/embedded-postgres.ts';
import { declareQueues, openJobs } from '../../server/src/platform/jobs/jobs.ts';
import { createLogger } from '../../server/src/platform/logging/logger.ts';
import { createMetrics } from '../../server/src/platform/telemetry/metrics.ts';

export type Throwaway = { database: Database; url: string; stop: (stopDatabase?: () => Promise<void>) => Promise<void> };

/** A migrated database of its own with ordinary durability, gone afterwards; the use cases of the product work on it. */
export const openThrowaway = async (): Promise<Throwaway> => {
  mkdirSync(resolve('.data'), { recursive: true });
  const dataDir = mkdtempSync(join(resolve('.data'), 'bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  await migrateEverything(postgres.url);
  const database = openDatabase(postgres.url, 8);
  const logger = createLogger('silent');
  const boss = await openJobs(postgres.url, logger);
  const settings = readSettings({ DATABASE_URL: postgres.url, DATA_DIR: dataDir });
  const modules = wire({ settings, database, boss, logger, metrics: createMetrics() });
  // What the use cases put in queues waits there.
  await declareQueues(
    boss,
    modules.flatMap(({ listeners }) => listeners),
    modules.flatMap(({ jobs }) => jobs),
  );
  return {
    database,
    url: postgres.url,
    stop: async (stopDatabase = postgres.stop) => {
      await boss.stop({ graceful: false });
      await database.close();
      await stopDatabase();
      rmSync(dataDir, { recursive: true, force: true });
      if (postgres.home.isMoved) rmSync(postgres.home.data, { recursive: true, force: true });
    },
  };
};
