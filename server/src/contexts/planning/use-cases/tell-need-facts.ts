import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { ActivityChannel, ActivityState } from '../domain/activity.ts';
import { selectActivityFacts, selectLivingNeedIds, selectNeedFacts, selectPinnedVersions } from '../storage/need-facts.ts';

export type ActivityFact = {
  activityId: Id;
  title: string;
  channel: ActivityChannel;
  state: ActivityState;
  plannedDate: CalendarDate | null;
  doneAt: Date | null;
  /** What it said when it was done; null before. */
  messageVersion: number | null;
  sendOutId: Id | null;
  pageId: Id | null;
};

export type NeedFact = {
  needId: Id;
  organisationId: Id;
  programmeId: Id;
  audienceId: Id;
  audienceName: string;
  messageId: Id;
  messageTitle: string;
  level: KnowledgeLevel;
  needBy: CalendarDate | null;
  /** The share of members that must be proved, 0–1. */
  share: number;
  tier: number | null;
  currentVersion: number;
  isWithdrawn: boolean;
  activities: ActivityFact[];
};

/** Everything that decides the state of these needs, in two statements. For listeners: asks nobody's permission. */
export const tellNeedFacts = async (tx: Tx, needIds: readonly Id[]): Promise<NeedFact[]> => {
  if (needIds.length === 0) return [];
  const needs = await selectNeedFacts(tx, needIds);
  const activities = Map.groupBy(await selectActivityFacts(tx, needIds), ({ needId }) => needId);
  return needs.map(({ withdrawnAt, needBy, ...need }) => ({
    ...need,
    needBy: needBy as CalendarDate | null,
    isWithdrawn: withdrawnAt !== null,
    activities: (activities.get(need.needId) ?? []).map(({ needId: _, plannedDate, ...activity }) => ({
      ...activity,
      plannedDate: plannedDate as CalendarDate | null,
    })),
  }));
};

export const livingNeedIds = selectLivingNeedIds;

/** Which needs a released send-out answers for, and the version of each message that it carried. */
export const pinnedVersionsOf = async (tx: Tx, sendOutId: Id) =>
  (await selectPinnedVersions(tx, sendOutId)).flatMap(({ messageVersion, ...pinned }) =>
    messageVersion === null ? [] : [{ ...pinned, messageVersion }],
  );
