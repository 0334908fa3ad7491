import { findOrganisationByNumber } from '#identity';
import {
  type AccountStatus,
  type Certificate,
  fault,
  type RequestOf,
  recipientService,
  type SignatureAuthorizationResult,
  type SoapHandlers,
  soapServer,
} from '#mina-meddelanden';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { WireCaller, WireService } from '../../../platform/http/wire-service.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import type { AccountOutcome } from '../use-cases/account-outcome.ts';
import { requireOperator } from '../use-cases/authorise-caller.ts';
import { changeSupplier } from '../use-cases/change-supplier.ts';
import { deregisterAccount } from '../use-cases/deregister-account.ts';
import { registerAccount } from '../use-cases/register-account.ts';
import { storePreferences } from '../use-cases/store-preferences.ts';
import { tellPreferences } from '../use-cases/tell-preferences.ts';
import { type Reachability, tellReachability } from '../use-cases/tell-reachability.ts';
import { tellRegistration } from '../use-cases/tell-registration.ts';
import { tellSigner } from '../use-cases/tell-signer.ts';
import { verifyAgreement } from './verify-agreement.ts';
import type { WriteLater } from './write-later.ts';
import { isAccepted, isReachableWritten, supplierOf } from './write-reachability.ts';

export type WireParts = {
  database: () => Database;
  logger: Logger;
  later: WriteLater;
  ownerOrganisationNumber: () => string;
  eIdRoots: () => readonly Certificate[];
};

type Call = { context: WireCaller };
type SignatureRefusal = 'registerSignatureError' | 'signatureError';
type Ask<Name extends keyof typeof recipientService> = RequestOf<(typeof recipientService)[Name]>;

/** Runs a change in a transaction of its own and counts it once it has been committed. */
const changing = async (
  { database, later, ownerOrganisationNumber }: WireParts,
  { context }: Call,
  change: (tx: Tx, caller: RegisterCaller) => Promise<AccountOutcome>,
): Promise<{ return: SignatureAuthorizationResult }> => {
  const { result, counts } = await database().transaction(async (tx) => {
    const keeper = await findOrganisationByNumber(tx, ownerOrganisationNumber());
    return change(tx, { organisationNumber: context.organisationNumber, keptBy: keeper ? { organisationId: keeper.id } : null });
  });
  later.count(counts);
  return { return: result };
};

const asked = async (
  { database, later }: WireParts,
  { senderOrgNr, recipientIds }: Ask<'isReachable'>,
  { context }: Call,
): Promise<readonly Reachability[]> => {
  const answers = await tellReachability(database().read, context, { sender: senderOrgNr, recipientIds });
  later.count([
    { kind: 'asked', number: senderOrgNr, count: answers.length },
    { kind: 'reachable', number: senderOrgNr, count: answers.filter(isAccepted).length },
  ]);
  return answers;
};

const accountStatusOf = ({ recipientId, found, operator }: Reachability): AccountStatus => ({
  recipientId,
  type: operator === null ? 'Not' : 'Secure',
  pending: found?.isPending ?? false,
  ...(operator === null || found === null ? {} : { serviceSupplier: supplierOf(operator), lastRegistration: found.registeredAt }),
});

const service = { ...recipientService, isReachable: isReachableWritten };

type Handlers = SoapHandlers<typeof service, WireCaller>;

/** Questions change nothing and need no transaction. */
const questions = (parts: WireParts): Handlers => {
  const read = (): Tx => parts.database().read;
  return {
    isReachable: (request, call) => asked(parts, request, call),
    isRegistered: async (request, { context }) => ({ return: (await tellRegistration(read(), context, request)).map(accountStatusOf) }),
    isAuthorizedSigner: async (request, { context }) => ({ return: await tellSigner(read(), { ...context, keptBy: null }, request) }),
    getAccountPreferences: async ({ recipientId: id, userIdentity }, { context }) => ({
      return: await parts.database().transaction((tx) => tellPreferences(tx, { ...context, keptBy: null }, { id, userIdentity })),
    }),
  };
};

/** Changes that somebody has signed: the signature is verified first, outside the transaction. */
const changes = (parts: WireParts): Handlers => {
  const signed = async (call: Call, text: string, signatures: Ask<'register'>['signatures'], refusal: SignatureRefusal) => {
    // Before anything that costs: a stranger's signatures are not even looked at.
    await requireOperator(parts.database().read, call.context);
    return verifyAgreement({ text, signatures, roots: parts.eIdRoots(), refusal });
  };
  return {
    register: async ({ accountRequest: request, accountType, signatures }, call) => {
      const signers = await signed(call, request.agreementText, signatures, 'registerSignatureError');
      return changing(parts, call, (tx, caller) => registerAccount(tx, caller, { request, accountType, signers }));
    },
    deregister: async ({ deregisterAccount: request, signatures }, call) => {
      const signers = await signed(call, request.agreementText, signatures, 'registerSignatureError');
      return changing(parts, call, (tx, caller) => deregisterAccount(tx, caller, { request, signers }));
    },
    storeAccountPreferences: async ({ agreementText, signatures, ...command }, call) => {
      const signers = await signed(call, agreementText, signatures, 'signatureError');
      return changing(parts, call, (tx, caller) => storePreferences(tx, caller, { ...command, signers }));
    },
    changeServiceSupplier: async ({ agreementText, signatures, serviceSupplier: domain, ...command }, call) => {
      const signers = await signed(call, agreementText, signatures, 'signatureError');
      return changing(parts, call, (tx, caller) => changeSupplier(tx, caller, { ...command, domain, signers }));
    },
  };
};

/** Nothing is ever pending here: joint signing comes later. Operators may ask all the same. */
const pending = ({ database }: WireParts): Handlers => {
  const notFound = async (_request: unknown, { context }: Call): Promise<never> => {
    await requireOperator(database().read, context);
    throw fault('notFound', 'There is no pending request');
  };
  return {
    getPendingAccountRequest: async (_request, { context }) => {
      await requireOperator(database().read, context);
      return { return: [] };
    },
    getPendingChangeServiceSupplier: async (_request, { context }) => {
      await requireOperator(database().read, context);
      return { return: { pendingSignatures: { signedBy: [], possibleSigners: [] } } };
    },
    deletePendingAccountRequest: notFound,
    getPendingAccountPreferences: notFound,
    deletePendingAccountPreferences: notFound,
    deletePendingChangeServiceSupplier: notFound,
  };
};

/** Recipient v3: the register that says who has a mailbox, and where. */
export const recipientAnswers = (parts: WireParts): WireService['answer'] => {
  const handlers: Handlers = { ...questions(parts), ...changes(parts), ...pending(parts) };
  const onUnexpected = (error: unknown, callId: string): void => parts.logger.error({ error, callId }, 'the register could not answer');
  const server = soapServer<typeof service, WireCaller>(service, handlers, { onUnexpected });
  return (bytes, caller) => {
    parts.later.see(caller);
    return server(bytes, caller);
  };
};
