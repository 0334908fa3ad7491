import { tellAttendance } from '#participation';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';
import { deleteEvidence, type EvidenceRow, upsertEvidence } from '../storage/evidence.ts';
import { audiencesInLineage } from './audiences-in-lineage.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

/**
 * Whoever was there understands what the activity carried, in the wording of that day; see `tellAttendance` for *can do*.
 * Always from the list as it is now: somebody who was crossed out proves nothing, and a list that is gone proves nothing.
 */
export const noteAttendance = async (tx: Tx, { activityId }: { activityId: Id }): Promise<void> => {
  const attendance = await tellAttendance(tx, activityId);
  const before = await deleteEvidence(tx, { sourceKind: 'attendance', sourceId: activityId });
  const rows = attendance === undefined ? [] : await rowsOf(tx, activityId, attendance);
  await upsertEvidence(tx, rows);
  await refreshNeedStates(tx, [...before, ...rows.map(({ needId }) => needId)]);
};

const rowsOf = async (
  tx: Tx,
  activityId: Id,
  { organisationId, recipientIds, needs, level, at }: NonNullable<Awaited<ReturnType<typeof tellAttendance>>>,
): Promise<EvidenceRow[]> => {
  const audiences = await audiencesInLineage(tx, organisationId, recipientIds);
  return recipientIds.flatMap((memberKey) =>
    needs
      .filter(({ audienceId }) => audiences.get(memberKey)?.includes(audienceId))
      .map(({ needId, messageVersion }) => ({
        organisationId,
        needId,
        messageVersion,
        memberKey,
        sourceKind: 'attendance' as const,
        sourceId: activityId,
        handedOverAt: at,
        deliveredAt: at,
        readAt: null,
        receiptAt: null,
        level: knowledgeLevels.indexOf(level) + 1,
      })),
  );
};
