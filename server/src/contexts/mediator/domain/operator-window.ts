export type WindowSettings = {
  /** Letters that one operator has at the same time. */
  mostInFlight: number;
  /** Who would wait longer for a place comes back later instead, so that a slow operator fills nobody else's places. */
  mostWaitMs: number;
};

export const defaultWindow: WindowSettings = { mostInFlight: 12, mostWaitMs: 2000 };

/** How long one operator takes, and how many letters are on their way to it or have been told to come back. */
export type OperatorWindow = {
  inFlight: () => number;
  hasPlace: () => boolean;
  /** Milliseconds until a letter that comes now would get a place. */
  expectedWaitMs: (now: number, waiting: number) => number;
  enter: (now: number) => { since: number };
  leave: (visit: { since: number }, now: number) => void;
  /** Tells a letter when to come back; those told before go before it. */
  turnAway: (now: number, waiting: number) => number;
};

const shortestReturnMs = 2000;
const longestReturnMs = 300_000;
/** Share of the newest call in the moving average of how long calls take. */
const newestShare = 0.2;

export const createOperatorWindow = ({ mostInFlight }: WindowSettings): OperatorWindow => {
  const visits = new Set<{ since: number }>();
  let averageMs = 0;
  let turnedAway = 0;
  // A call that is still out tells, too: it takes at least as long as it has been gone.
  const callMs = (now: number): number => {
    const [oldest] = visits;
    return Math.max(averageMs, oldest === undefined ? 0 : now - oldest.since);
  };
  const waitMs = (now: number, ahead: number): number => (callMs(now) * (ahead + 1)) / mostInFlight;
  return {
    inFlight: () => visits.size,
    hasPlace: () => visits.size < mostInFlight,
    expectedWaitMs: waitMs,
    enter: (now) => {
      const visit = { since: now };
      visits.add(visit);
      return visit;
    },
    leave: (visit, now) => {
      if (!visits.delete(visit)) return;
      averageMs += newestShare * (now - visit.since - averageMs);
      turnedAway = Math.max(0, turnedAway - 1);
    },
    turnAway: (now, waiting) => {
      turnedAway++;
      return Math.min(Math.max(waitMs(now, waiting + turnedAway), shortestReturnMs), longestReturnMs);
    },
  };
};
