import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { questionAsked } from '../events.ts';
import { countQuestionsOf, insertQuestion } from '../storage/questions.ts';
import { type LinkOutcome } from './confirm-passed-on.ts';
import { openLink } from './open-link.ts';

const mostQuestions = 20;

/** A question from the link: lands in the cascade's list for staff. */
export const askQuestion = async (
  tx: Tx,
  { token, question }: { token: string; question: string },
): Promise<Exclude<LinkOutcome, 'done'> | 'tooMany' | { questionId: Id }> => {
  const opened = await openLink(tx, token, { forChange: true });
  if (opened === undefined) return 'gone';
  const { holder, cascade, isPaused } = opened;
  if (isPaused) return 'paused';
  if ((await countQuestionsOf(tx, holder.id)) >= mostQuestions) return 'tooMany';
  const { id: cascadeId, organisationId } = cascade;
  const id = newId();
  await insertQuestion(tx, { id, cascadeId, organisationId, holderId: holder.id, question });
  await publish(tx, questionAsked, { organisationId, cascadeId, questionId: id });
  await recordAudit(
    tx,
    { organisationId },
    { action: 'cascade.questionAsked', subjectType: 'cascadeQuestion', subjectId: id, details: { cascadeId } },
  );
  return { questionId: id };
};
