import { findPerson, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type DraftChange, replaceAudiences, type SendOutRow, updateDraft } from '../storage/send-outs.ts';
import { demandSendOut } from './find-send-out.ts';
import { registerDraft } from './register-draft.ts';

export type SaveDraft = DraftChange & { sendOutId: Id; revision: number; audienceIds?: Id[] };

const refuse = async (tx: Tx, current: SendOutRow): Promise<never> => {
  if (current.status !== 'draft') throw new AppError('alreadyReleased');
  const { title, subject, body, channels, audienceIds, updatedAt, revision } = current;
  const updatedBy = (await findPerson(tx, current.updatedBy))?.name ?? null;
  throw new AppError(
    'editConflict',
    {},
    { extra: { theirs: { title, subject, body, channels, audienceIds, updatedBy, updatedAt, revision } } },
  );
};

/** Saves what changed, if nobody else saved since `revision`; otherwise answers with their text. */
export const saveDraft = async (tx: Tx, actor: MemberActor, command: SaveDraft): Promise<{ revision: number; updatedAt: Date }> => {
  const { sendOutId, audienceIds, ...change } = command;
  const current = await demandSendOut(tx, actor, sendOutId);
  const isSaved = await updateDraft(tx, actor.organisationId, sendOutId, { ...change, personId: actor.personId });
  if (!isSaved) await refuse(tx, await demandSendOut(tx, actor, sendOutId));
  if (audienceIds !== undefined) await replaceAudiences(tx, sendOutId, audienceIds);
  // Autosave writes every few seconds: one audit line per person in a row is enough to tell who wrote.
  if (current.updatedBy !== actor.personId || command.revision === 1)
    await recordAudit(tx, actor, {
      action: 'delivery.sendOutEdited',
      subjectType: 'sendOut',
      subjectId: sendOutId,
      details: { revision: command.revision + 1 },
    });
  const saved = await demandSendOut(tx, actor, sendOutId);
  await registerDraft(tx, saved);
  return { revision: saved.revision, updatedAt: saved.updatedAt };
};
