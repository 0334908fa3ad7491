import type { Tx } from '../../../platform/database/database.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ResolvedAudience, resolveMessages } from '../domain/inheritance.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectMessages } from '../storage/messages.ts';

/** What a living audience should know right now, inheritance worked out. */
export const resolveAudience = async (tx: Tx, programmeId: Id, audienceId: Id): Promise<ResolvedAudience> => {
  const structure = { audiences: await selectAudiences(tx, programmeId), messages: await selectMessages(tx, programmeId) };
  const resolved = resolveMessages(structure).get(audienceId);
  if (resolved === undefined) throw new AppError('notFound');
  return resolved;
};

export const inherits = ({ inherited }: ResolvedAudience, messageId: Id): boolean =>
  inherited.some((message) => message.messageId === messageId);
