import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { findLiveAnswers, renewPublishedAnswers } from '../use-cases/publish-answer.ts';

/** What is live in a published answer is read anew, so that nobody meets the day that was. */
export const renewAnswers = defineJob({
  name: 'planning.renew-answers',
  schema: z.object({}),
  cron: '*/10 * * * *',
  handle: async (database) => {
    for (const pages of await database.transaction(findLiveAnswers)) await database.transaction((tx) => renewPublishedAnswers(tx, pages));
  },
});
