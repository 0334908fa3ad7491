import { recordAudit } from '#identity';
import { type AccountPreferences, fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AgreementSigner, RegisterCaller } from '../domain/caller.ts';
import { selectSenders } from '../storage/parties.ts';
import { replaceOptOuts, selectOptOuts } from '../storage/recipients.ts';
import type { AccountOutcome } from './account-outcome.ts';
import { findOwnAccount } from './find-own-account.ts';
import { completeResult, requireSignature, spendSignature } from './require-signature.ts';

type Command = { id: string; userIdentity: string; preferences: AccountPreferences; signers: readonly AgreementSigner[] };

const refusal = 'signatureError';

/**
 * Keeps what the list of accepted senders leaves out. A sender in the list that has left the infrastructure meanwhile is passed
 * over; an opt-out of a sender that has left stays, in case it comes back.
 */
export const storePreferences = async (tx: Tx, caller: RegisterCaller, command: Command): Promise<AccountOutcome> => {
  const { id, userIdentity, preferences, signers } = command;
  if (preferences.id !== id) throw fault('invalidInput', 'The preferences are of another account');
  const account = await findOwnAccount(tx, caller, { id, userIdentity });
  const authorisation = await requireSignature(tx, { id, signers, refusal });
  if (!authorisation.isComplete) return { result: authorisation.result, counts: [] };
  const result = completeResult(id, authorisation.signer);
  const before = await selectOptOuts(tx, account.hash);
  const after = await optOutsAfter(tx, preferences, before);
  if (isSame(before, after)) return { result, counts: [] };
  await spendSignature(tx, authorisation.signer, refusal);
  await replaceOptOuts(tx, account.hash, after);
  await recordAudit(tx, caller.keptBy, {
    action: 'register.preferencesStored',
    subjectType: 'registerAccount',
    subjectId: account.id,
    details: { optOuts: after.length },
  });
  return { result, counts: [] };
};

const optOutsAfter = async (tx: Tx, { acceptedSenders }: AccountPreferences, before: readonly Id[]): Promise<Id[]> => {
  const accepted = new Set(acceptedSenders.map((sender) => sender.id));
  const senders = await selectSenders(tx);
  const current = new Set(senders.map(({ id }) => id));
  return [...senders.filter(({ number }) => !accepted.has(number)).map(({ id }) => id), ...before.filter((id) => !current.has(id))];
};

const isSame = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && new Set([...one, ...other]).size === one.length;
