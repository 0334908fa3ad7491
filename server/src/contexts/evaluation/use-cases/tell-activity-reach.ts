import { lineageOf } from '#identity';
import { findActivity } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countBySource } from '../storage/evidence.ts';

/** Who was reached through one activity, need by need: counts, never names. */
export const tellActivityReach = async (tx: Tx, actor: MemberActor, command: { activityId: Id }) => {
  const activity = await findActivity(tx, actor, command.activityId);
  if (activity === undefined) throw new AppError('notFound');
  const { id, title, channel, state, sendOutId } = activity;
  // Letters of connected systems have the activity itself as their source.
  const source = sendOutId ?? id;
  const lineage = await lineageOf(tx, actor.organisationId);
  const none = { handedOver: 0, delivered: 0, confirmed: 0, read: 0, receipts: 0 };
  const total = (await countBySource(tx, lineage, [source])).get(source) ?? none;
  const needs = [];
  for (const { needId, audienceName, messageTitle } of activity.needs) {
    const counted = (await countBySource(tx, lineage, [source], needId)).get(source);
    needs.push({ needId, audienceName, messageTitle, ...(counted ?? none) });
  }
  return { activity: { id, title, channel, state, sendOutId }, total, needs };
};
