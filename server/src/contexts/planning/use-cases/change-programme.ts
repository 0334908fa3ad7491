import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ProgrammeVisibility } from '../domain/programme.ts';
import { isProgrammeNameTaken, selectParticipants, updateProgramme } from '../storage/programmes.ts';
import { lockOwnProgramme } from './reach-programme.ts';

type Command = { programmeId: Id; revision: number; name?: string; description?: string; visibility?: ProgrammeVisibility };

export const changeProgramme = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, revision, ...change }: Command,
): Promise<{ revision: number }> => {
  const { name, description, visibility, ...programme } = await lockOwnProgramme(tx, actor, programmeId);
  if (programme.revision !== revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { name, description, visibility, revision: programme.revision } } });
  if (change.name !== undefined && (await isProgrammeNameTaken(tx, actor.organisationId, change.name, programmeId)))
    throw new AppError('alreadyExists', { what: change.name });
  if (change.visibility === 'own') await assertNobodyElsePlans(tx, programmeId);
  const next = await updateProgramme(tx, programmeId, change);
  await recordAudit(tx, actor, { action: 'planning.programmeChanged', subjectType: 'programme', subjectId: programmeId });
  return { revision: next };
};

/** Closing it would take their plans away from those who have adopted it. */
const assertNobodyElsePlans = async (tx: Tx, programmeId: Id): Promise<void> => {
  const others = (await selectParticipants(tx, programmeId)).length - 1;
  if (others > 0) throw new AppError('programmeInUse', { count: others });
};
