import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { lettersConcluded } from '../events.ts';
import type { Concluded } from '../storage/ledger-work.ts';
import { insertCallbacks } from '../storage/letter-callbacks.ts';
import { selectActivityIdsOf } from '../storage/letters.ts';

/** The work of telling a connected system how its letter ended; `jobs/send-callback.ts` does it. */
export const letterCallback = { name: 'delivery.send-callback', schema: z.object({ callbackId: z.uuid() }) };

/** A second, then twice as long each time, an hour at most; the job itself gives up after a day. */
const patience = { attempts: 60, pauseSeconds: 1, longestPauseSeconds: 3600 };

const mostInOneEvent = 200;

/** Begins the callbacks of letters that asked for one. */
export const beginCallbacks = async (tx: Tx, letterIds: readonly Id[]): Promise<void> => {
  for (const callbackId of await insertCallbacks(tx, letterIds)) await enqueue(tx, letterCallback, { callbackId }, patience);
};

/** Tells, organisation by organisation, how letters of connected systems ended; in the transaction that wrote it. */
export const announceLetters = async (tx: Tx, concluded: readonly Concluded[]): Promise<void> => {
  if (concluded.length === 0) return;
  const ids = concluded.map(({ entryId }) => entryId);
  const activities = await selectActivityIdsOf(tx, ids);
  for (const [organisationId, rows] of Map.groupBy(concluded, (row) => row.organisationId))
    for (let from = 0; from < rows.length; from += mostInOneEvent) {
      const letters = rows.slice(from, from + mostInOneEvent).map(({ entryId, recipientId, status }) => ({
        letterId: entryId,
        recipientId,
        status,
        activityId: activities.get(entryId) ?? null,
      }));
      await publish(tx, lettersConcluded, { organisationId, letters });
    }
  await beginCallbacks(tx, ids);
};
