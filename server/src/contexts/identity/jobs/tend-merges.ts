import { z } from 'zod';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { mergerBegun } from '../events.ts';
import { markSwept, selectDueMerges, selectUnfinishedMerges } from '../storage/merges.ts';
import { beginMerge } from '../use-cases/begin-merge.ts';

/** Longer than any call that was under way when the rows moved. */
const patienceMs = 2 * 60_000;

/**
 * Begins mergers whose day has come, takes up those that were cut off, and lets every context look once more, a while after,
 * for what was being saved while its rows moved.
 */
export const tendMerges = (parts: readonly MergePart[]) =>
  defineJob({
    name: 'identity.tend-merges',
    schema: z.object({}),
    cron: '*/5 * * * *',
    handle: async (database) => {
      for (const { id } of await selectDueMerges(database.read, calendarDateOf(new Date())))
        await database.transaction((tx) => beginMerge(tx, { mergeId: id, parts }));
      for (const { id } of await selectUnfinishedMerges(database.read, new Date(Date.now() - patienceMs)))
        await database.transaction(async (tx) => {
          await publish(tx, mergerBegun, { mergeId: id });
          await markSwept(tx, id);
        });
    },
  });
