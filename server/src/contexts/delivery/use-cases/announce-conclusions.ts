import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { entriesConcluded } from '../events.ts';
import { type Concluded, selectNeedIdsOf } from '../storage/ledger-work.ts';
import { announceLetters } from './announce-letters.ts';

const mostInOneEvent = 200;

type OfSendOut = Concluded & { sendOutId: Id };

/** Tells how rows ended, in the transaction that wrote it: send-out by send-out, and letters of connected systems by themselves. */
export const announceConclusions = async (tx: Tx, concluded: readonly Concluded[]): Promise<void> => {
  await announceSendOuts(
    tx,
    concluded.filter((row): row is OfSendOut => row.sendOutId !== null),
  );
  await announceLetters(
    tx,
    concluded.filter(({ sendOutId }) => sendOutId === null),
  );
};

const announceSendOuts = async (tx: Tx, concluded: readonly OfSendOut[]): Promise<void> => {
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
