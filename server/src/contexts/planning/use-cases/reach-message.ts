import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type MessageRow, selectMessage } from '../storage/messages.ts';
import { reachPlannedProgramme, reachProgramme } from './reach-programme.ts';

/** A living message of a programme that the organisation may see. */
export const reachMessage = async (tx: Tx, actor: MemberActor, messageId: Id): Promise<MessageRow> => {
  const message = await selectMessage(tx, messageId);
  if (message === undefined || message.deletedAt !== null) throw new AppError('notFound');
  await reachProgramme(tx, actor, message.programmeId);
  return message;
};

/** A living message of a programme that the organisation plans in, its own or one it has adopted. */
export const reachPlannedMessage = async (tx: Tx, actor: MemberActor, messageId: Id): Promise<MessageRow> => {
  const message = await reachMessage(tx, actor, messageId);
  await reachPlannedProgramme(tx, actor, message.programmeId);
  return message;
};
