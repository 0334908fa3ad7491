/** Rows on their way from the claim to a free sender, inside one process. */
export type EntryQueue<T> = {
  push: (items: readonly T[]) => void;
  /** The next one; undefined when the queue has been closed. */
  next: () => Promise<T | undefined>;
  /** Resolves when fewer than `limit` wait, or the queue has been closed. */
  untilBelow: (limit: number) => Promise<void>;
  /** Closes and answers what nobody took. */
  close: () => T[];
};

export const createEntryQueue = <T>(): EntryQueue<T> => {
  const items: T[] = [];
  const takers: ((item: T | undefined) => void)[] = [];
  let fillers: { limit: number; go: () => void }[] = [];
  let isClosed = false;
  const callFillers = (): void => {
    const ready = fillers.filter(({ limit }) => isClosed || items.length < limit);
    fillers = fillers.filter((filler) => !ready.includes(filler));
    for (const { go } of ready) go();
  };
  return {
    push: (added) => {
      for (const item of added) {
        const taker = takers.shift();
        if (taker === undefined) items.push(item);
        else taker(item);
      }
    },
    next: () => {
      const item = items.shift();
      callFillers();
      if (item !== undefined) return Promise.resolve(item);
      return isClosed ? Promise.resolve(undefined) : new Promise((resolve) => takers.push(resolve));
    },
    untilBelow: (limit) => (isClosed || items.length < limit ? Promise.resolve() : new Promise((go) => fillers.push({ limit, go }))),
    close: () => {
      isClosed = true;
      for (const taker of takers.splice(0)) taker(undefined);
      callFillers();
      return items.splice(0);
    },
  };
};
