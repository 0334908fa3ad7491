import { z } from 'zod';
import { entriesConcluded, lettersConcluded } from '#delivery';
import { defineListener } from '../../../platform/jobs/events.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { deleteHandovers, deleteHandoversBefore } from '../storage/handovers.ts';

/** The ledger has concluded: what would be needed to repeat the letter is no longer kept. Unknown ones stay, to be repeated the same. */
export const forgetSettled = defineListener('mediator.forget-settled', entriesConcluded, async (tx, { entries }) => {
  const settled = entries.filter(({ channel, status }) => channel === 'digitalPost' && status !== 'unknown');
  if (settled.length > 0)
    await deleteHandovers(
      tx,
      settled.map(({ entryId }) => entryId),
    );
});

/** The same for letters of connected systems, which the ledger tells of apart. */
export const forgetSettledLetters = defineListener('mediator.forget-settled-letters', lettersConcluded, async (tx, { letters }) => {
  const settled = letters.filter(({ status }) => status !== 'unknown').map(({ letterId }) => letterId);
  if (settled.length > 0) await deleteHandovers(tx, settled);
});

const keptDays = 90;

/** Whatever nobody has settled in three months nobody will repeat. */
export const forgetOld = defineJob({
  name: 'mediator.forget-old',
  schema: z.object({}),
  cron: '40 3 * * *',
  handle: async (database) => {
    await database.transaction((tx) => deleteHandoversBefore(tx, new Date(Date.now() - keptDays * 86_400_000)));
  },
});
