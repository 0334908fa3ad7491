import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { processServices } from '../../../platform/process-services.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type CheckAnswers, countRight, provenBy, unanswered } from '../domain/check.ts';
import { checkAnswered } from '../events.ts';
import { upsertResult } from '../storage/checks.ts';
import { type LinkedCheck, type OpenedChecks, openChecks } from './open-check.ts';

type Command = {
  token: string;
  /** Which of the link's checks, from 0. */
  at: number;
  /** The form's own id, so that the same form sent twice through the open link counts once. */
  formId: Id | undefined;
  answers: CheckAnswers;
};

export type AnsweredCheck = {
  opened: OpenedChecks;
  linked: LinkedCheck;
  outcome: 'counted' | 'missing' | 'resting';
  rightAnswers: number;
  isPassed: boolean;
};

/** Counts the answers. Nothing is kept until every question has one. */
export const answerCheck = async (tx: Tx, command: Command): Promise<AnsweredCheck | undefined> => {
  const opened = await openChecks(tx, command.token);
  const linked = opened?.checks[command.at];
  if (opened === undefined || linked === undefined) return undefined;
  const { check, isResting } = linked;
  const answers = Object.fromEntries(check.questions.map(({ id }) => [id, command.answers[id] ?? -1]));
  const rightAnswers = countRight(check.questions, answers);
  const isPassed = provenBy(rightAnswers, check) !== null;
  const outcome = isResting ? 'resting' : unanswered(check.questions, answers).length > 0 ? 'missing' : 'counted';
  if (outcome === 'counted') await keep(tx, opened, linked, { ...command, answers });
  return { opened, linked, outcome, rightAnswers, isPassed };
};

const keep = async (tx: Tx, { recipientId }: OpenedChecks, { check }: LinkedCheck, { answers, formId }: Command): Promise<void> => {
  const { id: checkId, organisationId, messageVersion, questions } = check;
  const rightAnswers = countRight(questions, answers);
  await upsertResult(tx, {
    id: recipientId === null ? (formId ?? newId()) : newId(),
    checkId,
    organisationId,
    messageVersion,
    recipientId,
    answersSealed: processServices().cipher.encrypt(JSON.stringify(answers)),
    rightAnswers,
    level: provenBy(rightAnswers, check),
  });
  if (recipientId === null) return;
  await publish(tx, checkAnswered, { organisationId, checkId, recipientId });
  await recordAudit(tx, { organisationId }, { action: 'participation.checkAnswered', subjectType: 'check', subjectId: checkId });
};
