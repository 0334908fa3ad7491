import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { Channel } from '../domain/channel.ts';
import type { LedgerSettings } from './ledger-settings.ts';
import { runChannel } from './run-channel.ts';
import { sweepLedger } from './sweep-ledger.ts';

export type LedgerWork = {
  database: Database;
  channels: readonly Channel[];
  settings: LedgerSettings;
  logger: Logger;
  count?: (channel: string, status: string, rows: number) => void;
};

/** Starts working off the ledger in this process; answers how to stop, which waits for what has been handed over. */
export const startLedgerWork = ({ count = () => undefined, ...work }: LedgerWork): (() => Promise<void>) => {
  const running = work.channels.map((channel) => runChannel({ ...work, count, channel }));
  const stopping = new AbortController();
  const sweeping = (async () => {
    while (!stopping.signal.aborted) {
      await sweepLedger(work.database, work.channels).catch((error: unknown) =>
        work.logger.error({ error }, 'the ledger could not be swept'),
      );
      await sleep(Math.max(work.settings.pollMs, 200), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    await Promise.all(running.map(({ stop }) => stop()));
    stopping.abort();
    await sweeping;
    // The last rows may have ended their send-outs.
    await sweepLedger(work.database, work.channels).catch(() => undefined);
    for (const { close } of work.channels) await close?.();
  };
};
