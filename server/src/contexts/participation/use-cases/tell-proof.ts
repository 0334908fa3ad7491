import { lineageOf } from '#identity';
import { needsOf, type PinnedVersion, pinnedVersionsOfActivity, tellActivities } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { provenByAttendance } from '../domain/attendance.ts';
import type { ProvenLevel } from '../domain/check.ts';
import { selectAttendance } from '../storage/attendance.ts';
import { lockResultsOf, selectCheck } from '../storage/checks.ts';

export type AttendanceProof = { organisationId: Id; recipientIds: Id[]; needs: PinnedVersion[]; level: ProvenLevel; at: Date };

/** For listeners: who came and what that proves; undefined when nothing is written down or the activity is not done. */
export const tellAttendance = async (tx: Tx, activityId: Id): Promise<AttendanceProof | undefined> => {
  const sheet = await selectAttendance(tx, activityId, { forUpdate: true });
  if (sheet === undefined) return undefined;
  const activity = (await tellActivities(tx, [activityId])).get(activityId);
  if (activity?.state !== 'done') return undefined;
  return {
    organisationId: sheet.organisationId,
    recipientIds: sheet.recipientIds,
    needs: await pinnedVersionsOfActivity(tx, activityId),
    level: provenByAttendance(activity.type, sheet.withPractice),
    at: activity.doneAt ?? sheet.recordedAt,
  };
};

export type CheckProof = {
  needs: { needId: Id; audienceId: Id }[];
  /** What was passed, per wording of the message. */
  passed: { messageVersion: number; level: ProvenLevel; at: Date }[];
};

/** For listeners: what a member has proved with a check, and the needs of the organisation that it is about. */
export const tellCheckProof = async (
  tx: Tx,
  { organisationId, checkId, recipientId }: { organisationId: Id; checkId: Id; recipientId: Id },
): Promise<CheckProof> => {
  const check = await selectCheck(tx, checkId);
  // The organisation may have gone up in another since the answer, or be on its way: the check and the cells move one after the other.
  const lineage = await lineageOf(tx, organisationId);
  if (check === undefined || !lineage.includes(check.organisationId)) return { needs: [], passed: [] };
  const results = await lockResultsOf(tx, checkId, recipientId);
  const needs = [];
  for (const id of lineage) needs.push(...(await needsOf(tx, id, { messageIds: [check.messageId] })));
  return {
    needs: needs.map(({ id, audienceId }) => ({ needId: id, audienceId })),
    passed: results.flatMap(({ messageVersion, level, answeredAt }) => (level === null ? [] : [{ messageVersion, level, at: answeredAt }])),
  };
};
