import { recordAudit } from '#identity';
import { reachPlannedMessage } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { fewestQuestions, type GivenQuestion, mostQuestions, nameQuestions } from '../domain/check.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { type CheckRow, insertCheck, markCheckRemoved, selectChecks, updateCheck } from '../storage/checks.ts';

export type SaveCheck = {
  messageId: Id;
  questions: readonly GivenQuestion[];
  passMark: number;
  isSkillCheck: boolean;
  isOpen: boolean;
  /** Left out for the first one. */
  revision?: number;
};

/** Writes the questions about the wording that the message has now: earlier answers stay with the wording that they were about. */
export const saveCheck = async (tx: Tx, actor: MemberActor, command: SaveCheck): Promise<{ revision: number }> => {
  const message = await reachPlannedMessage(tx, actor, command.messageId);
  assertQuestions(command);
  const [before] = await selectChecks(tx, actor.organisationId, [message.id]);
  if (before !== undefined && before.removedAt === null && before.revision !== command.revision)
    throw new AppError('editConflict', {}, { extra: { theirs: asTheirs(before) } });
  const { passMark, isSkillCheck, isOpen } = command;
  const questions = nameQuestions(before?.questions ?? [], command.questions, newId);
  const written = { messageVersion: message.version, questions, passMark, isSkillCheck, isOpen };
  const id = before?.id ?? newId();
  const place = { id, organisationId: actor.organisationId, programmeId: message.programmeId, messageId: message.id };
  if (before === undefined) await insertCheck(tx, { ...place, ...written });
  const revision = before === undefined ? 1 : await updateCheck(tx, id, written);
  await recordAudit(tx, actor, {
    action: 'participation.checkSaved',
    subjectType: 'check',
    subjectId: id,
    details: { questions: questions.length, version: message.version },
  });
  return { revision };
};

const asTheirs = ({ questions, passMark, isSkillCheck, isOpen, revision }: CheckRow) => ({
  questions,
  passMark,
  isSkillCheck,
  isOpen,
  revision,
});

const assertQuestions = ({ questions, passMark }: SaveCheck): void => {
  if (questions.length < fewestQuestions || questions.length > mostQuestions)
    throw invalidField('questions', 'Skriv tre till fem frågor.', 'Write three to five questions.');
  questions.forEach(({ options, right }, at) => {
    const place = { sv: `Fråga ${at + 1}`, en: `Question ${at + 1}` };
    if (new Set(options.map((text) => text.toLocaleLowerCase('sv'))).size < options.length)
      throw invalidField(`question-${at}`, `${place.sv} har två likadana svar.`, `${place.en} has the same answer twice.`);
    if (options[right] === undefined)
      throw invalidField(`question-${at}`, `${place.sv} saknar rätt svar. Markera ett.`, `${place.en} has no right answer. Mark one.`);
  });
  if (passMark > questions.length)
    throw invalidField(
      'passMark',
      'Gränsen är högre än antalet frågor. Sänk den.',
      'The pass mark is higher than the number of questions. Lower it.',
    );
};

const reachCheck = async (tx: Tx, actor: MemberActor, messageId: Id): Promise<CheckRow> => {
  const message = await reachPlannedMessage(tx, actor, messageId);
  const [check] = await selectChecks(tx, actor.organisationId, [message.id]);
  if (check === undefined) throw new AppError('notFound');
  return check;
};

/** The links lead nowhere from now on; what was proved stays proved. */
export const removeCheck = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }): Promise<Record<string, never>> => {
  const check = await reachCheck(tx, actor, messageId);
  if (check.removedAt !== null) return {};
  await markCheckRemoved(tx, check.id, new Date());
  await recordAudit(tx, actor, { action: 'participation.checkRemoved', subjectType: 'check', subjectId: check.id });
  return {};
};

export const restoreCheck = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }): Promise<Record<string, never>> => {
  const check = await reachCheck(tx, actor, messageId);
  if (check.removedAt === null) return {};
  await markCheckRemoved(tx, check.id, null);
  await recordAudit(tx, actor, { action: 'participation.checkRestored', subjectType: 'check', subjectId: check.id });
  return {};
};
