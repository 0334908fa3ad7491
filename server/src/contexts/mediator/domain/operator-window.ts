export type WindowSettings = {
  /** Letters that one operator has at the same time. */
  mostInFlight: number;
  /** Who would wait longer for a place comes back later instead, so that a slow operator fills nobody else's places. */
  mostWaitMs: number;
  /** And comes back after this long at the latest. */
  longestReturnMs: number;
};

export const defaultWindow: WindowSettings = { mostInFlight: 12, mostWaitMs: 2000, longestReturnMs: 120_000 };

/** A letter's place; `since` is when the operator was called, null until then. */
export type Place = { since: number | null };

/** How long one operator takes, and how many letters are on their way to it or have been told to come back. */
export type OperatorWindow = {
  inFlight: () => number;
  hasPlace: () => boolean;
  /** Milliseconds until a letter that comes now, behind so many others, would get a place. */
  expectedWaitMs: (now: number, waiting: number) => number;
  enter: () => Place;
  leave: (place: Place, now: number) => void;
  /** Tells a letter when to come back, in milliseconds; those told before go before it. */
  turnAway: (now: number, waiting: number) => number;
};

const shortestReturnMs = 1000;
/** Share of the newest call in the moving average of how long calls take. */
const newestShare = 0.2;

export const createOperatorWindow = ({ mostInFlight, longestReturnMs }: WindowSettings): OperatorWindow => {
  const places = new Set<Place>();
  let averageMs = 0;
  let turnedAway = 0;
  // A call that is still out tells, too: it takes at least as long as it has been gone.
  const callMs = (now: number): number => {
    const oldest = [...places].reduce((earliest, { since }) => Math.min(earliest, since ?? now), now);
    return Math.max(averageMs, now - oldest);
  };
  const waitMs = (now: number, ahead: number): number => (callMs(now) * (ahead + 1)) / mostInFlight;
  return {
    inFlight: () => places.size,
    hasPlace: () => places.size < mostInFlight,
    expectedWaitMs: waitMs,
    enter: () => {
      const place: Place = { since: null };
      places.add(place);
      return place;
    },
    leave: (place, now) => {
      if (!places.delete(place) || place.since === null) return;
      averageMs += newestShare * (now - place.since - averageMs);
      turnedAway = Math.max(0, turnedAway - 1);
    },
    turnAway: (now, waiting) => {
      turnedAway++;
      return Math.min(Math.max(waitMs(now, waiting + turnedAway), shortestReturnMs), longestReturnMs);
    },
  };
};
