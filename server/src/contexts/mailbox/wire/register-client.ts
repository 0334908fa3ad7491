import {
  type AccountPreferences,
  type AccountStatus,
  authorityService,
  type Dispatcher,
  type Operation,
  recipientService,
  type Sender,
  type SignatureAuthorizationResult,
  type SignatureData,
  swedishDate,
} from '#mina-meddelanden';
import { createCurrentClient } from '../../../platform/certificates/current-client.ts';
import type { IdentityStore } from '../../../platform/certificates/organisation-identity.ts';

/** What the owner of a mailbox has agreed to, and signed with her e-ID. */
export type SignedAgreement = {
  /** 12-digit personal number, or `16` and the organisation number. */
  recipientId: string;
  /** The very text that was signed. */
  agreementText: string;
  signatures: readonly SignatureData[];
};

/** The signature of somebody who acts for a mailbox: the owner herself, or who signs for the company. */
export type SignedChange = SignedAgreement & { userIdentity: string };

/**
 * The register (FaR) as a mailbox operator needs it. Every call goes over the network, so never inside a transaction. Throws `SoapFault`
 * when the register refuses and `TransportError` when it cannot be reached.
 */
export type RegisterClient = {
  /** `domain` is the operator's internet domain, by which the register knows it. */
  register: (agreement: SignedAgreement & { domain: string }) => Promise<SignatureAuthorizationResult>;
  deregister: (agreement: SignedAgreement & { domain: string }) => Promise<SignatureAuthorizationResult>;
  /** The whole list of senders that the owner takes post from. */
  storePreferences: (change: SignedChange & { acceptedSenders: readonly Sender[] }) => Promise<SignatureAuthorizationResult>;
  /** Moves the mailbox to the operator with that domain. */
  changeSupplier: (change: SignedChange & { domain: string }) => Promise<SignatureAuthorizationResult>;
  isRegistered: (recipientIds: readonly string[]) => Promise<readonly AccountStatus[]>;
  getPreferences: (owner: { recipientId: string; userIdentity: string }) => Promise<AccountPreferences>;
  getSenders: () => Promise<readonly Sender[]>;
  getDispatchers: () => Promise<readonly Dispatcher[]>;
  close: () => Promise<void>;
};

export type RegisterClientSettings = {
  recipientAddress: string;
  authorityAddress: string;
  identities: IdentityStore;
  readTimeoutMs?: number;
};

const accountRequest = ({ recipientId, agreementText, domain }: SignedAgreement & { domain: string }, type: 'Create' | 'Delete') => ({
  id: recipientId,
  type,
  agreementText,
  timestamp: swedishDate(new Date()),
  serviceSupplier: domain,
});

const signedBy = ({ recipientId, userIdentity, agreementText, signatures }: SignedChange) => ({
  id: recipientId,
  userIdentity,
  agreementText,
  signatures: [...signatures],
});

export const createRegisterClient = (settings: RegisterClientSettings): RegisterClient => {
  const { recipientAddress, authorityAddress, identities, readTimeoutMs = 30_000 } = settings;
  const client = createCurrentClient(identities, { connectTimeoutMs: 5000, readTimeoutMs, connectionsPerHost: 4 });
  const ask = <Request, Response>(operation: Operation<Request, Response>, request: Request): Promise<Response> =>
    client.get().call(recipientAddress, operation, request);
  const askAuthority = <Request, Response>(operation: Operation<Request, Response>, request: Request): Promise<Response> =>
    client.get().call(authorityAddress, operation, request);
  return {
    register: async (agreement) => {
      const signatures = [...agreement.signatures];
      const request = { accountRequest: accountRequest(agreement, 'Create'), accountType: 'Secure' as const, signatures };
      return (await ask(recipientService.register, request)).return;
    },
    deregister: async (agreement) => {
      const request = { deregisterAccount: accountRequest(agreement, 'Delete'), signatures: [...agreement.signatures] };
      return (await ask(recipientService.deregister, request)).return;
    },
    storePreferences: async (change) => {
      const preferences = { id: change.recipientId, acceptedSenders: [...change.acceptedSenders] };
      return (await ask(recipientService.storeAccountPreferences, { ...signedBy(change), preferences })).return;
    },
    changeSupplier: async (change) =>
      (await ask(recipientService.changeServiceSupplier, { ...signedBy(change), serviceSupplier: change.domain })).return,
    isRegistered: async (recipientIds) => (await ask(recipientService.isRegistered, { recipientIds: [...recipientIds] })).return,
    getPreferences: async (owner) => (await ask(recipientService.getAccountPreferences, owner)).return,
    getSenders: async () => (await askAuthority(authorityService.getSenders, {})).return,
    getDispatchers: async () => (await askAuthority(authorityService.getDispatchers, {})).return,
    close: () => client.close(),
  };
};
