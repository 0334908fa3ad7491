import { recordAudit } from '#identity';
import { type AccountRequest, fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { AgreementSigner, RegisterCaller } from '../domain/caller.ts';
import { deleteAccount, selectAccount } from '../storage/recipients.ts';
import type { AccountOutcome } from './account-outcome.ts';
import { requireOwnDomain } from './authorise-caller.ts';
import { recipientHash } from './recipient-key.ts';
import { completeResult, requireSignature, spendSignature } from './require-signature.ts';

type Command = { request: AccountRequest; signers: readonly AgreementSigner[] };

const refusal = 'registerSignatureError';

/** Takes somebody out of the register, opt-outs too: nothing about the number is kept but the audit line with our own id. */
export const deregisterAccount = async (tx: Tx, caller: RegisterCaller, { request, signers }: Command): Promise<AccountOutcome> => {
  const operator = await requireOwnDomain(tx, caller, request.serviceSupplier);
  if (request.type !== 'Delete') throw fault('invalidInput', 'The request is not of the type Delete');
  const authorisation = await requireSignature(tx, { id: request.id, signers, refusal });
  if (!authorisation.isComplete) return { result: authorisation.result, counts: [] };
  const hash = recipientHash(request.id);
  const account = await selectAccount(tx, hash);
  if (account === undefined) throw fault('notFound', 'The recipient is not registered');
  if (account.operatorId !== operator.id) throw fault('accessDenied', 'The recipient has its mailbox at another operator');
  await spendSignature(tx, authorisation.signer, refusal);
  await deleteAccount(tx, hash);
  await recordAudit(tx, caller.keptBy, {
    action: 'register.accountDeregistered',
    subjectType: 'registerAccount',
    subjectId: account.id,
    details: { operatorId: operator.id },
  });
  return { result: completeResult(request.id, authorisation.signer), counts: [{ kind: 'deregistered', number: operator.number }] };
};
