import { randomBytes } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { wire } from '../src/app/build-server.ts';
import { readSettings } from '../src/platform/config/settings.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { buildHttpServer } from '../src/platform/http/server.ts';
import { createLogger } from '../src/platform/logging/logger.ts';
import { createMetrics } from '../src/platform/telemetry/metrics.ts';

type Operations = Record<string, unknown>;
export type ApiDescription = { paths: Record<string, Operations> } & Record<string, unknown>;

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const sorted = (paths: Record<string, Operations>): Record<string, Operations> =>
  Object.fromEntries(
    Object.keys(paths)
      .toSorted()
      .map((path) => [
        path,
        Object.fromEntries(methods.filter((method) => method in (paths[path] ?? {})).map((method) => [method, paths[path]?.[method]])),
      ]),
  );

/**
 * What the application says about its own routes. Nothing listens and no database is needed:
 * neither the pool nor the job store connects before its first query, and no route is called.
 */
export const describeApi = async (): Promise<ApiDescription> => {
  const databaseUrl = 'postgres://nobody@localhost:1/nothing';
  const settings = readSettings({ SECRET_KEY: randomBytes(32).toString('base64'), DATABASE_URL: databaseUrl });
  const database = openDatabase(databaseUrl, 2);
  const parts = { settings, database, boss: new PgBoss(databaseUrl), logger: createLogger('silent'), metrics: createMetrics() };
  const modules = wire(parts);
  const app = await buildHttpServer({
    ...parts,
    publicUrl: settings.publicUrl,
    uploadLimitBytes: settings.uploadLimitBytes,
    authenticate: async () => undefined,
    routes: modules.flatMap(({ routes }) => routes),
  });
  await app.ready();
  const description = app.swagger() as unknown as ApiDescription;
  await app.close();
  await database.close();
  return { ...description, paths: sorted(description.paths) };
};
