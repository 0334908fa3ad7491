import { recordAudit } from '#identity';
import { fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { AgreementSigner, RegisterCaller } from '../domain/caller.ts';
import { selectOperators } from '../storage/operators.ts';
import { moveAccount, selectAccount } from '../storage/recipients.ts';
import type { AccountOutcome } from './account-outcome.ts';
import { requireOwnDomain } from './authorise-caller.ts';
import { recipientHash } from './recipient-key.ts';
import { completeResult, requireSignature, spendSignature } from './require-signature.ts';

type Command = { id: string; userIdentity: string; domain: string; signers: readonly AgreementSigner[] };

const refusal = 'signatureError';

/** Moves somebody to the operator that calls, which is the new one. Opt-outs come along. */
export const changeSupplier = async (tx: Tx, caller: RegisterCaller, command: Command): Promise<AccountOutcome> => {
  const { id, userIdentity, domain, signers } = command;
  const operator = await requireOwnDomain(tx, caller, domain);
  const authorisation = await requireSignature(tx, { id, signers, refusal });
  if (!authorisation.isComplete) return { result: authorisation.result, counts: [] };
  if (authorisation.signer.number !== userIdentity) throw fault(refusal, 'The agreement is signed by another person than the user');
  const hash = recipientHash(id);
  const account = await selectAccount(tx, hash);
  if (account === undefined) throw fault('notFound', 'The recipient is not registered');
  const result = completeResult(id, authorisation.signer);
  if (account.operatorId === operator.id) return { result, counts: [] };
  await spendSignature(tx, authorisation.signer, refusal);
  await moveAccount(tx, hash, operator.id);
  await recordAudit(tx, caller.keptBy, {
    action: 'register.accountMoved',
    subjectType: 'registerAccount',
    subjectId: account.id,
    details: { fromOperatorId: account.operatorId, toOperatorId: operator.id },
  });
  const former = (await selectOperators(tx)).find((one) => one.id === account.operatorId);
  return {
    result,
    counts: [
      { kind: 'movedIn', number: operator.number },
      ...(former === undefined ? [] : [{ kind: 'movedOut' as const, number: former.number }]),
    ],
  };
};
