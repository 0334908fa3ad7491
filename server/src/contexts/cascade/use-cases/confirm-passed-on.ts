import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Way } from '../domain/cascade.ts';
import { isAudienceReached } from '../domain/judge-chain.ts';
import { audienceReached, passedOn } from '../events.ts';
import type { CascadeRow } from '../storage/cascades.ts';
import { selectEdges } from '../storage/edges.ts';
import { selectHolders, updateHolder } from '../storage/holders.ts';
import { markTargetReached, selectTargets } from '../storage/targets.ts';
import { mailLinks } from './mail-links.ts';
import { openLink } from './open-link.ts';

export type ConfirmCommand = { token: string; how: Way; reached: number | null; passedOn: string | null };
export type LinkOutcome = 'done' | 'gone' | 'paused';

/**
 * "I have read it and passed it on": those below get their links, and the audiences that were waiting for this holder
 * alone have been reached. Said once more, it corrects what was told; the first moment stands.
 */
export const confirmPassedOn = async (tx: Tx, command: ConfirmCommand): Promise<LinkOutcome> => {
  const opened = await openLink(tx, command.token, { forChange: true });
  if (opened === undefined) return 'gone';
  const { holder, cascade, isPaused } = opened;
  if (isPaused) return 'paused';
  const today = calendarDateOf(new Date());
  const isFirst = holder.confirmedAt === null;
  await updateHolder(tx, holder.id, {
    confirmedAt: holder.confirmedAt ?? new Date(),
    declinedAt: null,
    how: command.how,
    reached: command.reached,
    passedOn: command.passedOn ?? today,
    ...(holder.sentAt === null ? { sentAt: new Date() } : {}),
  });
  await recordAudit(
    tx,
    { organisationId: cascade.organisationId },
    {
      action: isFirst ? 'cascade.passedOn' : 'cascade.receiptChanged',
      subjectType: 'cascadeHolder',
      subjectId: holder.id,
      details: { cascadeId: cascade.id, how: command.how },
    },
  );
  if (isFirst) await moveStick(tx, cascade, holder.id);
  return 'done';
};

const moveStick = async (tx: Tx, cascade: CascadeRow, holderId: Id): Promise<void> => {
  const { id: cascadeId, organisationId } = cascade;
  await publish(tx, passedOn, { organisationId, cascadeId, holderId });
  const holders = await selectHolders(tx, cascadeId);
  const edges = await selectEdges(tx, cascadeId);
  const below = new Set(edges.filter(({ fromId }) => fromId === holderId).map(({ toId }) => toId));
  const next = holders.filter(({ id, kind, sentAt }) => below.has(id) && kind === 'person' && sentAt === null).map(({ id }) => id);
  if (cascade.status === 'running') await mailLinks(tx, cascade, next);
  for (const { audienceId, activityId } of await selectTargets(tx, cascadeId))
    if (isAudienceReached(audienceId, holders, edges) && (await markTargetReached(tx, cascadeId, audienceId)))
      await publish(tx, audienceReached, { organisationId, cascadeId, audienceId, activityId });
};
