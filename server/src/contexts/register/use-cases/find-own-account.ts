import { fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Account, isCompanyNumber } from '../domain/account.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import { selectCompany } from '../storage/companies.ts';
import { selectAccount } from '../storage/recipients.ts';
import { requireOperator } from './authorise-caller.ts';
import { recipientHash } from './recipient-key.ts';

/** The account, for its own operator, on behalf of its owner or of the company's signatory. */
export const findOwnAccount = async (
  tx: Tx,
  caller: RegisterCaller,
  { id, userIdentity }: { id: string; userIdentity: string },
): Promise<Account> => {
  const operator = await requireOperator(tx, caller);
  const account = await selectAccount(tx, recipientHash(id));
  if (account === undefined) throw fault('notFound', 'The recipient is not registered');
  if (account.operatorId !== operator.id) throw fault('accessDenied', 'The recipient has its mailbox at another operator');
  if (!(await mayAct(tx, id, userIdentity))) throw fault('accessDenied', 'The user may not act for the account');
  return account;
};

const mayAct = async (tx: Tx, id: string, userIdentity: string): Promise<boolean> => {
  if (!isCompanyNumber(id)) return id === userIdentity;
  const company = await selectCompany(tx, id);
  return company?.signatoryHash === processServices().cipher.lookupHash(userIdentity);
};
