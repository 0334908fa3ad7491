import { recordAudit } from '#identity';
import { type AccountRequest, fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { newId } from '../../../vocabulary/id.ts';
import { isCompanyNumber, isOfAge, isRealNumber } from '../domain/account.ts';
import type { AgreementSigner, RegisterCaller } from '../domain/caller.ts';
import { insertAccount, selectAccount } from '../storage/recipients.ts';
import type { AccountOutcome } from './account-outcome.ts';
import { requireOwnDomain } from './authorise-caller.ts';
import { recipientHash } from './recipient-key.ts';
import { completeResult, requireSignature, spendSignature } from './require-signature.ts';

type Command = { request: AccountRequest; accountType: string; signers: readonly AgreementSigner[] };

const refusal = 'registerSignatureError';

/**
 * Gives somebody a place in the register. The same operator asking again is answered as the first time; a mailbox at another
 * operator is `alreadyExists`: moving is `changeServiceSupplier`, which the owner signs for as such.
 */
export const registerAccount = async (
  tx: Tx,
  caller: RegisterCaller,
  { request, accountType, signers }: Command,
): Promise<AccountOutcome> => {
  const operator = await requireOwnDomain(tx, caller, request.serviceSupplier);
  checkRequest(request, accountType);
  const authorisation = await requireSignature(tx, { id: request.id, signers, refusal });
  if (!authorisation.isComplete) return { result: authorisation.result, counts: [] };
  const result = completeResult(request.id, authorisation.signer);
  const hash = recipientHash(request.id);
  const known = await selectAccount(tx, hash);
  if (known?.operatorId === operator.id) return { result, counts: [] };
  if (known !== undefined) throw fault('alreadyExists', 'The recipient has a mailbox at another operator');
  await spendSignature(tx, authorisation.signer, refusal);
  const account = {
    id: newId(),
    hash,
    numberSealed: processServices().cipher.encrypt(request.id),
    isPerson: !isCompanyNumber(request.id),
    operatorId: operator.id,
  };
  if (!(await insertAccount(tx, account))) throw fault('alreadyExists', 'The recipient was registered at the same moment');
  await recordAudit(tx, caller.keptBy, {
    action: 'register.accountRegistered',
    subjectType: 'registerAccount',
    subjectId: account.id,
    details: { operatorId: operator.id },
  });
  return { result, counts: [{ kind: 'registered', number: operator.number }] };
};

const checkRequest = ({ id, type }: AccountRequest, accountType: string): void => {
  if (type !== 'Create') throw fault('invalidInput', 'The request is not of the type Create');
  if (accountType !== 'Secure') throw fault('invalidInput', 'Only accounts of the type Secure can be registered');
  if (!isRealNumber(id)) throw fault('noSuchIdentity', 'No person or organisation can have this number');
  if (!isCompanyNumber(id) && !isOfAge(id, calendarDateOf(new Date())))
    throw fault('registerError', 'A mailbox can be had from the age of eighteen');
};
