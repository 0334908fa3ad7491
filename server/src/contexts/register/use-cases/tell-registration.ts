import { fault } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import { selectOperators } from '../storage/operators.ts';
import { selectFound } from '../storage/recipients.ts';
import { requireMediatorOrOperator } from './authorise-caller.ts';
import { recipientKey } from './recipient-key.ts';
import type { Reachability } from './tell-reachability.ts';

/** The schema sets no limit here; the neighbouring operation's keeps a question from being a copy of the register. */
const mostNumbers = 1000;

/** Who has a mailbox and where, without any sender's view of it. */
export const tellRegistration = async (
  tx: Tx,
  caller: Pick<RegisterCaller, 'organisationNumber'>,
  { recipientIds }: { recipientIds: readonly string[] },
): Promise<Reachability[]> => {
  await requireMediatorOrOperator(tx, caller);
  if (recipientIds.length > mostNumbers) throw fault('maximumExceeded', 'At most 1,000 recipients can be asked about at once');
  const keys = recipientIds.map(recipientKey);
  const operators = await selectOperators(tx);
  const found = new Map((await selectFound(tx, keys, '')).map((one) => [one.key, one]));
  return recipientIds.map((recipientId, index) => {
    const one = found.get(keys[index] ?? '') ?? null;
    const operator = one === null || one.isPending ? null : (operators.find(({ id }) => id === one.operatorId) ?? null);
    return { recipientId, found: one, operator };
  });
};
