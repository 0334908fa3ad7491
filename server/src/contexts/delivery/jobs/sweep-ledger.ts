import type { Database } from '../../../platform/database/database.ts';
import type { Channel } from '../domain/channel.ts';
import { concludeInterrupted, finishSendOuts, requeueUnhanded } from '../storage/ledger-work.ts';
import { announceConclusions } from '../use-cases/announce-conclusions.ts';

/** Looks after rows whose worker died, and ends send-outs that have nothing left to do. Any number of workers may do it at once. */
export const sweepLedger = async (database: Database, channels: readonly Channel[]): Promise<void> => {
  const repeatable = channels.filter(({ isRepeatable }) => isRepeatable).map(({ name }) => name);
  await database.transaction((tx) => requeueUnhanded(tx, repeatable));
  await database.transaction(async (tx) => announceConclusions(tx, await concludeInterrupted(tx, repeatable)));
  await database.transaction((tx) => finishSendOuts(tx));
};
