import { recordAudit } from '#identity';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { type Approval, lockLateApprovals, updateApproval } from '../storage/approvals.ts';

const atOnce = 100;

const settle = async (tx: Tx, { id, organisationId, subjectId, onTimeout, dueAt }: Approval, now: Date): Promise<void> => {
  // It counts from the moment it was due, whenever the job came round.
  if (onTimeout === 'pass') await updateApproval(tx, id, { status: 'passed', answeredAt: dueAt });
  else await updateApproval(tx, id, { escalatedAt: now });
  const action = onTimeout === 'pass' ? 'network.approvalPassed' : 'network.approvalEscalated';
  await recordAudit(tx, { organisationId }, { action, subjectType: 'approval', subjectId: id, details: { of: subjectId } });
};

/** Writes down what has become of questions that nobody answered in time. Stands running twice. */
export const passLateApprovals = async (database: Database): Promise<void> => {
  for (let settled = atOnce; settled === atOnce; )
    settled = await database.transaction(async (tx) => {
      const now = new Date();
      const late = await lockLateApprovals(tx, now, atOnce);
      for (const approval of late) await settle(tx, approval, now);
      return late.length;
    });
};
