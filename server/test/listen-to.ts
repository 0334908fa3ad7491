import type { EventDefinition } from '../src/platform/jobs/events.ts';
import { openJobs } from '../src/platform/jobs/jobs.ts';
import { createLogger } from '../src/platform/logging/logger.ts';
import { newId } from '../src/vocabulary/id.ts';
import type { AppUnderTest } from './app-under-test.ts';

/** Keeps what is published from now on. Events only reach those who have subscribed, so a test has to. */
export const listenTo = async (
  app: AppUnderTest,
  event: EventDefinition,
): Promise<{ heard: () => Promise<Record<string, unknown>[]>; stop: () => Promise<void> }> => {
  const queue = `test.${event.name}.${newId()}`;
  const boss = await openJobs(app.databaseUrl, createLogger('silent'));
  await boss.createQueue(queue);
  await boss.subscribe(event.name, queue);
  return {
    heard: async () => {
      const { rows } = await app.database.pool.query<{ data: Record<string, unknown> }>(
        'select data from pgboss.job where name = $1 order by created_on',
        [queue],
      );
      return rows.map(({ data }) => data);
    },
    stop: () => boss.stop({ graceful: false }),
  };
};
