import { listMembersOf } from '#delivery';
import { type Activity, reachPlannedAudience, reachProgramme, readPartTags, tellActivities, tellMessages } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countSkills } from '../domain/skills.ts';
import { selectPassedSkillChecks, selectPractised } from '../storage/skills.ts';

const mostMembers = 200_000;

/** How many of a group's members can use each part of the service that the group uses, and how many can use all: counts, never who. */
export const tellSkills = async (tx: Tx, actor: MemberActor, { audienceId }: { audienceId: Id }) => {
  const { programmeId } = await reachPlannedAudience(tx, actor, audienceId);
  const programme = await reachProgramme(tx, actor, programmeId);
  const { parts, tags } = await readPartTags(tx, programme);
  const own = tags.get(audienceId) ?? [];
  const used = own.length === 0 ? parts : parts.filter(({ id }) => own.includes(id));
  const members = await listMembersOf(tx, actor.organisationId, [audienceId], mostMembers);
  const proven = await findProven(tx, actor.organisationId, programmeId);
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

type Claim = { recipientId: Id; messageId: Id; messageVersion: number };

/** Who has proved that they can do what a message says in its present wording: by a skill check, or by a training with practice. */
const findProven = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<Claim[]> => {
  const practised = await selectPractised(tx, organisationId);
  const activities = await tellActivities(
    tx,
    practised.map(({ activityId }) => activityId),
  );
  const trained = practised.flatMap(({ activityId, recipientIds }) => claimsOf(activities.get(activityId), recipientIds));
  const claims = [...(await selectPassedSkillChecks(tx, organisationId, programmeId)), ...trained];
  const messages = await tellMessages(tx, [...new Set(claims.map(({ messageId }) => messageId))]);
  return claims.filter(({ messageId, messageVersion }) => {
    const message = messages.get(messageId);
    return message?.programmeId === programmeId && message.version === messageVersion && message.deletedAt === null;
  });
};

const claimsOf = (activity: Activity | undefined, recipientIds: readonly Id[]): Claim[] => {
  if (activity?.type !== 'training' || activity.state !== 'done') return [];
  return activity.needs.flatMap(({ messageId, messageVersion }) =>
    messageVersion === null ? [] : recipientIds.map((recipientId) => ({ recipientId, messageId, messageVersion })),
  );
};
