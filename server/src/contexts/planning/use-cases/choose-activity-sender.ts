import { chooseSender, type ShownSender, showSender } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { changeActivity } from './change-activity.ts';
import { reachActivity } from './reach-activity.ts';

/** Who signs an own activity: the rule's proposal with its reason, and what was chosen. */
export const showActivitySender = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, isJoint }: { activityId: Id; isJoint?: boolean | undefined },
): Promise<ShownSender> => {
  const { id: subjectId } = await reachActivity(tx, actor, activityId);
  return showSender(tx, actor, { subjectId, isJoint });
};

type Choice = { activityId: Id; isJoint: boolean; brandId: Id | null; reason: string };

/** Chooses, and writes the name on the activity, so that plan and calendar show it. */
export const chooseActivitySender = async (
  tx: Tx,
  actor: MemberActor,
  { activityId, ...choice }: Choice,
): Promise<{ name: string; revision: number }> => {
  const { revision } = await reachActivity(tx, actor, activityId);
  const { name } = await chooseSender(tx, actor, { subjectId: activityId, ...choice });
  const saved = await changeActivity(tx, actor, { activityId, revision, sender: name });
  return { name, revision: saved.revision };
};
