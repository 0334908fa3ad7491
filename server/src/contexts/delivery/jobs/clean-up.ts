import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { eraseOldContents } from '../storage/letters.ts';
import { deleteOldMemberPreviews } from '../storage/member-previews.ts';

/** Lists that were looked at and never imported are deleted after an hour, contents of connected systems' letters 90 days after their end. */
export const cleanUp = defineJob({
  name: 'delivery.clean-up',
  schema: z.object({}),
  cron: '*/15 * * * *',
  handle: async (database) => {
    await database.transaction(deleteOldMemberPreviews);
    await database.transaction(eraseOldContents);
  },
});
