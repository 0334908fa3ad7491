import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { messageKey } from '../domain/plan-document/message-key.ts';
import { messageChanged } from '../events.ts';
import { isMessageTitleTaken, type MessageRow, updateMessage, upsertAliases } from '../storage/messages.ts';
import { lockOwnMessage } from './reach-programme.ts';
import { registerMessages } from './register-messages.ts';

type Command = { messageId: Id; revision: number; title?: string; summary?: string };

/** Edited once, changed everywhere it is used: a new version, so that what was delivered before counts as outdated. */
export const changeMessage = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ version: number; revision: number }> => {
  const message = await lockOwnMessage(tx, actor, command.messageId);
  const { title: oldTitle, summary: oldSummary, version, revision, programmeId } = message;
  if (revision !== command.revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { title: oldTitle, summary: oldSummary, version, revision } } });
  const { title = oldTitle, summary = oldSummary } = command;
  if (title === oldTitle && summary === oldSummary) return { version, revision };
  const titleKey = messageKey(title);
  if (await isMessageTitleTaken(tx, programmeId, titleKey, message.id)) throw new AppError('alreadyExists', { what: title });
  await rememberTitle(tx, message, titleKey);
  const updated = await updateMessage(tx, message.id, { title, titleKey, summary, changedBy: actor.personId });
  await registerMessages(tx, { programmeId, organisationId: actor.organisationId }, [{ id: message.id, title, summary }]);
  await publish(tx, messageChanged, { messageId: message.id, programmeId, organisationId: actor.organisationId, version: updated.version });
  await recordAudit(tx, actor, {
    action: 'planning.messageChanged',
    subjectType: 'message',
    subjectId: message.id,
    details: { version: updated.version },
  });
  return updated;
};

/** A file that still has the old title means this message. */
const rememberTitle = async (tx: Tx, { id, programmeId, titleKey }: MessageRow, nextKey: string): Promise<void> => {
  if (titleKey !== nextKey) await upsertAliases(tx, programmeId, [{ titleKey, messageId: id }]);
};
