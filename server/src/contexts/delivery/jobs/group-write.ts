import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Group commit: while one write is under way, what comes meanwhile gathers and goes in the next. With `gatherMs` a
 * write also waits that long for company, for what is in no hurry.
 */
export type GroupWrite<T, R> = { add: (item: T) => Promise<R>; idle: () => Promise<void>; pending: () => number };

export const createGroupWrite = <T, R>(
  write: (items: readonly T[]) => Promise<(item: T) => R>,
  { mostAtOnce = 500, gatherMs = 0 } = {},
): GroupWrite<T, R> => {
  type Waiting = { item: T; resolve: (result: R) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let inFlight = 0;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      if (gatherMs > 0 && waiting.length < mostAtOnce) await sleep(gatherMs);
      const group = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      inFlight = group.length;
      try {
        const resultOf = await write(group.map(({ item }) => item));
        for (const { item, resolve } of group) resolve(resultOf(item));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
      inFlight = 0;
    }
    running = undefined;
  };
  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      while (running !== undefined) await running;
    },
    pending: () => waiting.length + inFlight,
  };
};
