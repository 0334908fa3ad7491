import { tellCheckProof } from '#participation';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';
import { deleteEvidence, type EvidenceRow, upsertEvidence } from '../storage/evidence.ts';
import { audiencesInLineage } from './audiences-in-lineage.ts';
import { refreshNeedStates } from './refresh-need-states.ts';

/**
 * A member answered a check: passing it proves what the check is about, for every need of the message whose audience the
 * member belongs to. The latest answer counts, so one that no longer passes takes the evidence back.
 */
export const noteCheck = async (
  tx: Tx,
  { organisationId, checkId, recipientId }: { organisationId: Id; checkId: Id; recipientId: Id },
): Promise<void> => {
  const { needs, passed } = await tellCheckProof(tx, { organisationId, checkId, recipientId });
  const before = await deleteEvidence(tx, { sourceKind: 'check', sourceId: checkId, memberKey: recipientId });
  const audiences = (await audiencesInLineage(tx, organisationId, [recipientId])).get(recipientId) ?? [];
  const rows = needs
    .filter(({ audienceId }) => audiences.includes(audienceId))
    .flatMap(({ needId }) =>
      passed.map(
        ({ messageVersion, level, at }): EvidenceRow => ({
          organisationId,
          needId,
          messageVersion,
          memberKey: recipientId,
          sourceKind: 'check',
          sourceId: checkId,
          handedOverAt: at,
          deliveredAt: at,
          readAt: null,
          receiptAt: null,
          level: knowledgeLevels.indexOf(level) + 1,
        }),
      ),
    );
  await upsertEvidence(tx, rows);
  await refreshNeedStates(tx, [...before, ...rows.map(({ needId }) => needId)]);
};
