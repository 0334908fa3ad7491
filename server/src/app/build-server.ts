import type { FastifyInstance } from 'fastify';
import type { PgBoss } from 'pg-boss';
import { authenticate } from '#identity';
import type { Settings } from '../platform/config/settings.ts';
import { createFieldCipher } from '../platform/crypto/field-cipher.ts';
import type { Database } from '../platform/database/database.ts';
import { addHealth } from '../platform/http/health.ts';
import { buildHttpServer } from '../platform/http/server.ts';
import type { Logger } from '../platform/logging/logger.ts';
import type { ContextModule } from '../platform/module.ts';
import { bindProcessServices } from '../platform/process-services.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import { createModules } from './modules.ts';
import { problemPage } from './problem-page.ts';
import { addWebFiles } from './web-files.ts';

export type Process = { settings: Settings; database: Database; boss: PgBoss; logger: Logger; metrics: Metrics };

/** Binds what use cases need and wires the contexts; the same for every role, and for tests. */
export const wire = ({ settings, database, boss, logger, metrics }: Process): ContextModule[] => {
  bindProcessServices({ cipher: createFieldCipher(settings.secretKey), boss, publicUrl: settings.publicUrl, smtp: settings.smtp });
  return createModules({ settings, database: () => database, logger, metrics });
};

export const buildServer = async (
  parts: Process & { modules: readonly ContextModule[]; isReady: () => boolean },
): Promise<FastifyInstance> => {
  const { settings, database, logger, metrics } = parts;
  const app = await buildHttpServer({
    database,
    logger,
    metrics,
    publicUrl: settings.publicUrl,
    uploadLimitBytes: settings.uploadLimitBytes,
    authenticate: authenticate(settings.sessionHours),
    routes: parts.modules.flatMap(({ routes }) => routes),
    problemPage: problemPage(settings.mode === 'demo'),
  });
  addHealth(app, { database, metrics, isReady: parts.isReady });
  await addWebFiles(app);
  return app;
};
