import { recordAudit } from '#identity';
import { retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countActivities } from '../storage/activities.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { markMessagesDeleted, selectMessages } from '../storage/messages.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnMessage } from './reach-programme.ts';

export type MessageUse = {
  audiences: { id: Id; name: string }[];
  needs: number;
  activities: number;
  variants: { id: Id; title: string }[];
};

/** Takes the message out of the plan, and tells where it was used; `restoreMessage` brings it back as it was. */
export const removeMessage = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }): Promise<{ whereUsed: MessageUse }> => {
  const { programmeId } = await lockOwnMessage(tx, actor, messageId);
  const users = (await selectAudiences(tx, programmeId)).filter(({ own }) => own.some((message) => message.messageId === messageId));
  const variants = (await selectMessages(tx, programmeId)).filter(({ coreMessageId }) => coreMessageId === messageId);
  const activities = await countActivities(tx, actor.organisationId, { messageId });
  await markMessagesDeleted(tx, [messageId], new Date());
  await retireTexts(tx, [messageId]);
  const { withdrawn } = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await recordAudit(tx, actor, {
    action: 'planning.messageRemoved',
    subjectType: 'message',
    subjectId: messageId,
    details: { needs: withdrawn },
  });
  return {
    whereUsed: {
      audiences: users.map(({ id, name }) => ({ id, name })),
      needs: withdrawn,
      activities,
      variants: variants.map(({ id, title }) => ({ id, title })),
    },
  };
};
