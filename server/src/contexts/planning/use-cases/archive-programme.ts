import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isProgrammeNameTaken, updateProgramme } from '../storage/programmes.ts';
import { lockOwnProgramme } from './reach-programme.ts';

/** Takes the programme off the list; everything in it stays, for the archive and for `restoreProgramme`. */
export const archiveProgramme = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<{ revision: number }> => {
  const programme = await lockOwnProgramme(tx, actor, programmeId);
  if (programme.archivedAt !== null) return { revision: programme.revision };
  const revision = await updateProgramme(tx, programmeId, { archivedAt: new Date() });
  await recordAudit(tx, actor, { action: 'planning.programmeArchived', subjectType: 'programme', subjectId: programmeId });
  return { revision };
};

export const restoreProgramme = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<{ revision: number }> => {
  const programme = await lockOwnProgramme(tx, actor, programmeId);
  if (programme.archivedAt === null) return { revision: programme.revision };
  if (await isProgrammeNameTaken(tx, actor.organisationId, programme.name)) throw new AppError('alreadyExists', { what: programme.name });
  const revision = await updateProgramme(tx, programmeId, { archivedAt: null });
  await recordAudit(tx, actor, { action: 'planning.programmeRestored', subjectType: 'programme', subjectId: programmeId });
  return { revision };
};
