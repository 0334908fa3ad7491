import { fromKysely, type JobResult, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import { StartError } from '../config/start-error.ts';
import type { Database, Tx } from '../database/database.ts';
import type { Logger } from '../logging/logger.ts';
import { processServices } from '../process-services.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Listener } from './events.ts';

/** Work that waits in a queue. `cron` (in Europe/Stockholm) makes it start by itself. */
export type Job = {
  /** Queue name: `context.verb-noun`. */
  name: string;
  schema: z.ZodType;
  /** Names of its queue in earlier releases: what still waits there is handled as well, and nothing is started there any more. */
  formerly?: readonly string[];
  cron?: string;
  /** Handled at the same time in each worker; one without it. */
  concurrency?: number;
  /** New work is told at once; how often to look for work whose pause is over. Half a minute without it. */
  lookEverySeconds?: number;
  /** Outside any transaction: the job opens its own when and where it needs one. */
  handle: (database: Database, data: never) => Promise<void>;
};

export const defineJob = <S extends z.ZodType>(definition: {
  name: string;
  schema: S;
  formerly?: readonly string[];
  cron?: string;
  concurrency?: number;
  lookEverySeconds?: number;
  handle: (database: Database, data: z.output<S>) => Promise<void>;
}): Job => definition as Job;

/** How long a failed piece of work is tried again: the pause doubles from `pauseSeconds` up to `longestPauseSeconds`. */
export type Patience = { attempts: number; pauseSeconds: number; longestPauseSeconds: number };

const retriesOf = ({ attempts, pauseSeconds, longestPauseSeconds }: Patience) => ({
  retryLimit: attempts,
  retryDelay: pauseSeconds,
  retryBackoff: true,
  retryDelayMax: longestPauseSeconds,
});

/**
 * Enqueues in the caller's transaction. A use case names the work (`{ name, schema }`); the job in `jobs/` does it.
 * Without `patience` it is tried again as often as the queue says.
 */
export const enqueue = async (tx: Tx, job: Pick<Job, 'name' | 'schema'>, data: object, patience?: Patience): Promise<void> => {
  const options = { db: fromKysely(tx), ...(patience === undefined ? {} : retriesOf(patience)) };
  await processServices().boss.send(job.name, job.schema.parse(data) as object, options);
};

const retries = { retryLimit: 8, retryDelay: 2, retryBackoff: true, expireInSeconds: 300, notify: true };

export const openJobs = async (databaseUrl: string, logger: Logger): Promise<PgBoss> => {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 4, application_name: 'budkavle-jobs', useListenNotify: true });
  boss.on('error', (error) => logger.warn({ error }, 'job store error'));
  try {
    await boss.start();
  } catch (cause) {
    throw new StartError('The job tables could not be opened in the database. Check that the user in DATABASE_URL may create schemas.', {
      cause,
    });
  }
  return boss;
};

/** Makes every queue and subscription, so that an event published by any role finds its listeners. */
export const declareQueues = async (boss: PgBoss, listeners: readonly Listener[], jobs: readonly Job[]): Promise<void> => {
  await boss.createQueue('dead-letters', { notify: false });
  const existing = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const { name } of [...listeners, ...jobs])
    if (!existing.has(name)) await boss.createQueue(name, { ...retries, deadLetter: 'dead-letters' });
  for (const { name, event } of listeners) await boss.subscribe(event.name, name);
  for (const { name, cron, formerly = [] } of jobs) {
    if (cron === undefined) continue;
    await boss.schedule(name, cron, {}, { tz: 'Europe/Stockholm' });
    for (const old of formerly) await boss.unschedule(old);
  }
};

type Surroundings = { boss: PgBoss; database: Database; logger: Logger; metrics: Metrics };

/** Answers instead of throwing, so that one piece of work that fails does not take its batch with it. */
const watched = async (queue: string, { logger, metrics }: Surroundings, id: string, work: () => Promise<void>): Promise<JobResult> => {
  try {
    await work();
    metrics.jobs.inc({ queue, outcome: 'done' });
    return { id, status: 'completed' };
  } catch (error) {
    metrics.jobs.inc({ queue, outcome: 'failed' });
    logger.error({ queue, error }, 'job failed; it will be tried again');
    return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
  }
};

/** As many at a time as `width`, in order of arrival. */
const each = async <T, R>(items: readonly T[], width: number, act: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
};

/**
 * A full batch is followed by the next one at once: a notice wakes the worker, but many pieces of work that came together
 * give only one notice that counts, and the rest would wait for the next look.
 */
const untilEmpty = { burstWhenBatchFull: true, perJobResults: true, pollingIntervalSeconds: 1 } as const;

/** Each job once for its queue, and once more for each that an earlier release has left behind. */
const inEveryQueue = async (boss: PgBoss, jobs: readonly Job[]): Promise<Job[]> => {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name));
  return jobs.flatMap((job) => [job, ...(job.formerly ?? []).filter((old) => existing.has(old)).map((name) => ({ ...job, name }))]);
};

/** Starts handling: one transaction per event, so that what a listener writes and its receipt stand or fall together. */
export const work = async (surroundings: Surroundings, listeners: readonly Listener[], jobs: readonly Job[]): Promise<void> => {
  const { boss, database } = surroundings;
  for (const { name, event, handle } of listeners)
    await boss.work<object>(name, { ...untilEmpty, batchSize: 20, notifyPollingIntervalSeconds: 5 }, (batch) =>
      each(batch, 1, ({ id, data }) =>
        watched(name, surroundings, id, () => database.transaction((tx) => handle(tx, event.schema.parse(data) as never))),
      ),
    );
  // Two at least: a batch of one is never taken for a full one.
  for (const { name, schema, concurrency = 1, lookEverySeconds = 30, handle } of await inEveryQueue(boss, jobs))
    await boss.work<object>(name, { ...untilEmpty, batchSize: 2 * concurrency, notifyPollingIntervalSeconds: lookEverySeconds }, (batch) =>
      each(batch, concurrency, ({ id, data }) =>
        watched(name, surroundings, id, () => handle(database, schema.parse(data ?? {}) as never)),
      ),
    );
};
