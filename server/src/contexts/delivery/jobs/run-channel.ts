import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { Channel, OutgoingItem } from '../domain/channel.ts';
import {
  type ClaimedEntry,
  type Conclusion,
  claimEntries,
  concludeEntries,
  markHandedOver,
  releaseEntries,
} from '../storage/ledger-work.ts';
import { announceConclusions } from '../use-cases/announce-conclusions.ts';
import { conclusionOf, type Outcome } from './conclude.ts';
import { createEntryQueue } from './entry-queue.ts';
import { createGroupWrite } from './group-write.ts';
import type { LedgerSettings } from './ledger-settings.ts';
import { createItemWriter } from './write-items.ts';

export type ChannelWork = {
  database: Database;
  channel: Channel;
  settings: LedgerSettings;
  logger: Logger;
  count: (channel: string, status: string, rows: number) => void;
};

/** Asks the channel, but never longer than the time-out. */
const ask = async (channel: Channel, item: OutgoingItem, { settings, logger }: ChannelWork): Promise<Outcome> => {
  // A bare timer: an AbortController makes an exception object for every mail that was in time.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'lost' }), settings.sendTimeoutMs);
  });
  try {
    return await Promise.race([channel.send(item), late]);
  } catch (error) {
    logger.warn({ channel: channel.name, entryId: item.entryId, error }, 'the channel gave no answer');
    return { kind: 'lost' };
  } finally {
    clearTimeout(timer);
  }
};

/** Spreads the sending evenly over each second. */
const createThrottle = (perSecond: number | undefined): (() => Promise<void>) => {
  let next = 0;
  return async () => {
    if (perSecond === undefined) return;
    next = Math.max(Date.now(), next + 1000 / perSecond);
    await sleep(Math.max(0, next - Date.now()));
  };
};

/** Writes conclusions in batches and tells the others, in one transaction; keeps trying while the database is away. */
const createConclusionWriter = ({ database, logger, count, channel }: ChannelWork) =>
  createGroupWrite<Conclusion, void>(
    async (conclusions) => {
      for (let attempt = 1; ; attempt++) {
        try {
          const concluded = await database.transaction(async (tx) => {
            const rows = await concludeEntries(tx, conclusions);
            await announceConclusions(tx, rows);
            return rows;
          });
          for (const [status, rows] of Map.groupBy(concluded, (row) => row.status)) count(channel.name, status, rows.length);
          return () => undefined;
        } catch (error) {
          logger.error({ error, rows: conclusions.length }, 'conclusions could not be written');
          // The rows' leases run out meanwhile and they end as unknown, which is then the truth.
          if (attempt >= 20) return () => undefined;
          await sleep(500 * Math.min(attempt, 10));
        }
      }
    },
    { mostAtOnce: 200, gatherMs: 40 },
  );

/**
 * Works off one channel's rows until it is stopped: claim, mark as handed over, send outside any transaction, conclude.
 * Claim and mark are one statement each, which commits by itself.
 */
export const runChannel = (work: ChannelWork): { stop: () => Promise<void> } => {
  const { database, channel, settings, logger } = work;
  const queue = createEntryQueue<ClaimedEntry>();
  const writeItem = createItemWriter(database);
  const conclusions = createConclusionWriter(work);
  const throttle = createThrottle(settings.perSecond);
  const handOver = createGroupWrite<ClaimedEntry, boolean>(async (entries) => {
    const ours = await markHandedOver(database.read, entries, settings.sendLeaseSeconds);
    return ({ id }) => ours.has(id);
  });
  const limit = Math.max(1, Math.min(channel.concurrency * 4, Math.ceil((settings.perSecond ?? 1e6) * 5)));
  let isStopping = false;
  let pausedUntil = 0;

  const deliver = async (entry: ClaimedEntry): Promise<void> => {
    const written = await writeItem(entry);
    if ('reason' in written) {
      const { id, fencingToken } = entry;
      const ended = { status: 'notDelivered' as const, providerId: null, afterSeconds: 0, isUntried: false };
      void conclusions.add({ id, fencingToken, ...ended, reason: written.reason });
      return;
    }
    await throttle();
    if (isStopping) return releaseEntries(database.read, [entry]);
    const isOurs = await handOver.add(entry);
    if (!isOurs) return;
    const outcome = await ask(channel, written.item, work);
    if (outcome.kind === 'tryLater' && outcome.isChannelDown) pausedUntil = Date.now() + Math.min(settings.retryBaseSeconds, 5) * 1000;
    const done = conclusions.add(conclusionOf(entry, outcome, channel, settings));
    if (conclusions.pending() > 1000) await done;
  };

  const sender = async (): Promise<void> => {
    for (let entry = await queue.next(); entry !== undefined; entry = await queue.next()) {
      await deliver(entry).catch((error: unknown) =>
        logger.error({ error, channel: channel.name }, 'a row could not be worked off; its lease brings it back'),
      );
    }
  };

  const filler = async (): Promise<void> => {
    while (!isStopping) {
      await queue.untilBelow(channel.concurrency);
      const isPaused = Date.now() < pausedUntil;
      const claimed = isStopping || isPaused ? [] : await claim();
      if (claimed.length > 0) queue.push(claimed);
      else if (!isStopping) await sleep(settings.pollMs);
    }
  };

  const claim = (): Promise<ClaimedEntry[]> =>
    claimEntries(database.read, { channel: channel.name, limit, leaseSeconds: settings.claimLeaseSeconds }).catch((error: unknown) => {
      logger.error({ error, channel: channel.name }, 'rows could not be claimed');
      return [];
    });

  const filling = filler();
  const senders = Array.from({ length: channel.concurrency }, sender);
  return {
    stop: async () => {
      isStopping = true;
      await filling;
      const untouched = queue.close();
      await releaseEntries(database.read, untouched).catch(() => undefined);
      await Promise.all(senders);
      await conclusions.idle();
    },
  };
};
