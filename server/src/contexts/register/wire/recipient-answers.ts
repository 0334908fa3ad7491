import { findOrganisationByNumber } from '#identity';
import {
  type AccountStatus,
  type Certificate,
  fault,
  type RequestOf,
  recipientService,
  type SignatureAuthorizationResult,
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

/** Nothing is ever pending here: joint signing comes later. Operators may ask all the same. */
const nothingPending = async ({ database }: WireParts, { context }: Call): Promise<never> => {
  await requireOperator(database().read, context);
  throw fault('notFound', 'There is no pending request');
};

/** Recipient v3: the register that says who has a mailbox, and where. */
export const recipientAnswers = (parts: WireParts): WireService['answer'] => {
  const { database, logger, later, eIdRoots } = parts;
  const verify = (text: string, signatures: Ask<'register'>['signatures'], refusal: 'registerSignatureError' | 'signatureError') =>
    verifyAgreement({ text, signatures, roots: eIdRoots(), refusal });
  const server = soapServer<typeof service, WireCaller>(
    service,
    {
      isReachable: (request, call) => asked(parts, request, call),
      isRegistered: async (request, { context }) => ({
        return: (await tellRegistration(database().read, context, request)).map(accountStatusOf),
      }),
      register: async ({ accountRequest: request, accountType, signatures }, call) => {
        await requireOperator(database().read, call.context);
        const signers = await verify(request.agreementText, signatures, 'registerSignatureError');
        return changing(parts, call, (tx, caller) => registerAccount(tx, caller, { request, accountType, signers }));
      },
      deregister: async ({ deregisterAccount: request, signatures }, call) => {
        await requireOperator(database().read, call.context);
        const signers = await verify(request.agreementText, signatures, 'registerSignatureError');
        return changing(parts, call, (tx, caller) => deregisterAccount(tx, caller, { request, signers }));
      },
      getAccountPreferences: async ({ recipientId: id, userIdentity }, { context }) => ({
        return: await database().transaction((tx) => tellPreferences(tx, { ...context, keptBy: null }, { id, userIdentity })),
      }),
      storeAccountPreferences: async ({ agreementText, signatures, ...command }, call) => {
        await requireOperator(database().read, call.context);
        const signers = await verify(agreementText, signatures, 'signatureError');
        return changing(parts, call, (tx, caller) => storePreferences(tx, caller, { ...command, signers }));
      },
      changeServiceSupplier: async ({ agreementText, signatures, serviceSupplier: domain, ...command }, call) => {
        await requireOperator(database().read, call.context);
        const signers = await verify(agreementText, signatures, 'signatureError');
        return changing(parts, call, (tx, caller) => changeSupplier(tx, caller, { ...command, domain, signers }));
      },
      isAuthorizedSigner: async (request, { context }) => ({
        return: await tellSigner(database().read, { ...context, keptBy: null }, request),
      }),
      getPendingAccountRequest: async (_request, { context }) => {
        await requireOperator(database().read, context);
        return { return: [] };
      },
      getPendingChangeServiceSupplier: async (_request, { context }) => {
        await requireOperator(database().read, context);
        return { return: { pendingSignatures: { signedBy: [], possibleSigners: [] } } };
      },
      deletePendingAccountRequest: (_request, call) => nothingPending(parts, call),
      getPendingAccountPreferences: (_request, call) => nothingPending(parts, call),
      deletePendingAccountPreferences: (_request, call) => nothingPending(parts, call),
      deletePendingChangeServiceSupplier: (_request, call) => nothingPending(parts, call),
    },
    { onUnexpected: (error, callId) => logger.error({ error, callId }, 'the register could not answer') },
  );
  return (bytes, caller) => {
    later.see(caller);
    return server(bytes, caller);
  };
};

const service = { ...recipientService, isReachable: isReachableWritten };
