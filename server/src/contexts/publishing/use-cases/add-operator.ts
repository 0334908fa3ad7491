import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type OperatorText, operatorFaults } from '../domain/operator.ts';
import { insertOperator } from '../storage/operators.ts';
import { listOperators } from './list-operators.ts';

/** Only the keeper changes the list that a whole network shows. */
export const assertKeeper = async (tx: Tx, actor: MemberActor): Promise<void> => {
  const { isOurs, keptBy } = await listOperators(tx, actor);
  if (!isOurs) throw new AppError('operatorsKeptByAnother', { keeper: keptBy?.name ?? '' });
};

export const assertFaultless = (faults: ReturnType<typeof operatorFaults>): void => {
  if (faults.length === 0) return;
  throw new AppError(
    'invalidInput',
    { summarySv: faults.map(({ sv }) => sv).join(' '), summaryEn: faults.map(({ en }) => en).join(' ') },
    { fields: faults },
  );
};

/** Adds a mailbox to the list. The first organisation of a network to do so keeps the list from then on. */
export const addOperator = async (tx: Tx, actor: MemberActor, command: OperatorText): Promise<{ id: Id }> => {
  await assertKeeper(tx, actor);
  assertFaultless(operatorFaults(command));
  const id = newId();
  const isNew = await insertOperator(tx, { ...command, id, organisationId: actor.organisationId, isBuiltIn: false });
  if (!isNew) throw new AppError('alreadyExists', { what: command.name });
  await recordAudit(tx, actor, { action: 'publishing.operatorAdded', subjectType: 'mailboxOperator', subjectId: id });
  return { id };
};
