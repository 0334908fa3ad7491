import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countActivities } from '../storage/activities.ts';
import { markAudiencesDeleted, selectAudiences } from '../storage/audiences.ts';
import { announceAudiences } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnAudience } from './reach-programme.ts';

export type AudienceUse = { messages: number; needs: number; activities: number; inheritedBy: { id: Id; name: string }[] };

/** Takes the audience out of the plan, and tells where it was used; `restoreAudience` brings it back as it was. */
export const removeAudience = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId }: { audienceId: Id },
): Promise<{ whereUsed: AudienceUse }> => {
  const { programmeId, own } = await lockOwnAudience(tx, actor, audienceId);
  const heirs = (await selectAudiences(tx, programmeId)).filter(({ inheritsFrom }) => inheritsFrom.includes(audienceId));
  const activities = await countActivities(tx, actor.organisationId, { audienceId });
  await markAudiencesDeleted(tx, [audienceId], new Date());
  const { withdrawn } = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await announceAudiences(tx, { organisationId: actor.organisationId, programmeId }, [audienceId]);
  await recordAudit(tx, actor, {
    action: 'planning.audienceRemoved',
    subjectType: 'audience',
    subjectId: audienceId,
    details: { needs: withdrawn },
  });
  return { whereUsed: { messages: own.length, needs: withdrawn, activities, inheritedBy: heirs.map(({ id, name }) => ({ id, name })) } };
};
