import { fetchRevocationList, readCertificates, revocationByList, type Trust } from '#mina-meddelanden';
import { createIdentityStore, type IdentityFiles } from '../platform/certificates/identity-store.ts';
import type { IdentityStore } from '../platform/certificates/organisation-identity.ts';
import { createSenderIdentities, type SenderIdentities } from '../platform/certificates/sender-identities.ts';
import type { WireSettings } from '../platform/config/wire-settings.ts';
import type { Logger } from '../platform/logging/logger.ts';

/** The organisation certificates of each role that this process can take. */
export type Identities = {
  register: IdentityStore | undefined;
  operator: IdentityStore | undefined;
  mediator: IdentityStore | undefined;
  /** Senders' own keys, which sign their letters instead of the mediator's. */
  senders: SenderIdentities | undefined;
  close: () => void;
};

export const noIdentities: Identities = {
  register: undefined,
  operator: undefined,
  mediator: undefined,
  senders: undefined,
  close: () => undefined,
};

/** Reads the certificates; a file that is missing or wrong stops the start with a sentence. */
export const openIdentities = (wire: WireSettings, logger: Logger): Identities => {
  const filesOf = (certificateFiles: readonly string[]): IdentityFiles => ({
    certificateFiles,
    password: wire.password,
    rootsFile: wire.rootsFile,
    onProblem: (sentence) => logger.warn(sentence),
  });
  const open = (role: { certificateFiles: readonly string[] } | undefined): IdentityStore | undefined =>
    role && createIdentityStore(filesOf(role.certificateFiles));
  const senders = wire.senderFiles.length === 0 ? undefined : createSenderIdentities(filesOf(wire.senderFiles));
  const stores = { register: open(wire.register), operator: open(wire.operator), mediator: open(wire.mediator) };
  return {
    ...stores,
    senders,
    close: () => {
      senders?.close();
      for (const store of Object.values(stores)) store?.close();
    },
  };
};

/** Whom to believe when a delivery is checked: the roots now in force, and, unless it is switched off, the revocation lists. */
export const trustOf = (identities: IdentityStore, { asksRevocationLists }: WireSettings): (() => Trust) => {
  // One cache of lists for the life of the process.
  const revocation = asksRevocationLists ? revocationByList({ fetchList: fetchRevocationList }) : undefined;
  const read = (): Trust => ({ roots: readCertificates(Buffer.from(identities.rootsPem())), revocation });
  let trust = read();
  identities.onChange(() => {
    trust = read();
  });
  return () => trust;
};
