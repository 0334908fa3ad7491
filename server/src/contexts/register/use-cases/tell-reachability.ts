import { setImmediate } from 'node:timers/promises';
import type { Tx } from '../../../platform/database/database.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import type { Operator } from '../domain/parties.ts';
import { type Found, selectFound } from '../storage/recipients.ts';
import { requireMandate } from './authorise-caller.ts';
import { recipientKey } from './recipient-key.ts';

/** The answer about one recipient, in the order asked; `operator` is null when there is no mailbox to send to. */
export type Reachability = { recipientId: string; found: Found | null; operator: Operator | null };

/** Numbers are hashed by us and looked up by the database: in portions, so that both work at once. */
const portion = 500;

/**
 * Where a sender's letters to these recipients go (section 10). At most 1,000 numbers. Throws the contract's faults when the
 * caller may not ask for this sender. `tx` may be the pool: the questions are then asked at once, on a connection each.
 */
export const tellReachability = async (
  tx: Tx,
  caller: Pick<RegisterCaller, 'organisationNumber'>,
  { sender, recipientIds }: { sender: string; recipientIds: readonly string[] },
): Promise<Reachability[]> => {
  const questions: Promise<Found[]>[] = [];
  const mandate = awaitedLater(requireMandate(tx, caller, sender));
  const keys: string[] = [];
  for (let start = 0; start < recipientIds.length; start += portion) {
    const some = recipientIds.slice(start, start + portion).map(recipientKey);
    keys.push(...some);
    questions.push(awaitedLater(selectFound(tx, some, sender)));
    // Lets the question leave before the next portion is hashed.
    await setImmediate();
  }
  const [operators, ...found] = await Promise.all([mandate, ...questions]);
  const operatorById = new Map(operators.map((operator) => [operator.id, operator]));
  const byKey = new Map(found.flat().map((one) => [one.key, one]));
  return recipientIds.map((recipientId, index) => reachabilityOf(recipientId, byKey.get(keys[index] ?? ''), operatorById));
};

/** A question that fails before it is waited for must not end the process; whoever waits for it still gets the error. */
const awaitedLater = <Answer>(question: Promise<Answer>): Promise<Answer> => {
  question.catch(() => undefined);
  return question;
};

const reachabilityOf = (recipientId: string, found: Found | undefined, operators: ReadonlyMap<string, Operator>): Reachability => {
  if (found === undefined) return { recipientId, found: null, operator: null };
  // A registration that waits for signatures has no mailbox yet.
  return { recipientId, found, operator: found.isPending ? null : (operators.get(found.operatorId) ?? null) };
};
