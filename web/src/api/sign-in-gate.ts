/**
 * When the session ends in the middle of something, the call waits here while the person signs in again
 * in another tab; then it goes on as if nothing had happened, and nothing typed is lost.
 */
type Waiter = { goOn: () => void; giveUp: () => void };

let waiting: Waiter[] = [];
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

export const signInGate = {
  /** True when the caller may try again, false when the person chose to leave it. */
  wait: (): Promise<boolean> =>
    new Promise((resolve) => {
      waiting = [...waiting, { goOn: () => resolve(true), giveUp: () => resolve(false) }];
      tell();
    }),
  open: (): void => {
    const released = waiting;
    waiting = [];
    tell();
    for (const waiter of released) waiter.goOn();
  },
  abandon: (): void => {
    const released = waiting;
    waiting = [];
    tell();
    for (const waiter of released) waiter.giveUp();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isClosed: (): boolean => waiting.length > 0,
};
