import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { countAccountsOfTheWeek, forgetPreviews } from '../use-cases/count-accounts.ts';

export const closeTheDay = defineJob({
  name: 'register.close-the-day',
  schema: z.object({}),
  cron: '50 23 * * *',
  handle: (database) =>
    database.transaction(async (tx) => {
      await countAccountsOfTheWeek(tx);
      await forgetPreviews(tx);
    }),
});
