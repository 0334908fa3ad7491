import { listMembersOf } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countSkills } from '../domain/skills.ts';
import { selectAudience } from '../storage/audiences.ts';
import { selectProvenSkills } from '../storage/skills.ts';
import { reachPlannedProgramme } from './reach-programme.ts';
import { readPartTags } from './tag-parts.ts';

const mostMembers = 200_000;

/** How many of a group's members can use each part of the service that the group uses, and how many can use all: counts, never who. */
export const tellSkills = async (tx: Tx, actor: MemberActor, { audienceId }: { audienceId: Id }) => {
  const audience = await selectAudience(tx, audienceId);
  if (audience === undefined || audience.deletedAt !== null) throw new AppError('notFound');
  const programme = await reachPlannedProgramme(tx, actor, audience.programmeId);
  const { parts, tags } = await readPartTags(tx, programme);
  const own = tags.get(audienceId) ?? [];
  const used = own.length === 0 ? parts : parts.filter(({ id }) => own.includes(id));
  const members = await listMembersOf(tx, actor.organisationId, [audienceId], mostMembers);
  const proven = await selectProvenSkills(tx, actor.organisationId, programme.id);
  const { perPart, allParts } = countSkills(
    used.map(({ id }) => id),
    members.map(({ recipientId }) => recipientId),
    proven,
    (messageId) => tags.get(messageId) ?? [],
  );
  const names = new Map(used.map(({ id, name }) => [id, name]));
  return {
    members: members.length,
    parts: perPart.map(({ partId, members: able }) => ({ id: partId, name: names.get(partId) ?? '', members: able })),
    allParts,
  };
};
