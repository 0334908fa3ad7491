import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { entriesConcluded } from '../events.ts';
import { type Concluded, selectNeedIdsOf } from '../storage/ledger-work.ts';

const mostInOneEvent = 200;

/** Tells, send-out by send-out, how rows ended; in the transaction that wrote it. */
export const announceConclusions = async (tx: Tx, concluded: readonly Concluded[]): Promise<void> => {
  if (concluded.length === 0) return;
  const bySendOut = Map.groupBy(concluded, ({ sendOutId }) => sendOutId);
  const needs = await selectNeedIdsOf(tx, [...bySendOut.keys()]);
  for (const [sendOutId, rows] of bySendOut) {
    const [first] = rows;
    if (first === undefined) continue;
    for (let from = 0; from < rows.length; from += mostInOneEvent) {
      const entries = rows
        .slice(from, from + mostInOneEvent)
        .map(({ entryId, recipientId, channel, status }) => ({ entryId, recipientId, channel, status }));
      await publish(tx, entriesConcluded, {
        organisationId: first.organisationId,
        sendOutId,
        needIds: needs.get(sendOutId) ?? [],
        entries,
      });
    }
  }
};
