import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ProjectMember, replaceProjectGroup, selectProjectGroup } from '../storage/project-group.ts';
import { readLiveTexts } from './live-texts.ts';
import { reachPlannedProgramme, reachProgramme } from './reach-programme.ts';

/** The project group as this organisation sees it, and what its texts say of milestones, project group and support today. */
export const showLiveData = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const { organisationId: ownerId } = await reachProgramme(tx, actor, programmeId);
  const own = await selectProjectGroup(tx, actor.organisationId, programmeId);
  const isInherited = own.length === 0 && ownerId !== actor.organisationId;
  return {
    members: isInherited ? await selectProjectGroup(tx, ownerId, programmeId) : own,
    isInherited,
    texts: await readLiveTexts(tx, { organisationId: actor.organisationId, programmeId }),
  };
};

type Command = { programmeId: Id; members: readonly ProjectMember[] };

/** Writes the whole list. Answers the one before, which undoes it when sent back. */
export const keepProjectGroup = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, members }: Command,
): Promise<{ previous: ProjectMember[] }> => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const place = { organisationId: actor.organisationId, programmeId };
  const previous = await selectProjectGroup(tx, actor.organisationId, programmeId);
  await replaceProjectGroup(tx, place, members);
  await recordAudit(tx, actor, {
    action: 'planning.projectGroupChanged',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { members: members.length },
  });
  return { previous };
};
