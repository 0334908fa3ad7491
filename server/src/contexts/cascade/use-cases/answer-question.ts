import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectQuestion, updateAnswer } from '../storage/questions.ts';
import { mailAnswer } from './mail-links.ts';
import { reachCascade } from './reach-cascade.ts';

type Command = { questionId: Id; answer: string; isPublished: boolean };

/** Answers a holder. The first answer is mailed; a corrected one is seen on the page. Published, everybody's kit has it. */
export const answerQuestion = async (tx: Tx, actor: MemberActor, { questionId, answer, isPublished }: Command): Promise<void> => {
  const question = await selectQuestion(tx, actor.organisationId, questionId);
  if (question === undefined) throw new AppError('notFound');
  const cascade = await reachCascade(tx, actor, question.cascadeId);
  await updateAnswer(tx, questionId, { answer, answeredBy: actor.personId, isPublished });
  if (question.answer === null) await mailAnswer(tx, cascade, question);
  await recordAudit(tx, actor, {
    action: 'cascade.questionAnswered',
    subjectType: 'cascadeQuestion',
    subjectId: questionId,
    details: { cascadeId: cascade.id, isPublished },
  });
};
