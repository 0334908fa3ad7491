import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { stopEntries } from '../storage/ledger.ts';
import { updateStatus } from '../storage/send-outs.ts';
import { announceConclusions } from './announce-conclusions.ts';
import { demandLocked } from './find-send-out.ts';

/** Stops what has not left yet. What is being handed over at this moment goes out; "send failed again" takes up the rest. */
export const stopSendOut = async (tx: Tx, actor: MemberActor, { sendOutId }: { sendOutId: Id }): Promise<{ stopped: number }> => {
  const sendOut = await demandLocked(tx, actor, sendOutId);
  if (sendOut.status !== 'sending') throw new AppError('notSending');
  const stopped = await stopEntries(tx, actor.organisationId, sendOutId);
  await updateStatus(tx, actor.organisationId, sendOutId, 'stopped');
  const { organisationId } = actor;
  await announceConclusions(
    tx,
    stopped.map((entry) => ({ ...entry, status: 'notDelivered', organisationId, sendOutId })),
  );
  await recordAudit(tx, actor, {
    action: 'delivery.sendOutStopped',
    subjectType: 'sendOut',
    subjectId: sendOutId,
    details: { stopped: stopped.length },
  });
  return { stopped: stopped.length };
};
