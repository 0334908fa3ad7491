import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { isMessageTitleTaken, markMessagesDeleted, selectMessage } from '../storage/messages.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme } from './reach-programme.ts';
import { registerMessages } from './register-messages.ts';

/** Brings a removed message back to every audience that had it. */
export const restoreMessage = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }): Promise<{ needs: number }> => {
  const message = await selectMessage(tx, messageId);
  if (message === undefined) throw new AppError('notFound');
  await lockOwnProgramme(tx, actor, message.programmeId);
  if (message.deletedAt === null) return { needs: 0 };
  if (await isMessageTitleTaken(tx, message.programmeId, message.titleKey)) throw new AppError('alreadyExists', { what: message.title });
  await markMessagesDeleted(tx, [messageId], null);
  await registerMessages(tx, { programmeId: message.programmeId, organisationId: actor.organisationId }, [message]);
  const { added } = await keepNeedsInStep(tx, message.programmeId, actor.organisationId);
  await recordAudit(tx, actor, {
    action: 'planning.messageRestored',
    subjectType: 'message',
    subjectId: messageId,
    details: { needs: added },
  });
  return { needs: added };
};
