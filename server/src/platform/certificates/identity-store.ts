import { createHash } from 'node:crypto';
import { readCertificates } from '#mina-meddelanden';
import { StartError } from '../config/start-error.ts';
import type { IdentityStore, OrganisationIdentity } from './organisation-identity.ts';
import { pairIdentities } from './pair-identities.ts';
import { readFileOrStop, readKeyMaterial } from './read-key-material.ts';

export type IdentityFiles = {
  /** PEM or PKCS#12: certificate and key in one file or in two, several certificates at once. */
  certificateFiles: readonly string[];
  /** Opens PKCS#12 files and encrypted keys. */
  password?: string | undefined;
  /** PEM or DER. */
  rootsFile: string;
  /** How often the files are looked at again. */
  checkEverySeconds?: number;
  /** Told, once, why changed files could not be taken in; what was read before stays in force. */
  onProblem?: (sentence: string) => void;
};

type Contents = { identities: OrganisationIdentity[]; rootsPem: string; digest: string };

const isValidNow = ({ validFrom, expiresAt }: OrganisationIdentity, now: number): boolean =>
  validFrom.getTime() <= now && now < expiresAt.getTime();

/** The newest that is valid now. When none is, the one that lasts longest: the others then say what is wrong with it. */
const currentOf = (identities: readonly OrganisationIdentity[]): OrganisationIdentity => {
  const now = Date.now();
  const newest = identities
    .filter((one) => isValidNow(one, now))
    .toSorted((one, other) => Number(other.validFrom) - Number(one.validFrom))[0];
  const lasting = identities.toSorted((one, other) => Number(other.expiresAt) - Number(one.expiresAt))[0];
  return (newest ?? lasting) as OrganisationIdentity;
};

const readRoots = (file: string): string => {
  const bytes = readFileOrStop(file, 'The file of roots');
  try {
    return readCertificates(bytes)
      .map(({ x509 }) => x509.toString())
      .join('');
  } catch (cause) {
    throw new StartError(`The file of roots ${file} holds no certificate that can be read. Give the roots of the infrastructure as PEM.`, {
      cause,
    });
  }
};

const digestOf = ({ certificateFiles, rootsFile }: IdentityFiles): string => {
  const hash = createHash('sha256');
  for (const file of certificateFiles) hash.update(readFileOrStop(file, 'The certificate file')).update('\n');
  return hash.update(readFileOrStop(rootsFile, 'The file of roots')).digest('hex');
};

const demandValid = (identities: readonly OrganisationIdentity[], where: string): void => {
  const now = Date.now();
  if (identities.some((one) => isValidNow(one, now))) return;
  const { organisationNumber, validFrom, expiresAt } = currentOf(identities);
  const isEarly = validFrom.getTime() > now;
  const day = (isEarly ? validFrom : expiresAt).toISOString().slice(0, 10);
  throw new StartError(
    `The certificate of ${organisationNumber} in ${where} ${isEarly ? 'is not valid before' : 'expired on'} ${day}. ${isEarly ? 'Check the clock or give the one in force too' : 'Order a new one and put it beside the old one'}.`,
  );
};

const read = (files: IdentityFiles, digest: string): Contents => {
  const { certificateFiles, password, rootsFile } = files;
  const where = certificateFiles.join(', ');
  if (certificateFiles.length === 0)
    throw new StartError('No certificate file is given. docs/configuration.md says which settings name them.');
  const identities = pairIdentities(
    certificateFiles.map((file) => readKeyMaterial(file, password)),
    where,
  );
  demandValid(identities, where);
  return { identities, rootsPem: readRoots(rootsFile), digest };
};

/**
 * Opens the certificates of one role. Throws `StartError` with one sentence when a file cannot be read, nothing in it is
 * valid now, or key and certificate do not fit. Later changes are taken in when the files are whole; a half-written
 * change is left until it is.
 */
export const createIdentityStore = (files: IdentityFiles): IdentityStore => {
  const listeners = new Set<() => void>();
  let contents = read(files, digestOf(files));
  let inForce = currentOf(contents.identities).fingerprint + contents.rootsPem;
  let saidProblem = '';

  const takeIn = (): void => {
    try {
      const digest = digestOf(files);
      if (digest !== contents.digest) contents = read(files, digest);
      saidProblem = '';
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      if (sentence !== saidProblem) files.onProblem?.(sentence);
      saidProblem = sentence;
    }
  };

  const look = (): void => {
    takeIn();
    // Without a change of files too: the next certificate may have become valid.
    const now = currentOf(contents.identities).fingerprint + contents.rootsPem;
    if (now === inForce) return;
    inForce = now;
    for (const listener of listeners) listener();
  };

  const timer = setInterval(look, (files.checkEverySeconds ?? 30) * 1000);
  timer.unref();
  return {
    current: () => currentOf(contents.identities),
    all: () => contents.identities,
    rootsPem: () => contents.rootsPem,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => clearInterval(timer),
  };
};
