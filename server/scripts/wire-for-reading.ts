import { randomBytes } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { type Process, wire } from '../src/app/build-server.ts';
import { readSettings } from '../src/platform/config/settings.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { createLogger } from '../src/platform/logging/logger.ts';
import type { ContextModule } from '../src/platform/module.ts';
import { createMetrics } from '../src/platform/telemetry/metrics.ts';

/**
 * The application put together in order to be read, not run: its routes, listeners and jobs.
 * No database is needed: neither the pool nor the job store connects before its first query.
 */
export const wireForReading = async (): Promise<{ parts: Process; modules: ContextModule[] }> => {
  const databaseUrl = 'postgres://nobody@localhost:1/nothing';
  const settings = readSettings({ SECRET_KEY: randomBytes(32).toString('base64'), DATABASE_URL: databaseUrl });
  const database = openDatabase(databaseUrl, 2);
  const parts = { settings, database, boss: new PgBoss(databaseUrl), logger: createLogger('silent'), metrics: createMetrics() };
  return { parts, modules: wire(parts) };
};
