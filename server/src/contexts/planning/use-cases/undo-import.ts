import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ImportMemory, undoHours } from '../domain/plan-import/import-memory.ts';
import type { PlannedAudience } from '../domain/plan-import/plan-import.ts';
import { takeBack } from '../domain/plan-import/take-back.ts';
import { markAudiencesDeleted, selectAudiences } from '../storage/audiences.ts';
import { hasLaterImport, markImportUndone, selectImport } from '../storage/imports.ts';
import { deleteAliases, markMessagesDeleted, selectMessages, updateCoreMessage, upsertAliases } from '../storage/messages.ts';
import { selectNeedsBy, updateNeedValues } from '../storage/needs.ts';
import { announceAudiences, announceNeeds } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme } from './reach-programme.ts';
import { registerProgramme } from './register-messages.ts';
import { writeAudiences } from './write-import.ts';

/** Takes an import back within 24 hours. What somebody has changed by hand after it stays as they left it. */
export const undoImport = async (
  tx: Tx,
  actor: MemberActor,
  { importId }: { importId: Id },
): Promise<{ audiences: number; messages: number }> => {
  const found = await selectImport(tx, actor.organisationId, importId);
  if (found === undefined) throw new AppError('notFound');
  const { programmeId } = found;
  await lockOwnProgramme(tx, actor, programmeId);
  await assertUndoable(tx, actor, importId);
  const memory = found.before;
  const place = { programmeId, organisationId: actor.organisationId };
  await undoMessages(tx, programmeId, memory);
  const audienceIds = await undoAudiences(tx, place, memory);
  const messages = await removeUnusedMessages(tx, programmeId, memory);
  await registerProgramme(tx, place, memory.createdMessageIds);
  await keepNeedsInStep(tx, programmeId, actor.organisationId);
  await undoDates(tx, actor, programmeId, memory);
  await markImportUndone(tx, importId);
  await announceAudiences(tx, place, audienceIds);
  const details = { audiences: audienceIds.length, messages };
  await recordAudit(tx, actor, {
    action: 'planning.importUndone',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { importId, ...details },
  });
  return details;
};

/** Read with the programme locked: two who press at once must not both undo. */
const assertUndoable = async (tx: Tx, actor: MemberActor, importId: Id): Promise<void> => {
  const found = await selectImport(tx, actor.organisationId, importId);
  if (found === undefined) throw new AppError('notFound');
  const refuse = (reasonSv: string, reasonEn: string) => new AppError('importNotUndoable', { reasonSv, reasonEn });
  if (found.undoneAt !== null) throw refuse('den är redan ångrad.', 'it has been undone already.');
  if (Date.now() - found.importedAt.getTime() > undoHours * 3_600_000)
    throw refuse(`det har gått mer än ${undoHours} timmar.`, `more than ${undoHours} hours have passed.`);
  if (await hasLaterImport(tx, found.programmeId, importId))
    throw refuse('en senare import bygger på den. Ångra den först.', 'a later import builds on it. Undo that one first.');
};

const undoMessages = async (tx: Tx, programmeId: Id, memory: ImportMemory): Promise<void> => {
  const now = new Map((await selectMessages(tx, programmeId)).map((message) => [message.id, message]));
  for (const { messageId, before, after } of memory.variants)
    if (now.get(messageId)?.coreMessageId === after) await updateCoreMessage(tx, messageId, before);
  await deleteAliases(
    tx,
    programmeId,
    memory.aliases.map(({ titleKey }) => titleKey),
  );
  await upsertAliases(
    tx,
    programmeId,
    memory.aliases.flatMap(({ titleKey, before }) => (before === null ? [] : [{ titleKey, messageId: before }])),
  );
  await markMessagesDeleted(tx, memory.mergedMessageIds, null);
};

const undoAudiences = async (tx: Tx, place: { programmeId: Id; organisationId: Id }, memory: ImportMemory): Promise<Id[]> => {
  const living = new Map((await selectAudiences(tx, place.programmeId)).map((audience) => [audience.id, audience]));
  const restored = memory.audiences.flatMap(({ id, before, after }): PlannedAudience[] => {
    const now = living.get(id);
    return now === undefined ? [] : [{ id, before: now, after: takeBack(now, before, after) }];
  });
  await writeAudiences(tx, place, restored);
  const created = memory.createdAudienceIds.filter((id) => living.has(id));
  await markAudiencesDeleted(tx, created, new Date());
  return [...created, ...restored.map(({ id }) => id)];
};

/** A message that somebody has given to another audience since the import stays. */
const removeUnusedMessages = async (tx: Tx, programmeId: Id, { createdMessageIds }: ImportMemory): Promise<number> => {
  const used = new Set((await selectAudiences(tx, programmeId)).flatMap(({ own }) => own.map(({ messageId }) => messageId)));
  const unused = createdMessageIds.filter((id) => !used.has(id));
  await markMessagesDeleted(tx, unused, new Date());
  return unused.length;
};

const undoDates = async (tx: Tx, actor: MemberActor, programmeId: Id, { needs }: ImportMemory): Promise<void> => {
  const now = await selectNeedsBy(tx, actor.organisationId, { needIds: needs.map(({ needId }) => needId) });
  const back = now.flatMap(({ id, organisationId, level, ownerPersonId, share, needBy }) => {
    const change = needs.find(({ needId }) => needId === id);
    return change === undefined || change.after !== needBy
      ? []
      : [{ id, organisationId, needId: id, level, ownerPersonId, share, needBy: change.before }];
  });
  await updateNeedValues(tx, actor.organisationId, back);
  await announceNeeds(tx, programmeId, back);
};
