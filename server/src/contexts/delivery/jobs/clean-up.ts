import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { deleteOldMemberPreviews } from '../storage/member-previews.ts';

/** Lists that were looked at and never imported are deleted after an hour. */
export const cleanUp = defineJob({
  name: 'delivery.clean-up',
  schema: z.object({}),
  cron: '*/15 * * * *',
  handle: async (database) => {
    await database.transaction(deleteOldMemberPreviews);
  },
});
