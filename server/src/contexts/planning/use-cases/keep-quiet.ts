import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { deleteQuietPeriod, insertQuietPeriod } from '../storage/quiet-periods.ts';

type Command = { name: string; startsOn: string; endsOn: string; visibility: 'own' | 'network' };

/** Days on which nothing should go out. For everybody in the network only the editor-in-chief decides. */
export const addQuietPeriod = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id }> => {
  if (command.endsOn < command.startsOn)
    throw invalidField('endsOn', 'Sista dagen ligger före den första.', 'The last day is before the first.');
  if (command.visibility === 'network' && !actor.roles.includes('editor')) throw new AppError('notAllowed');
  const id = await insertQuietPeriod(tx, { ...command, organisationId: actor.organisationId });
  await recordAudit(tx, actor, { action: 'planning.quietPeriodAdded', subjectType: 'quietPeriod', subjectId: id });
  return { id };
};

export const removeQuietPeriod = async (
  tx: Tx,
  actor: MemberActor,
  { quietPeriodId }: { quietPeriodId: Id },
): Promise<Record<string, never>> => {
  if (!(await deleteQuietPeriod(tx, actor.organisationId, quietPeriodId))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'planning.quietPeriodRemoved', subjectType: 'quietPeriod', subjectId: quietPeriodId });
  return {};
};
