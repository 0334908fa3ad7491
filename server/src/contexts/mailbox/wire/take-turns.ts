/**
 * A few at a time in each turn of the event loop. Checking a letter keeps the processor for a while; sixty that arrive at once would hold
 * up the database's answers for all of them, once more with every question that a transaction asks.
 */
export const createTurns = (atATime = 4): (() => Promise<void>) => {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    for (const go of waiting.splice(0, atATime)) go();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
};
