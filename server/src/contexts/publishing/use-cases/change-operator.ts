import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type OperatorText, operatorFaults } from '../domain/operator.ts';
import { isOperatorNameTaken, selectOperator, updateOperator } from '../storage/operators.ts';
import { assertFaultless, assertKeeper } from './add-operator.ts';

export type ChangeOperator = OperatorText & { operatorId: Id; isActive: boolean; revision: number };

/** Changes a mailbox in the list, or switches it off (and on again). */
export const changeOperator = async (tx: Tx, actor: MemberActor, command: ChangeOperator): Promise<void> => {
  await assertKeeper(tx, actor);
  const { operatorId, ...change } = command;
  const kept = await selectOperator(tx, actor.organisationId, operatorId);
  if (kept === undefined) throw new AppError('notFound');
  assertFaultless(operatorFaults(change, kept));
  if (await isOperatorNameTaken(tx, actor.organisationId, change.name, operatorId))
    throw new AppError('alreadyExists', { what: change.name });
  if (!(await updateOperator(tx, actor.organisationId, operatorId, change))) throw new AppError('editConflict');
  await recordAudit(tx, actor, {
    action: 'publishing.operatorChanged',
    subjectType: 'mailboxOperator',
    subjectId: operatorId,
    details: { isActive: change.isActive },
  });
};
