import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { selectRunningCascades } from '../storage/cascades.ts';
import { remindOnSchedule } from '../use-cases/remind.ts';

/** On weekdays in the morning. What falls due at a weekend waits for Monday. */
export const sendReminders = defineJob({
  name: 'cascade.send-reminders',
  schema: z.object({}),
  cron: '10 8 * * 1-5',
  handle: async (database) => {
    const today = calendarDateOf(new Date());
    for (const { id, organisationId } of await selectRunningCascades(database.read))
      await database.transaction((tx) => remindOnSchedule(tx, { id, organisationId }, today));
  },
});
