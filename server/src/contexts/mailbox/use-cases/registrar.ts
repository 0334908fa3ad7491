import type { AccountStatus, Sender, SignatureAuthorizationResult, SignatureData } from '#mina-meddelanden';
import type { Database } from '../../../platform/database/database.ts';
import type { Signing } from './signing.ts';

type Signed = { recipientId: string; agreementText: string; signatures: readonly SignatureData[] };
type Change = Signed & { userIdentity: string };

/**
 * What the owner's side of the mailbox needs of the world: the register, and the owner's signature with her e-ID. Every call goes over
 * the network, so never inside a transaction. The register client over the wire fits; tests have a double of it.
 */
export type Registrar = {
  /** `16` and ten digits. */
  organisationNumber: () => string;
  domain: string;
  database: () => Database;
  register: {
    register: (agreement: Signed & { domain: string }) => Promise<SignatureAuthorizationResult>;
    deregister: (agreement: Signed & { domain: string }) => Promise<SignatureAuthorizationResult>;
    changeSupplier: (change: Change & { domain: string }) => Promise<SignatureAuthorizationResult>;
    storePreferences: (change: Change & { acceptedSenders: readonly Sender[] }) => Promise<SignatureAuthorizationResult>;
    isRegistered: (recipientIds: readonly string[]) => Promise<readonly AccountStatus[]>;
    getSenders: () => Promise<readonly Sender[]>;
  };
  signing: Signing;
};
