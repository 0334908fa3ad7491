import { z } from 'zod';
import { forgetOldAnswers } from '../../../platform/http/idempotency.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { deleteExpired } from '../storage/sessions.ts';

/** Ended sessions, abandoned logins and old idempotency answers go once an hour. */
export const cleanUp = defineJob({
  name: 'identity.clean-up',
  schema: z.object({}),
  cron: '17 * * * *',
  handle: (database) =>
    database.transaction(async (tx) => {
      await deleteExpired(tx);
      await forgetOldAnswers(tx);
    }),
});
