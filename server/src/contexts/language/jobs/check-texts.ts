import { defineJob } from '../../../platform/jobs/jobs.ts';
import { checkWaitingTexts } from '../use-cases/check-waiting-texts.ts';
import { textCheckWork } from '../use-cases/register-text.ts';

/** After every change of a text or of the termbase, and once a night should something have been missed. */
export const checkTextsJob = defineJob({ ...textCheckWork, cron: '40 3 * * *', handle: (database) => checkWaitingTexts(database) });
