import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SentLetter } from '../domain/letters/letter.ts';
import { cancelLetter as updateCancelled } from '../storage/letters.ts';
import { announceConclusions } from './announce-conclusions.ts';
import { findLetter } from './find-letter.ts';

/** Takes a letter back while it waits. Taking it back twice is once. */
export const cancelLetter = async (tx: Tx, actor: MemberActor, id: Id): Promise<SentLetter> => {
  const letter = await findLetter(tx, actor, id);
  if (letter.reason === 'cancelled') return letter;
  const cancelled = await updateCancelled(tx, actor.organisationId, id);
  if (cancelled === undefined) throw new AppError('letterOnItsWay');
  await announceConclusions(tx, [cancelled]);
  await recordAudit(tx, actor, { action: 'delivery.letterCancelled', subjectType: 'letter', subjectId: id });
  return findLetter(tx, actor, id);
};
