import { refuse } from '../problem.ts';
import type { Certificate } from './read-certificate.ts';
import { type RevocationList, readRevocationList } from './revocation-list.ts';

/** Throws ContractError `revoked`, or `revocationUnknown` when nothing current is known. */
export type RevocationCheck = (certificate: Certificate, issuer: Certificate, when: Date) => Promise<void>;

export type RevocationSettings = {
  /** Fetches a list from its address. Time-outs and size limits are the fetcher's; what it throws means that the list is not to be had. */
  readonly fetchList: (address: string) => Promise<Uint8Array>;
  /** `refuse` a certificate whose list is not to be had (the default), or `accept` it. */
  readonly whenUnknown?: 'refuse' | 'accept';
  /** How long a list is used at most, whatever it says itself. */
  readonly maxAgeMs?: number;
  /** How long a failed fetch is remembered, so that a list that is down is not asked for with every letter. */
  readonly retryAfterMs?: number;
};

type Cached = {
  readonly list: RevocationList | null;
  readonly until: number;
};

const hour = 3_600_000;

/** Certificate revocation lists, fetched from the addresses in the certificates and kept in memory until they run out. */
export const revocationByList = (settings: RevocationSettings): RevocationCheck => {
  const cache = new Map<string, Cached>();
  const pending = new Map<string, Promise<RevocationList | null>>();

  const load = async (address: string, issuer: Certificate, when: Date): Promise<RevocationList | null> => {
    const list = await fetchList(address, issuer, when, settings);
    const until = list
      ? Math.min(list.nextUpdate.getTime(), when.getTime() + (settings.maxAgeMs ?? 12 * hour))
      : when.getTime() + (settings.retryAfterMs ?? 60_000);
    cache.set(address, { list, until });
    return list;
  };
  const listAt = async (address: string, issuer: Certificate, when: Date): Promise<RevocationList | null> => {
    const cached = cache.get(address);
    if (cached && cached.until > when.getTime()) return cached.list;
    // Many letters at once ask once.
    const running = pending.get(address) ?? load(address, issuer, when).finally(() => pending.delete(address));
    pending.set(address, running);
    return running;
  };

  return async (certificate, issuer, when) => {
    let isKnown = false;
    for (const address of certificate.crlAddresses) {
      const list = await listAt(address, issuer, when);
      if (!list || !list.issuerName.equals(issuer.subjectName) || !speaksAbout(list, certificate)) continue;
      isKnown = true;
      if (list.revoked.has(certificate.serialNumber)) refuse('revoked', `the certificate ${certificate.serialNumber} is revoked`);
    }
    if (!isKnown && settings.whenUnknown !== 'accept')
      refuse('revocationUnknown', 'no current revocation list could be had for the certificate');
  };
};

const speaksAbout = ({ covers }: RevocationList, { isAuthority }: Certificate): boolean =>
  isAuthority ? covers.authorities : covers.others;

const fetchList = async (
  address: string,
  issuer: Certificate,
  when: Date,
  { fetchList: fetch }: RevocationSettings,
): Promise<RevocationList | null> => {
  try {
    const list = readRevocationList(Buffer.from(await fetch(address)), issuer);
    return list.nextUpdate > when ? list : null;
  } catch {
    return null;
  }
};
