import { type BreakerSettings, type BreakerState, createCircuitBreaker } from '../domain/circuit-breaker.ts';
import { createOperatorWindow, type WindowSettings } from '../domain/operator-window.ts';

/** A letter's way past the gate: call `leave`, whatever happens; the first call counts. */
export type Visit = {
  kind: 'in';
  /** The operator is called now: from here on it is its time that passes, not ours. */
  call: () => void;
  leave: (how: 'well' | 'badly' | 'notTried') => void;
};
export type Pass = Visit | { kind: 'busy'; afterMs: number } | { kind: 'closed' };

export type OperatorGate = { enter: () => Promise<Pass>; state: () => BreakerState; inFlight: () => number };

export type GateSettings = { window: WindowSettings; breaker: BreakerSettings; onChange: (gate: OperatorGate) => void };

type Waiting = { admit: () => void };

/**
 * One operator's gate: so many letters at a time, a short wait for a place, nobody while the operator is in trouble.
 * What does not get in at once gives its place in our own queue to letters for others.
 */
export const createOperatorGate = ({ window: windowSettings, breaker: breakerSettings, onChange }: GateSettings): OperatorGate => {
  const window = createOperatorWindow(windowSettings);
  const breaker = createCircuitBreaker(breakerSettings);
  const waiting = new Set<Waiting>();

  const admit = (): Pass => {
    const now = Date.now();
    const state = breaker.state(now);
    if (!breaker.mayPass(now)) return state === 'halfOpen' ? { kind: 'busy', afterMs: window.turnAway(now, 0) } : { kind: 'closed' };
    const place = window.enter();
    let isGone = false;
    onChange(gate);
    return {
      kind: 'in',
      call: () => {
        place.since = Date.now();
      },
      leave: (how) => {
        if (isGone) return;
        isGone = true;
        const then = Date.now();
        window.leave(place, then);
        if (how === 'well') breaker.wentWell();
        else if (how === 'badly') breaker.wentBadly(then);
        else breaker.didNotTry();
        const [next] = waiting;
        next?.admit();
        onChange(gate);
      },
    };
  };

  const waitForPlace = (): Promise<Pass> =>
    new Promise((resolve) => {
      const settle = (pass: () => Pass): void => {
        clearTimeout(timer);
        waiting.delete(me);
        resolve(pass());
      };
      const me: Waiting = { admit: () => settle(admit) };
      const giveUp = (): Pass => ({ kind: 'busy', afterMs: window.turnAway(Date.now(), waiting.size) });
      const timer = setTimeout(() => settle(giveUp), windowSettings.mostWaitMs);
      waiting.add(me);
    });

  const gate: OperatorGate = {
    state: () => breaker.state(Date.now()),
    inFlight: window.inFlight,
    enter: async () => {
      const now = Date.now();
      if (breaker.state(now) === 'open') return { kind: 'closed' };
      if (window.hasPlace()) return admit();
      const isShort = window.expectedWaitMs(now, waiting.size) <= windowSettings.mostWaitMs;
      return isShort ? waitForPlace() : { kind: 'busy', afterMs: window.turnAway(now, waiting.size) };
    },
  };
  return gate;
};
