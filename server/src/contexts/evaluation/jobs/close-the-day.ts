import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { upsertEveryCoverageDay } from '../storage/coverage-days.ts';

/** Once a night, so that a day on which nothing changed has its point on the curve as well. */
export const closeTheDay = defineJob({
  name: 'evaluation.close-the-day',
  schema: z.object({}),
  cron: '5 0 * * *',
  handle: (database) => database.transaction((tx) => upsertEveryCoverageDay(tx, calendarDateOf(new Date()))),
});
