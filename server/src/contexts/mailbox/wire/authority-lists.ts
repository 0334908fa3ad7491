import type { Sender } from '#mina-meddelanden';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { RegisterClient } from './register-client.ts';

/** Who may send, and for whom, as the register said at `readAt`. */
export type AuthorityList = {
  /** By organisation number, `16` and ten digits. */
  senders: ReadonlyMap<string, Sender>;
  dispatchers: ReadonlyMap<string, { name: string; senders: ReadonlySet<string> }>;
  readAt: Date;
};

/** The register's lists of senders and mediators, kept for a while and kept on while the register is away. */
export type AuthorityLists = {
  /** Throws when nothing has been read yet and the register does not answer. */
  current: () => Promise<AuthorityList>;
  /** Read anew before somebody is refused: she may have been connected a minute ago. Falls back on what is known. */
  fresher: () => Promise<AuthorityList>;
};

export type AuthorityListsSettings = {
  register: Pick<RegisterClient, 'getSenders' | 'getDispatchers'>;
  logger: Logger;
  maxAgeMs?: number;
  /** Refusals do not ask the register more often than this, or a stranger could make us flood it. */
  minAgeMs?: number;
  now?: () => number;
};

const minute = 60_000;
/** How soon a register that did not answer is asked again. */
const retryAfterMs = 30_000;

export const createAuthorityLists = (settings: AuthorityListsSettings): AuthorityLists => {
  const { register, logger, maxAgeMs = 5 * minute, minAgeMs = 5000, now = Date.now } = settings;
  let known: AuthorityList | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let goodUntil = Number.NEGATIVE_INFINITY;
  let reading: Promise<AuthorityList> | undefined;

  const readLists = async (): Promise<AuthorityList> => {
    const [senders, dispatchers] = await Promise.all([register.getSenders(), register.getDispatchers()]);
    known = {
      senders: new Map(senders.map((sender) => [sender.id, sender])),
      dispatchers: new Map(dispatchers.map(({ id, name, senders: mayActFor }) => [id, { name, senders: new Set(mayActFor) }])),
      readAt: new Date(now()),
    };
    goodUntil = now() + maxAgeMs;
    return known;
  };
  const readAnew = (): Promise<AuthorityList> => {
    askedAt = now();
    // Many letters at once ask once.
    reading ??= readLists().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const orKnown = async (asked: Promise<AuthorityList>): Promise<AuthorityList> => {
    try {
      return await asked;
    } catch (error) {
      if (known === undefined) throw error;
      goodUntil = now() + retryAfterMs;
      logger.warn({ readAt: known.readAt }, 'the register does not answer; its last lists of senders and mediators are used');
      return known;
    }
  };
  return {
    current: async () => {
      if (known !== undefined && now() < goodUntil) return known;
      return orKnown(readAnew());
    },
    fresher: async () => {
      if (known !== undefined && now() - askedAt < minAgeMs) return known;
      return orKnown(readAnew());
    },
  };
};
