import { recordAudit } from '#identity';
import { findAudience, reachPlannedProgramme } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  countWaitingByProgramme,
  type GroupQuestion,
  markGroupQuestionRemoved,
  selectGroupQuestion,
  selectGroupQuestions,
  updateGroupAnswer,
} from '../storage/group-questions.ts';

/** What groups have asked on their pages, those that wait first. */
export const listGroupQuestions = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const questions = await selectGroupQuestions(tx, actor.organisationId, programmeId);
  const names = new Map<Id, string>();
  for (const { audienceId } of questions)
    if (!names.has(audienceId)) names.set(audienceId, (await findAudience(tx, audienceId))?.name ?? '');
  return { items: questions.map((one) => ({ ...one, audienceName: names.get(one.audienceId) ?? '' })) };
};

/** What groups have asked on their pages that nobody has answered, for each programme where something waits. */
export const countWaitingGroupQuestions = (tx: Tx, { organisationId }: MemberActor): Promise<{ programmeId: Id; count: number }[]> =>
  countWaitingByProgramme(tx, organisationId);

const reach = async (tx: Tx, actor: MemberActor, questionId: Id): Promise<GroupQuestion> => {
  const question = await selectGroupQuestion(tx, actor.organisationId, questionId);
  if (question === undefined) throw new AppError('notFound');
  return question;
};

type Answer = { questionId: Id; answer: string; isShown: boolean };

/** Shown, the question and its answer stand on the group's page. */
export const answerGroupQuestion = async (
  tx: Tx,
  actor: MemberActor,
  { questionId, answer, isShown }: Answer,
): Promise<Record<string, never>> => {
  await reach(tx, actor, questionId);
  if (answer === '') throw invalidField('answer', 'Skriv ett svar.', 'Write an answer.');
  await updateGroupAnswer(tx, questionId, { answer, isShown, answeredBy: actor.personId });
  await record(tx, actor, 'participation.groupAnswered', questionId);
  return {};
};

export const removeGroupQuestion = async (
  tx: Tx,
  actor: MemberActor,
  { questionId }: { questionId: Id },
): Promise<Record<string, never>> => {
  await reach(tx, actor, questionId);
  await markGroupQuestionRemoved(tx, questionId, new Date());
  await record(tx, actor, 'participation.groupQuestionRemoved', questionId);
  return {};
};

export const restoreGroupQuestion = async (
  tx: Tx,
  actor: MemberActor,
  { questionId }: { questionId: Id },
): Promise<Record<string, never>> => {
  await reach(tx, actor, questionId);
  await markGroupQuestionRemoved(tx, questionId, null);
  await record(tx, actor, 'participation.groupQuestionRestored', questionId);
  return {};
};

const record = (tx: Tx, actor: MemberActor, action: string, subjectId: Id): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'groupQuestion', subjectId });
