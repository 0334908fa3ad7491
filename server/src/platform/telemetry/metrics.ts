import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { createDigitalPostMetrics } from './digital-post-metrics.ts';

/** Prometheus metrics of this process; labels hold route patterns and codes, never anything personal. */
export const createMetrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    httpSeconds: new Histogram({
      name: 'budkavle_http_request_seconds',
      help: 'Time to answer, by route pattern and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    wireSeconds: new Histogram({
      name: 'budkavle_wire_request_seconds',
      help: 'Time to answer a call of the national contract, by role, path and HTTP status',
      labelNames: ['role', 'path', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers: [registry],
    }),
    deliveries: new Counter({
      name: 'budkavle_deliveries_total',
      help: 'Ledger rows concluded, by channel and status',
      labelNames: ['channel', 'status'],
      registers: [registry],
    }),
    digitalPost: createDigitalPostMetrics(registry),
    jobs: new Counter({
      name: 'budkavle_jobs_total',
      help: 'Jobs handled, by queue and outcome',
      labelNames: ['queue', 'outcome'],
      registers: [registry],
    }),
  };
};

export type Metrics = ReturnType<typeof createMetrics>;
