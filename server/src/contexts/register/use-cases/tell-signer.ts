import { type AuthorizedAccount, fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import { selectCompany } from '../storage/companies.ts';
import { selectOperators } from '../storage/operators.ts';
import { selectFound } from '../storage/recipients.ts';
import { requireOperator } from './authorise-caller.ts';
import { recipientKey } from './recipient-key.ts';

/** Whether a person may sign for a company. Who else may is not told: operators ask about the person before them. */
export const tellSigner = async (
  tx: Tx,
  caller: RegisterCaller,
  { companyId, userIdentity }: { companyId: string; userIdentity: string },
): Promise<AuthorizedAccount> => {
  await requireOperator(tx, caller);
  const company = await selectCompany(tx, companyId);
  if (company === undefined) throw fault('notFound', 'It is not known who may sign for this organisation');
  const domain = await domainOf(tx, companyId);
  return {
    isAccountAuthorizedSigner: company.signatoryHash === processServices().cipher.lookupHash(userIdentity),
    userIdentity,
    companyId,
    companyName: company.name,
    companySignatureRuleText: company.ruleText,
    possibleSigners: [],
    ...(domain === undefined
      ? {}
      : { accountInformation: { accountStatus: 'Active', signedBy: [], signatureStatus: 'Complete', serviceSupplier: domain } }),
  };
};

const domainOf = async (tx: Tx, companyId: string): Promise<string | undefined> => {
  const [found] = await selectFound(tx, [recipientKey(companyId)], '');
  if (found === undefined) return undefined;
  const operators = await selectOperators(tx);
  return operators.find(({ id }) => id === found.operatorId)?.domains[0];
};
