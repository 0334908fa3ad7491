import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { stopEntries } from '../storage/ledger.ts';
import { lockSendOut, type SendOutRow, updateStatus } from '../storage/send-outs.ts';
import { announceConclusions } from './announce-conclusions.ts';
import { findLeaving } from './find-leaving.ts';

/** The actor's own, or one that is leaving in the name of an organisation that has gone up in the actor's. */
const demandStoppable = async (tx: Tx, actor: MemberActor, id: Id): Promise<SendOutRow> => {
  const former = (await findLeaving(tx, actor)).find((one) => one.id === id);
  const sendOut = await lockSendOut(tx, former?.organisationId ?? actor.organisationId, id);
  if (sendOut === undefined) throw new AppError('notFound');
  return sendOut;
};

/** Stops what has not left yet. What is being handed over at this moment goes out; "send failed again" takes up the rest. */
export const stopSendOut = async (tx: Tx, actor: MemberActor, { sendOutId }: { sendOutId: Id }): Promise<{ stopped: number }> => {
  const { status, organisationId } = await demandStoppable(tx, actor, sendOutId);
  if (status !== 'sending') throw new AppError('notSending');
  const stopped = await stopEntries(tx, organisationId, sendOutId);
  await updateStatus(tx, organisationId, sendOutId, 'stopped');
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
