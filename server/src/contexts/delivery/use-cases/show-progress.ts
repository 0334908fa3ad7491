import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SendOutStatus } from '../domain/send-out.ts';
import { countEntries, countPeople, countReasons, type Progress } from '../storage/ledger.ts';
import { demandSendOut } from './find-send-out.ts';

export type SendOutProgress = Progress & { status: SendOutStatus; reasons: { reason: string | null; count: number }[] };

/** Where a send-out stands: rows by status, people reached, and why some were not. */
export const showProgress = async (tx: Tx, actor: MemberActor, sendOutId: Id): Promise<SendOutProgress> => {
  const sendOut = await demandSendOut(tx, actor, sendOutId);
  const counted = (await countEntries(tx, actor.organisationId, [sendOutId])).get(sendOutId);
  const { confirmed = 0, ...counts } = counted ?? { waiting: 0, sending: 0, handedOver: 0, delivered: 0, notDelivered: 0, unknown: 0 };
  return {
    status: sendOut.status,
    counts,
    confirmed,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    people: await countPeople(tx, actor.organisationId, sendOutId),
    reasons: await countReasons(tx, actor.organisationId, sendOutId),
  };
};
