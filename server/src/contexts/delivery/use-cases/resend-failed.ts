import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { requeueFailed } from '../storage/ledger.ts';
import { updateStatus } from '../storage/send-outs.ts';
import { demandLocked } from './find-send-out.ts';

/** Sends again what was not delivered, and nothing else: never what was handed over, and never what is unknown. */
export const resendFailed = async (tx: Tx, actor: MemberActor, { sendOutId }: { sendOutId: Id }): Promise<{ count: number }> => {
  const sendOut = await demandLocked(tx, actor, sendOutId);
  if (sendOut.status === 'draft') throw new AppError('notSending');
  const count = await requeueFailed(tx, actor.organisationId, sendOutId);
  if (count > 0) await updateStatus(tx, actor.organisationId, sendOutId, 'sending');
  await recordAudit(tx, actor, { action: 'delivery.failedResent', subjectType: 'sendOut', subjectId: sendOutId, details: { count } });
  return { count };
};
