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
import { type EId, openEId } from './e-id.ts';
import { createModules } from './modules.ts';
import { createOwnSenders, type OwnSenders } from './own-senders.ts';
import { problemPage } from './problem-page.ts';
import { addWebFiles } from './web-files.ts';
import { type Identities, noIdentities } from './wire.ts';

export type Process = { settings: Settings; database: Database; boss: PgBoss; logger: Logger; metrics: Metrics };

/** What one process has of digital post; by default nothing, and then nobody is reached by it. */
export type Surroundings = { identities: Identities; eId: EId; ownSenders: OwnSenders };

export const surroundingsOf = (
  { settings, database }: Pick<Process, 'settings' | 'database'>,
  identities: Identities = noIdentities,
): Surroundings => ({ identities, eId: openEId(settings), ownSenders: createOwnSenders(() => database) });

/** Binds what use cases need and wires the contexts; the same for every role, and for tests. */
export const wire = (parts: Process, surroundings: Surroundings = surroundingsOf(parts)): ContextModule[] => {
  const { settings, database, boss, logger, metrics } = parts;
  bindProcessServices({ cipher: createFieldCipher(settings.secretKey), boss, publicUrl: settings.publicUrl, smtp: settings.smtp });
  return createModules({ settings, database: () => database, logger, metrics, ...surroundings });
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
