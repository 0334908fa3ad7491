import type { Channel } from '#delivery';
import { createCurrentClient } from '../../../platform/certificates/current-client.ts';
import type { IdentityStore } from '../../../platform/certificates/organisation-identity.ts';
import type { SenderIdentities } from '../../../platform/certificates/sender-identities.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { DigitalPostMetrics } from '../../../platform/telemetry/digital-post-metrics.ts';
import { type BreakerSettings, defaultBreaker } from '../domain/circuit-breaker.ts';
import { defaultWindow, type WindowSettings } from '../domain/operator-window.ts';
import { contractSchedule } from '../domain/retry-schedule.ts';
import { createAskRegister } from '../wire/ask-register.ts';
import { type AuthorityLists, createAuthorityLists } from '../wire/authority-lists.ts';
import { createHandoverBook } from '../wire/handover-book.ts';
import { createOperatorGate, type OperatorGate } from '../wire/operator-gate.ts';
import { createSealPool, type SealPool } from '../wire/seal-pool.ts';
import { createSigners } from '../wire/signers.ts';
import { createWireCarrier } from '../wire/wire-carrier.ts';
import { createWireChannel } from './wire-channel.ts';

export type WireOptions = {
  /** The mediator's own: it seals, shows its certificate, and signs for senders whose own key it has not been given. */
  identities: IdentityStore;
  senders?: SenderIdentities | undefined;
  recipientAddress: string;
  authorityAddress: string;
  database: () => Database;
  logger: Logger;
  metrics: DigitalPostMetrics;
  /** Sensible for production; drills and tests turn time down. */
  tuning?: Partial<WireTuning>;
};

export type WireTuning = {
  /** Letters of all operators on their way at once: several times `window.mostInFlight`, so that slow operators leave room. */
  concurrency: number;
  window: WindowSettings;
  breaker: BreakerSettings;
  retrySchedule: readonly number[];
  connectTimeoutMs: number;
  /** The contract's reference takes 120 s; the ledger gives a channel 150. */
  readTimeoutMs: number;
  registerTimeoutMs: number;
};

const defaultTuning: WireTuning = {
  concurrency: 96,
  window: defaultWindow,
  breaker: defaultBreaker,
  retrySchedule: contractSchedule,
  connectTimeoutMs: 5000,
  readTimeoutMs: 120_000,
  registerTimeoutMs: 15_000,
};

const breakerNumbers = { closed: 0, halfOpen: 1, open: 2 } as const;

const createGates = ({ window, breaker }: WireTuning, metrics: DigitalPostMetrics): ((operator: string) => OperatorGate) => {
  const gates = new Map<string, OperatorGate>();
  return (operator) => {
    const known = gates.get(operator);
    if (known !== undefined) return known;
    const gate = createOperatorGate({
      window,
      breaker,
      onChange: (changed) => {
        metrics.inFlight.set({ operator }, changed.inFlight());
        metrics.breaker.set({ operator }, breakerNumbers[changed.state()]);
      },
    });
    gates.set(operator, gate);
    return gate;
  };
};

/** Digital post over the wire, with everything it needs: connections, lists, sealing threads, gates. */
export const openWireChannel = (options: WireOptions): { channel: Channel; lists: AuthorityLists; pool: SealPool } => {
  const { identities, recipientAddress, authorityAddress, database, logger, metrics } = options;
  const tuning = { ...defaultTuning, ...options.tuning };
  const { connectTimeoutMs, readTimeoutMs, registerTimeoutMs, window, concurrency, retrySchedule } = tuning;
  const toRegister = createCurrentClient(identities, { connectTimeoutMs, readTimeoutMs: registerTimeoutMs, connectionsPerHost: 4 });
  // One pool of connections per operator, as wide as its window.
  const toOperators = createCurrentClient(identities, { connectTimeoutMs, readTimeoutMs, connectionsPerHost: window.mostInFlight });
  const ownNumber = (): string => identities.current().organisationNumber;
  const lists = createAuthorityLists({ client: toRegister, authorityAddress, ownNumber, logger });
  const askRegister = createAskRegister(toRegister, recipientAddress);
  const pool = createSealPool();
  const carrier = createWireCarrier({
    signers: createSigners(identities, options.senders),
    lists,
    askRegister,
    gateFor: createGates(tuning, metrics),
    client: toOperators,
    pool,
    book: createHandoverBook(database),
    retrySchedule,
    logger,
    count: (operator, outcome) => metrics.letters.inc({ operator, outcome }),
  });
  const close = async (): Promise<void> => {
    await Promise.all([toRegister.close(), toOperators.close(), pool.close()]);
  };
  return { channel: createWireChannel({ carrier, askRegister, database, concurrency, logger, close }), lists, pool };
};
