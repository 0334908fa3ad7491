import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { sendWeeklyDigests } from '../use-cases/send-digest.ts';

/** Every Monday morning, to those who have a duty in a network that has something new. */
export const sendDigests = defineJob({
  name: 'campaigns.send-digests',
  schema: z.object({}),
  cron: '40 7 * * 1',
  handle: (database) => database.transaction(sendWeeklyDigests),
});
