import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { newId } from '../../../vocabulary/id.ts';
import { afterQuietHours } from '../domain/notice.ts';
import { insertNotices, selectDueReminders } from '../storage/notices.ts';

/** Once an hour: letters that have lain unread for as many days as the owner has said get one reminder each. */
export const planReminders = defineJob({
  name: 'mailbox.plan-reminders',
  schema: z.object({}),
  cron: '23 * * * *',
  handle: (database) =>
    database.transaction(async (tx) => {
      const now = new Date();
      const due = await selectDueReminders(tx, now);
      await insertNotices(
        tx,
        due.map(({ quietFrom, quietUntil, ...reminder }) => ({
          ...reminder,
          id: newId(),
          kind: 'reminder' as const,
          dueAt: afterQuietHours(now, quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil }),
        })),
      );
    }),
});
