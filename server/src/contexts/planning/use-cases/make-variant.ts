import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectMessages, updateCoreMessage } from '../storage/messages.ts';
import { lockOwnMessage } from './reach-programme.ts';

type Command = { messageId: Id; coreMessageId: Id | null };

/** Makes a message a variant (a wording of its own) of a core message, or with null a message by itself. One step deep only. */
export const makeVariant = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, coreMessageId }: Command,
): Promise<{ previous: Id | null; revision: number }> => {
  const message = await lockOwnMessage(tx, actor, messageId);
  if (message.coreMessageId === coreMessageId) return { previous: coreMessageId, revision: message.revision };
  const messages = await selectMessages(tx, message.programmeId);
  const core = messages.find(({ id }) => id === coreMessageId);
  if (coreMessageId !== null && (core === undefined || core.id === messageId))
    throw invalidField('coreMessageId', 'Välj ett annat budskap i samma program.', 'Choose another message in the same programme.');
  if (core !== undefined && core.coreMessageId !== null)
    throw invalidField(
      'coreMessageId',
      'Det budskapet är självt en variant. Välj dess kärnbudskap.',
      'That message is a variant itself. Choose its core message.',
    );
  if (core !== undefined && messages.some((other) => other.coreMessageId === messageId))
    throw invalidField(
      'coreMessageId',
      'Budskapet har egna varianter. Flytta dem först.',
      'The message has variants of its own. Move them first.',
    );
  const revision = await updateCoreMessage(tx, messageId, coreMessageId);
  await recordAudit(tx, actor, {
    action: 'planning.variantMade',
    subjectType: 'message',
    subjectId: messageId,
    details: { coreMessageId },
  });
  return { previous: message.coreMessageId, revision };
};
