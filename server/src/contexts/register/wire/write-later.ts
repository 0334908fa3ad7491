import type { Database } from '../../../platform/database/database.ts';
import type { WireCaller } from '../../../platform/http/wire-service.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { mondayOf } from '../domain/week.ts';
import { noteCertificate, type SeenCertificate } from '../storage/certificates.ts';
import { addToCounts, type CountKind, type WeeklyCount } from '../storage/counts.ts';

export type Increment = { kind: CountKind; number: string; count?: number };

/** Sums kept in memory and written a moment later. */
export type WriteLater = {
  count: (increments: readonly Increment[]) => void;
  see: (caller: WireCaller) => void;
  /** Writes what waits, now. */
  flush: () => Promise<void>;
};

export type WriteLaterSettings = { database: () => Database; logger: Logger; delayMs?: number };

/**
 * Counts of questions and the certificates seen. A question about a thousand recipients must not cost a row, nor wait for one: a
 * process that dies loses the statistics of its last moments, and nothing else.
 */
export const writeLater = ({ database, logger, delayMs = 2000 }: WriteLaterSettings): WriteLater => {
  let sums = new Map<string, WeeklyCount>();
  let seen = new Map<string, SeenCertificate>();
  let timer: NodeJS.Timeout | undefined;

  const add = ({ week, kind, number, count }: WeeklyCount): void => {
    const key = `${week} ${kind} ${number}`;
    sums.set(key, { week, kind, number, count: count + (sums.get(key)?.count ?? 0) });
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const [counts, certificates] = [[...sums.values()], [...seen.values()]];
    [sums, seen] = [new Map(), new Map()];
    if (counts.length + certificates.length === 0) return;
    try {
      await database().transaction(async (tx) => {
        await addToCounts(tx, counts);
        for (const certificate of certificates) await noteCertificate(tx, certificate);
      });
    } catch (error) {
      // The database is away for a moment: the sums wait for it.
      for (const count of counts) add(count);
      logger.warn({ error }, 'the register’s counts could not be written yet');
    }
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void flush(), delayMs).unref();
  };
  return {
    count: (increments) => {
      const week = mondayOf(calendarDateOf(new Date()));
      for (const { count = 1, ...increment } of increments) if (count > 0) add({ week, ...increment, count });
      soon();
    },
    see: ({ organisationNumber, certificate }) => {
      if (certificate === undefined) return;
      seen.set(certificate.fingerprint, { ...certificate, organisationNumber, lastSeenAt: new Date() });
      soon();
    },
    flush,
  };
};
