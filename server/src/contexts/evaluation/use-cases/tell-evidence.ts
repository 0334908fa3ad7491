import { lineageOf } from '#identity';
import { tellNeedFacts } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';
import { cellState, isLate, judgeNeed, membersToProve } from '../domain/cell-state.ts';
import { countBySource, selectLatestEvidence } from '../storage/evidence.ts';
import { selectNeedState } from '../storage/need-states.ts';

const shown = 50;

/** One cell with everything that proves it: counts, activities, and the latest evidence without names. */
export const tellEvidence = async (tx: Tx, actor: MemberActor, command: { needId: Id }) => {
  const [need] = await tellNeedFacts(tx, [command.needId]);
  if (need === undefined || need.organisationId !== actor.organisationId || need.isWithdrawn) throw new AppError('notFound');
  const kept = await selectNeedState(tx, actor.organisationId, command.needId);
  const counts = {
    members: kept?.members ?? 0,
    handedOver: kept?.handedOver ?? 0,
    delivered: kept?.delivered ?? 0,
    confirmed: kept?.confirmed ?? 0,
  };
  const verdict = judgeNeed(need, counts);
  // What proves a cell that was taken over stands under the name that it was proved in.
  const lineage = await lineageOf(tx, actor.organisationId);
  // A send-out, or for letters of connected systems the activity itself.
  const sources = need.activities.map(({ sendOutId, activityId }) => sendOutId ?? activityId);
  const reached = await countBySource(tx, lineage, sources, need.needId);
  const latest = await selectLatestEvidence(tx, lineage, need.needId, shown);
  const titles = new Map(need.activities.map(({ sendOutId, activityId, title }) => [sendOutId ?? activityId, title]));
  return {
    need: {
      id: need.needId,
      audienceId: need.audienceId,
      audienceName: need.audienceName,
      messageId: need.messageId,
      messageTitle: need.messageTitle,
      level: need.level,
      needBy: need.needBy,
      share: need.share,
      currentVersion: need.currentVersion,
    },
    state: cellState(verdict),
    late: isLate(need.needBy, verdict, calendarDateOf(new Date())),
    isOutdated: verdict.isOutdated,
    counts: { ...counts, toProve: membersToProve(counts.members, need.share) },
    activities: need.activities.map((activity) => {
      const { handedOver = 0, delivered = 0, confirmed = 0 } = reached.get(activity.sendOutId ?? activity.activityId) ?? {};
      return {
        id: activity.activityId,
        title: activity.title,
        channel: activity.channel,
        state: activity.state,
        plannedDate: activity.plannedDate,
        doneAt: activity.doneAt,
        sendOutId: activity.sendOutId,
        pageId: activity.pageId,
        messageVersion: activity.messageVersion,
        isCurrent: activity.messageVersion === need.currentVersion,
        handedOver,
        delivered,
        confirmed,
      };
    }),
    evidence: {
      total: latest[0]?.total ?? 0,
      items: latest.map(({ kind, level, at, messageVersion, sourceId }) => ({
        kind,
        at,
        messageVersion,
        level: level === null ? null : (knowledgeLevels[level - 1] ?? null),
        label: titles.get(sourceId) ?? '',
      })),
    },
  };
};
