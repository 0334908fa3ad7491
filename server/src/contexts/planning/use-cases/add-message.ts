import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { messageKey } from '../domain/plan-document/message-key.ts';
import { insertMessages, isMessageTitleTaken } from '../storage/messages.ts';
import { lockOwnProgramme } from './reach-programme.ts';
import { registerMessages } from './register-messages.ts';

type Command = { programmeId: Id; title: string; summary?: string };

export const addMessage = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, title, summary = '' }: Command,
): Promise<{ id: Id; version: number; revision: number }> => {
  await lockOwnProgramme(tx, actor, programmeId);
  const titleKey = messageKey(title);
  if (await isMessageTitleTaken(tx, programmeId, titleKey)) throw new AppError('alreadyExists', { what: title });
  const id = newId();
  await insertMessages(tx, { programmeId, organisationId: actor.organisationId, changedBy: actor.personId }, [
    { id, title, titleKey, summary },
  ]);
  await registerMessages(tx, { programmeId, organisationId: actor.organisationId }, [{ id, title, summary }]);
  await recordAudit(tx, actor, { action: 'planning.messageAdded', subjectType: 'message', subjectId: id });
  return { id, version: 1, revision: 1 };
};
