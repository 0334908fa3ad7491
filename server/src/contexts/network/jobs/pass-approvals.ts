import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { passLateApprovals } from '../use-cases/pass-late-approvals.ts';

/** Four eyes that nobody lent in time: passed or sent on, by the organisation's own rule. */
export const passApprovals = defineJob({
  name: 'network.pass-approvals',
  schema: z.object({}),
  cron: '*/10 * * * *',
  handle: (database) => passLateApprovals(database),
});
