import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { forgetSignUps } from '../use-cases/forget-sign-ups.ts';

/** Who signed up is needed to hold a meeting and to note who came: 90 days after it, names and addresses are erased. */
export const forgetOldSignUps = defineJob({
  name: 'participation.forget-sign-ups',
  formerly: ['planning.forget-sign-ups'],
  schema: z.object({}),
  cron: '29 3 * * *',
  handle: async (database) => {
    await database.transaction(forgetSignUps);
  },
});
