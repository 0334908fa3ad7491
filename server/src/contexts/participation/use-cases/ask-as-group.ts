import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countWaitingQuestions, insertGroupQuestion } from '../storage/group-questions.ts';
import { type OpenGroupPage, openGroupPage } from './keep-group-page.ts';

export const longestQuestion = 1000;
/** A page that anybody can write on is closed for more until somebody has answered. */
const mostWaiting = 100;

export type AskState = 'ask' | 'asked' | 'empty' | 'tooMany';
type Form = { formId: Id; question: string };

/** A question from the group's page: lands with the programme's questions. Nobody is asked who they are. Undefined when there is no such page. */
export const askAsGroup = async (
  tx: Tx,
  address: { organisationSlug: string; slug: string; movedFrom?: string },
  { formId, question }: Form,
): Promise<{ opened: OpenGroupPage; state: AskState } | undefined> => {
  const opened = await openGroupPage(tx, address);
  if (opened === undefined) return undefined;
  if (question === '') return { opened, state: 'empty' };
  const { organisationId, programmeId, audienceId } = opened.page;
  if ((await countWaitingQuestions(tx, organisationId, audienceId)) >= mostWaiting) return { opened, state: 'tooMany' };
  const asked = { id: formId, organisationId, programmeId, audienceId, question: question.slice(0, longestQuestion) };
  if (await insertGroupQuestion(tx, asked))
    await recordAudit(
      tx,
      { organisationId },
      { action: 'participation.groupAsked', subjectType: 'groupQuestion', subjectId: formId, details: { audienceId } },
    );
  return { opened, state: 'asked' };
};
