import { defineJob } from '../../../platform/jobs/jobs.ts';
import { checkPageLinks } from '../use-cases/check-page-links.ts';
import { linkCheckWork } from '../use-cases/keep-page-links.ts';

/** When somebody asks, and every night: pages are rebuilt, and nobody tells. */
export const checkLinksJob = ({ mayReadOwn }: { mayReadOwn: boolean }) =>
  defineJob({ ...linkCheckWork, cron: '20 4 * * *', handle: (database, command) => checkPageLinks(database, command, { mayReadOwn }) });
