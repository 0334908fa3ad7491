import type { Tx } from '../../../platform/database/database.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import type { Operator } from '../domain/parties.ts';
import { selectOperators } from '../storage/operators.ts';
import { type Found, selectFound } from '../storage/recipients.ts';
import { requireMandate } from './authorise-caller.ts';
import { recipientKey } from './recipient-key.ts';

/** The answer about one recipient, in the order asked; `operator` is null when there is no mailbox to send to. */
export type Reachability = { recipientId: string; found: Found | null; operator: Operator | null };

/**
 * Where a sender's letters to these recipients go (section 10). At most 1,000 numbers. Throws the contract's faults when the
 * caller may not ask for this sender. `tx` may be the pool: the questions are then asked at once, on a connection each.
 */
export const tellReachability = async (
  tx: Tx,
  caller: Pick<RegisterCaller, 'organisationNumber'>,
  { sender, recipientIds }: { sender: string; recipientIds: readonly string[] },
): Promise<Reachability[]> => {
  const mandate = requireMandate(tx, caller, sender);
  // Its refusal is waited for below; without this the process would end if the other questions failed first.
  mandate.catch(() => undefined);
  const operatorsAsked = selectOperators(tx);
  operatorsAsked.catch(() => undefined);
  const keys = recipientIds.map(recipientKey);
  const found = await selectFound(tx, keys, sender);
  const operators = new Map((await operatorsAsked).map((operator) => [operator.id, operator]));
  await mandate;
  const byKey = new Map(found.map((one) => [one.key, one]));
  return recipientIds.map((recipientId, index) => reachabilityOf(recipientId, byKey.get(keys[index] ?? ''), operators));
};

const reachabilityOf = (recipientId: string, found: Found | undefined, operators: ReadonlyMap<string, Operator>): Reachability => {
  if (found === undefined) return { recipientId, found: null, operator: null };
  // A registration that waits for signatures has no mailbox yet.
  return { recipientId, found, operator: found.isPending ? null : (operators.get(found.operatorId) ?? null) };
};
