import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { gatherNews } from '../use-cases/gather-news.ts';

/** Mondays in Sweden: those who chose a letter a week get theirs together with the daily ones. */
const isMonday = (now: Date): boolean =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', weekday: 'short' }).format(now) === 'Mon';

/** The running information, each morning: one mail to each who follows a collection with news. */
export const tellNews = defineJob({
  name: 'collaboration.tell-news',
  schema: z.object({}),
  cron: '30 6 * * *',
  handle: async (database) => {
    const now = new Date();
    await database.transaction((tx) => gatherNews(tx, { cadences: isMonday(now) ? ['daily', 'weekly'] : ['daily'], now }));
  },
});
