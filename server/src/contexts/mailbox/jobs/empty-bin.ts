import { z } from 'zod';
import { recordAudit } from '#identity';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { binDays, leftDays } from '../domain/place.ts';
import { deleteRemovedFolders } from '../storage/folders.ts';
import { purgeClosedMailboxes, purgeLetters } from '../storage/purge.ts';
import { deleteSigningsBefore } from '../storage/signings.ts';

const dayMs = 86_400_000;

/** Once a night: letters that have been in the bin for thirty days, and those of mailboxes left thirty days ago, are emptied. */
export const emptyBin = defineJob({
  name: 'mailbox.empty-bin',
  schema: z.object({}),
  cron: '41 3 * * *',
  handle: (database) =>
    database.transaction(async (tx) => {
      const at = new Date();
      const deletedBefore = new Date(at.getTime() - binDays * dayMs);
      const closedBefore = new Date(at.getTime() - leftDays * dayMs);
      const letters = await purgeLetters(tx, { deletedBefore, closedBefore, at });
      await deleteRemovedFolders(tx, deletedBefore);
      await purgeClosedMailboxes(tx, closedBefore);
      await deleteSigningsBefore(tx, new Date(at.getTime() - dayMs));
      if (letters > 0)
        await recordAudit(tx, null, { action: 'mailbox.lettersPurged', subjectType: 'mailbox', subjectId: 'all', details: { letters } });
    }),
});
