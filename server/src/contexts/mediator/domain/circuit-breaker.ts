export type BreakerState = 'closed' | 'open' | 'halfOpen';

export type BreakerSettings = {
  /** Troubles in a row that open it. */
  opensAfter: number;
  firstPauseMs: number;
  longestPauseMs: number;
};

export const defaultBreaker: BreakerSettings = { opensAfter: 5, firstPauseMs: 30_000, longestPauseMs: 600_000 };

/**
 * Spares an operator in trouble. After repeated trouble it opens and nobody goes through; after a pause, which doubles
 * each time, one probe does; when that goes well, everybody again.
 */
export type CircuitBreaker = {
  state: (now: number) => BreakerState;
  /** Whether the caller may go: always when closed, and once per pause as the probe. */
  mayPass: (now: number) => boolean;
  /** When the pause ends. */
  openUntil: () => number;
  /** Somebody passed and then called nobody: the next one may be the probe. */
  didNotTry: () => void;
  wentWell: () => void;
  wentBadly: (now: number) => void;
};

export const createCircuitBreaker = (settings: BreakerSettings = defaultBreaker): CircuitBreaker => {
  const { opensAfter, firstPauseMs, longestPauseMs } = settings;
  let troubles = 0;
  let pauses = 0;
  let openUntil: number | null = null;
  let isProbing = false;
  return {
    state: (now) => {
      if (openUntil === null) return 'closed';
      return isProbing || now >= openUntil ? 'halfOpen' : 'open';
    },
    mayPass: (now) => {
      if (openUntil === null) return true;
      if (isProbing || now < openUntil) return false;
      isProbing = true;
      return true;
    },
    openUntil: () => openUntil ?? 0,
    didNotTry: () => {
      isProbing = false;
    },
    wentWell: () => {
      troubles = 0;
      pauses = 0;
      openUntil = null;
      isProbing = false;
    },
    wentBadly: (now) => {
      troubles++;
      // A call from before it opened says nothing new.
      if (openUntil !== null && !isProbing) return;
      if (!isProbing && troubles < opensAfter) return;
      openUntil = now + Math.min(firstPauseMs * 2 ** pauses, longestPauseMs);
      pauses++;
      isProbing = false;
    },
  };
};
