import { authorityService } from '#mina-meddelanden';
import type { CurrentClient } from '../../../platform/certificates/current-client.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import { failureOf } from './failure.ts';

/** Whom this mediator may send for, as Authority says. */
export type AuthorityLists = {
  /** `unknown`: the lists have never come, because Authority does not answer. */
  maySendFor: (senderNumber: string) => Promise<'yes' | 'no' | 'unknown'>;
  /** Asks again, unless it was done just now; the last good lists stay when Authority does not answer. */
  refresh: () => Promise<void>;
};

type Lists = { senders: ReadonlySet<string>; mayActFor: ReadonlySet<string>; at: number };

/** A sender that is refused may have been connected today: the lists are asked for again, but not for every letter. */
const shortestIntervalMs = 60_000;
const afterFailureMs = 5000;

export type AuthoritySettings = {
  client: CurrentClient;
  authorityAddress: string;
  /** `16` and ten digits: the mediator's own. */
  ownNumber: () => string;
  logger: Logger;
};

export const createAuthorityLists = ({ client, authorityAddress, ownNumber, logger }: AuthoritySettings): AuthorityLists => {
  let lists: Lists | undefined;
  let asking: Promise<void> | undefined;
  let notBefore = 0;

  const ask = async (): Promise<Lists> => {
    const [senders, dispatchers] = await Promise.all([
      client.get().call(authorityAddress, authorityService.getSenders, {}),
      client.get().call(authorityAddress, authorityService.getDispatchers, {}),
    ]);
    const own = ownNumber();
    const ours = dispatchers.return.find(({ id }) => id === own);
    // A sender that sends itself is its own mediator, whether or not its list names it (section 1).
    const mayActFor = new Set(ours === undefined ? [] : [own, ...ours.senders]);
    if (ours === undefined) logger.warn({ own }, 'Authority does not list us as a mediator: no digital post will leave');
    return { senders: new Set(senders.return.map(({ id }) => id)), mayActFor, at: Date.now() };
  };

  const refresh = async (): Promise<void> => {
    if (Date.now() < notBefore) return asking;
    asking ??= ask()
      .then((found) => {
        lists = found;
        notBefore = Date.now() + shortestIntervalMs;
      })
      .catch((error: unknown) => {
        notBefore = Date.now() + afterFailureMs;
        logger.warn(failureOf(error), 'Authority does not tell who may send; the last lists stay in force');
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  const isListed = (senderNumber: string): boolean =>
    lists !== undefined && lists.senders.has(senderNumber) && lists.mayActFor.has(senderNumber);

  return {
    refresh,
    maySendFor: async (senderNumber) => {
      if (isListed(senderNumber)) return 'yes';
      await refresh();
      if (lists === undefined) return 'unknown';
      return isListed(senderNumber) ? 'yes' : 'no';
    },
  };
};
