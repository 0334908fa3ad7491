import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { tellOfBegunVersions } from '../use-cases/tell-followers.ts';

/** Tells of versions that were decided earlier and begin to apply today. Which one is in force needs no job: it follows from the days. */
export const beginVersions = defineJob({
  name: 'strategy.begin-versions',
  schema: z.object({}),
  cron: '5 7 * * *',
  handle: (database) => database.transaction(tellOfBegunVersions),
});
