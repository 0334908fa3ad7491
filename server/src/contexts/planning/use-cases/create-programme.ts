import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { ProgrammeVisibility } from '../domain/programme.ts';
import { insertProgramme } from '../storage/programmes.ts';

export const createProgramme = async (
  tx: Tx,
  actor: MemberActor,
  command: { name: string; description?: string; visibility?: ProgrammeVisibility },
): Promise<{ id: Id; revision: number }> => {
  const id = newId();
  const isNew = await insertProgramme(tx, {
    id,
    organisationId: actor.organisationId,
    name: command.name,
    description: command.description ?? '',
    visibility: command.visibility ?? 'own',
  });
  if (!isNew) throw new AppError('alreadyExists', { what: command.name });
  await recordAudit(tx, actor, { action: 'planning.programmeCreated', subjectType: 'programme', subjectId: id });
  return { id, revision: 1 };
};
