import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../platform/config/settings.ts';
import { StartError } from '../platform/config/start-error.ts';
import { openDatabase, pingDatabase } from '../platform/database/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { declareQueues, openJobs, work } from '../platform/jobs/jobs.ts';
import { createLogger } from '../platform/logging/logger.ts';
import type { ContextModule } from '../platform/module.ts';
import { createMetrics } from '../platform/telemetry/metrics.ts';
import { buildServer, type Process, surroundingsOf, wire } from './build-server.ts';
import { claimDataFolder } from './data-folder.ts';
import { prepareDemoCertificates } from './demo/demo-certificates.ts';
import { type Demo, startDemo } from './demo/start-demo.ts';
import { migrateEverything } from './migrate-everything.ts';
import { startWireListeners } from './start-wire-listeners.ts';
import { openIdentities } from './wire.ts';

export type Running = { settings: Settings; demo: Demo | undefined; postgres: EmbeddedPostgres | undefined; stop: () => Promise<void> };

type Stop = () => Promise<void>;

const reachDatabase = async (settings: Settings, stops: Stop[]): Promise<{ url: string; postgres: EmbeddedPostgres | undefined }> => {
  if (settings.databaseUrl !== undefined) return { url: settings.databaseUrl, postgres: undefined };
  const dataDir = resolve(settings.dataDir);
  stops.push(claimDataFolder(dataDir));
  const postgres = await startEmbeddedPostgres({ dataDir });
  stops.push(postgres.stop);
  return { url: postgres.url, postgres };
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return 'an address that is not a URL';
  }
};

const openChecked = async (url: string, settings: Settings) => {
  const database = openDatabase(url, settings.databasePoolSize);
  try {
    await pingDatabase(database);
    return database;
  } catch (cause) {
    await database.close().catch(() => undefined);
    const reason = cause instanceof Error ? ((cause as { code?: string }).code ?? cause.message) : String(cause);
    throw new StartError(
      `The database at ${hostOf(url)} cannot be reached (${reason}). Check DATABASE_URL, or leave it out to use the embedded PostgreSQL.`,
      { cause },
    );
  }
};

const listen = async (app: FastifyInstance, settings: Settings): Promise<void> => {
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'EADDRINUSE')
      throw new StartError(`Port ${settings.port} is in use. Stop what uses it, or choose another with PORT=${settings.port + 100}.`, {
        cause,
      });
    throw cause;
  }
};

const startWorker = async (parts: Process, modules: readonly ContextModule[], stops: Stop[]): Promise<void> => {
  await work(
    parts,
    modules.flatMap(({ listeners }) => listeners),
    modules.flatMap(({ jobs }) => jobs),
  );
  for (const { startWork } of modules) if (startWork !== undefined) stops.push(await startWork());
};

/** Starts what the role asks for; on any fault what was started is stopped again. */
export const start = async (settings: Settings): Promise<Running> => {
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).toReversed()) await one().catch(() => undefined);
  };
  try {
    const logger = createLogger(settings.logLevel);
    const metrics = createMetrics();
    const { url, postgres } = await reachDatabase(settings, stops);
    const database = await openChecked(url, settings);
    stops.push(database.close);
    await migrateEverything(url);
    if (settings.role === 'migrate') return { settings, demo: undefined, postgres, stop };
    const boss = await openJobs(url, logger);
    stops.push(() => boss.stop({ graceful: true, timeout: 10_000 }));
    const parts: Process = { settings, database, boss, logger, metrics };
    if (settings.mode === 'demo') prepareDemoCertificates(settings.dataDir);
    const identities = openIdentities(settings.wire, logger);
    const surroundings = surroundingsOf(parts, identities);
    const modules = wire(parts, surroundings);
    stops.push(async () => identities.close());
    await declareQueues(
      boss,
      modules.flatMap(({ listeners }) => listeners),
      modules.flatMap(({ jobs }) => jobs),
    );
    // Before anything is sent: the demo's own letters come to them.
    stops.push(await startWireListeners({ ...parts, modules, identities }));
    const demo = settings.mode === 'demo' && settings.role === 'all' ? await startDemo({ ...parts, ...surroundings }) : undefined;
    if (demo !== undefined) stops.push(demo.stop);
    await surroundings.ownSenders.refresh();
    if (settings.role === 'all' || settings.role === 'worker') await startWorker(parts, modules, stops);
    let isReady = true;
    const app = await buildServer({
      ...parts,
      modules: settings.role === 'all' || settings.role === 'api' ? modules : [],
      isReady: () => isReady,
    });
    stops.push(async () => {
      isReady = false;
      await app.close();
    });
    await listen(app, settings);
    demo?.afterListening();
    return { settings, demo, postgres, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
