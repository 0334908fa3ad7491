import { listPublicOrganisations } from '#identity';
import type { Database } from '../platform/database/database.ts';

/** The organisations that work in this installation, by the number they have on the wire (`16` and ten digits). */
export type OwnSenders = { has: (senderNumber: string) => boolean; refresh: () => Promise<void> };

const betweenLooksMs = 5000;

/** Kept in memory, because it is asked for every letter; who is not known is looked for again, a few seconds apart. */
export const createOwnSenders = (database: () => Database): OwnSenders => {
  let numbers = new Set<string>();
  let readAt = Number.NEGATIVE_INFINITY;
  const refresh = async (): Promise<void> => {
    readAt = performance.now();
    const organisations = await listPublicOrganisations(database().read);
    numbers = new Set(organisations.map(({ organisationNumber }) => `16${organisationNumber}`));
  };
  return {
    has: (senderNumber) => {
      // The answer does not wait for it; a database that is away is noticed by whoever needs it.
      const isKnown = numbers.has(senderNumber);
      if (!isKnown && performance.now() - readAt > betweenLooksMs) void refresh().catch(() => undefined);
      return isKnown;
    },
    refresh,
  };
};
