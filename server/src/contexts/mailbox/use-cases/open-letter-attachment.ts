import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { OpenedAttachment } from '../files/read-request.ts';
import { findOwnLetter } from './find-own-letter.ts';
import { readAttachment } from './open-attachment.ts';

/** One attachment of the reader's own letter. Throws `notFound` when there is none at that position. */
export const openLetterAttachment = async (
  tx: Tx,
  actor: Actor,
  { letterId, position }: { letterId: Id; position: number },
): Promise<OpenedAttachment> => {
  await findOwnLetter(tx, actor, letterId);
  const attachment = await readAttachment(tx, letterId, position);
  if (attachment === undefined) throw new AppError('notFound');
  return attachment;
};
