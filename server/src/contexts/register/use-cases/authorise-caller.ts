import { fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { Operator } from '../domain/parties.ts';
import { tidyDomain } from '../domain/parties.ts';
import { selectOperators } from '../storage/operators.ts';
import { selectMandate, selectStanding } from '../storage/parties.ts';

type Caller = { organisationNumber: string };

/** The operator that calls. Anybody else is refused: only operators change or look at accounts. */
export const requireOperator = async (tx: Tx, { organisationNumber }: Caller): Promise<Operator> => {
  const operators = await selectOperators(tx);
  const operator = operators.find(({ number, removedAt }) => number === organisationNumber && removedAt === null);
  if (operator === undefined) throw fault('accessDenied', 'The caller is not a mailbox operator of this infrastructure');
  return operator;
};

/** An operator acts in its own name only: the domain in the request is one of the caller's. */
export const requireOwnDomain = async (tx: Tx, caller: Caller, domain: string): Promise<Operator> => {
  const operator = await requireOperator(tx, caller);
  if (operator.domains.includes(tidyDomain(domain))) return operator;
  const others = await selectOperators(tx);
  const isKnown = others.some(({ domains, removedAt }) => removedAt === null && domains.includes(tidyDomain(domain)));
  throw isKnown
    ? fault('accessDenied', 'The service supplier is another operator than the caller')
    : fault('serviceProviderMissing', 'No mailbox operator has this domain');
};

/** A mediator asks about reachability for senders whom it may send for. Answers the operators, which every answer names. */
export const requireMandate = async (tx: Tx, { organisationNumber }: Caller, sender: string): Promise<Operator[]> => {
  const { isDispatcher, isSender, isGiven, operators } = await selectMandate(tx, { mediator: organisationNumber, sender });
  if (!isDispatcher) throw fault('dispatcherNotApproved', 'The caller is not an approved mediator');
  if (!isSender) throw fault('unknownSender');
  if (!isGiven) throw fault('accessDenied', 'The mediator may not send for this sender');
  return operators;
};

/** Lists of the infrastructure are for everybody who is part of it. */
export const requireMember = async (tx: Tx, { organisationNumber }: Caller): Promise<void> => {
  const { isSender, isDispatcher, isOperator } = await selectStanding(tx, organisationNumber);
  if (!isSender && !isDispatcher && !isOperator) throw fault('accessDenied', 'The caller is not part of this infrastructure');
};

/** Mediators and operators may ask who is registered. */
export const requireMediatorOrOperator = async (tx: Tx, { organisationNumber }: Caller): Promise<void> => {
  const { isDispatcher, isOperator } = await selectStanding(tx, organisationNumber);
  if (!isDispatcher && !isOperator) throw fault('accessDenied', 'The caller is neither mediator nor mailbox operator');
};
