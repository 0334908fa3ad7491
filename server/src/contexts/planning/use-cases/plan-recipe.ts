import { discardDraft } from '#cascade';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { cancelActivity } from './conclude-activity.ts';
import { planActivity } from './plan-activity.ts';
import { planCascade } from './plan-cascade.ts';
import { reachPlannedAudience, reachProgramme } from './reach-programme.ts';
import { readPartTags, sees } from './tag-parts.ts';

/**
 * Cascade, item at the managers' meeting and running stream in one go: three activities that answer for what a group needs about
 * the parts that it uses. They are like any others: changed, or cancelled one by one.
 */
export const planRecipe = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, outlets }: { audienceId: Id; outlets: readonly string[] },
): Promise<{ cascadeId: Id; activityIds: Id[] }> => {
  const audience = await reachPlannedAudience(tx, actor, audienceId);
  const programme = await reachProgramme(tx, actor, audience.programmeId);
  const { tags } = await readPartTags(tx, programme);
  const needs = await selectNeedsBy(tx, actor.organisationId, { audienceIds: [audienceId] });
  const needIds = needs.filter(({ messageId }) => sees(tags, audienceId, messageId)).map(({ id }) => id);
  if (needIds.length === 0)
    throw invalidField('audienceId', 'Gruppen har inga budskap än. Lägg till ett först.', 'The group has no messages yet. Add one first.');
  const place = { programmeId: programme.id, needIds };
  const { name } = audience;
  const meeting = await planActivity(tx, actor, {
    ...place,
    title: `Punkt på ledningsmötet: ${name}`.slice(0, 500),
    type: 'managementMeeting',
    details: { minutesNeeded: 10 },
    brief: `Vad ${name} behöver veta, och hur cheferna för det vidare.`.slice(0, 5000),
  });
  const stream = await planActivity(tx, actor, {
    ...place,
    title: `Löpande: ${name}`.slice(0, 500),
    type: 'stream',
    details: { streamRule: 'all', cadenceDays: 14, outlets: outlets.map((outlet) => ({ name: outlet, deliveredOn: null })) },
  });
  const cascade = await planCascade(tx, actor, { ...place, title: name.slice(0, 200) });
  return { cascadeId: cascade.id, activityIds: [...cascade.activityIds, meeting.id, stream.id] };
};

/** All of a recipe in one go: its cascade is gone as long as it is a draft, and what it planned is cancelled. */
export const undoRecipe = async (
  tx: Tx,
  actor: MemberActor,
  { cascadeId, activityIds }: { cascadeId: Id; activityIds: readonly Id[] },
): Promise<void> => {
  await discardDraft(tx, actor, { cascadeId });
  for (const activityId of activityIds) await cancelActivity(tx, actor, { activityId });
};
