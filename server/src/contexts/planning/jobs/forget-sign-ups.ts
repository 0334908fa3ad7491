import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { eraseOldSignUps } from '../storage/sign-ups.ts';

/** Who signed up is needed to hold a meeting and to note who came: 90 days after it, names and addresses are erased. */
export const forgetSignUps = defineJob({
  name: 'planning.forget-sign-ups',
  schema: z.object({}),
  cron: '29 3 * * *',
  handle: async (database) => {
    await database.transaction(eraseOldSignUps);
  },
});
