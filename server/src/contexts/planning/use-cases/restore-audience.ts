import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isAudienceNameTaken, markAudiencesDeleted, selectAudience } from '../storage/audiences.ts';
import { announceAudiences } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme } from './reach-programme.ts';

/** Brings a removed audience back with its messages, inheritance and needs. */
export const restoreAudience = async (tx: Tx, actor: MemberActor, { audienceId }: { audienceId: Id }): Promise<{ needs: number }> => {
  const audience = await selectAudience(tx, audienceId);
  if (audience === undefined) throw new AppError('notFound');
  await lockOwnProgramme(tx, actor, audience.programmeId);
  if (audience.deletedAt === null) return { needs: 0 };
  if (await isAudienceNameTaken(tx, audience.programmeId, audience.name)) throw new AppError('alreadyExists', { what: audience.name });
  await markAudiencesDeleted(tx, [audienceId], null);
  const { added } = await keepNeedsInStep(tx, audience.programmeId, actor.organisationId);
  await announceAudiences(tx, { organisationId: actor.organisationId, programmeId: audience.programmeId }, [audienceId]);
  await recordAudit(tx, actor, {
    action: 'planning.audienceRestored',
    subjectType: 'audience',
    subjectId: audienceId,
    details: { needs: added },
  });
  return { needs: added };
};
