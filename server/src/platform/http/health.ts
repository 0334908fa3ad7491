import type { FastifyInstance } from 'fastify';
import { type Database, pingDatabase } from '../database/database.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: Prometheus text. */
export const addHealth = (
  app: FastifyInstance,
  { database, metrics, isReady }: { database: Database; metrics: Metrics; isReady: () => boolean },
): void => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const database_ = await pingDatabase(database).then(
      () => true,
      () => false,
    );
    const ready = database_ && isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'notReady', database: database_ ? 'ok' : 'unreachable' });
  });
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
};
