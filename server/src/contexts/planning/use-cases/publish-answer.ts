import { publishPage, renewPage } from '#publishing';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { answerAsHtml } from '../domain/message-detail.ts';
import { selectAnswerPage, selectDetail, selectLiveAnswerPages, upsertAnswerPage } from '../storage/rich-messages.ts';
import { assertNothingMissing, type LocalTexts, localTexts } from './local-fields.ts';
import { reachPlannedMessage } from './reach-message.ts';

/** As anybody reads it: local fields and what is live filled in. */
const contentOf = ({ fill }: Pick<LocalTexts, 'fill'>, { title, answer }: { title: string; answer: string }) => {
  const text = fill(answer);
  return { title: fill(title).slice(0, 200), html: answerAsHtml(text), text };
};

/** One step to the organisation's own front door; again makes a new version of the same page. Throws when a local field in it has no value. */
export const publishAnswer = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }): Promise<{ url: string }> => {
  const { title, programmeId } = await reachPlannedMessage(tx, actor, messageId);
  const { isQuestion, answer } = await selectDetail(tx, messageId);
  if (!isQuestion || answer.trim() === '')
    throw invalidField(
      'answer',
      'Frågan har inget svar än. Skriv svaret först.',
      'The question has no answer yet. Write the answer first.',
    );
  const { organisationId } = actor;
  const texts = await localTexts(tx, organisationId, programmeId, { isPublic: true });
  assertNothingMissing(texts.missing(`${title}\n${answer}`));
  const earlier = await selectAnswerPage(tx, organisationId, messageId);
  const content = contentOf(texts, { title, answer });
  const { pageId, url } = await publishPage(tx, actor, earlier === undefined ? content : { ...content, pageId: earlier.pageId });
  await upsertAnswerPage(tx, { messageId, organisationId }, { pageId, url, title, answer });
  return { url };
};

const whyAnew = 'Uppgifterna på sidan uppdaterades.';

type LivePage = Awaited<ReturnType<typeof selectLiveAnswerPages>>[number];

/** Published answers with something to fill in, for each organisation and programme they are filled in for. */
export const findLiveAnswers = async (tx: Tx): Promise<LivePage[][]> => [
  ...Map.groupBy(await selectLiveAnswerPages(tx), ({ organisationId, programmeId }) => `${organisationId} ${programmeId}`).values(),
];

/**
 * A moved milestone, another support or another local value: answers that tell of it get a new version. What somebody has written
 * since, without publishing it, stays unpublished, and what is missing now leaves the page as it was. All of one programme’s in one
 * organisation, so that nobody else’s publishing waits.
 */
export const renewPublishedAnswers = async (tx: Tx, pages: readonly LivePage[]): Promise<void> => {
  const [first] = pages;
  if (first === undefined) return;
  const { organisationId, programmeId } = first;
  const texts = await localTexts(tx, organisationId, programmeId, { isPublic: true });
  for (const { pageId, ...written } of pages)
    if (texts.missing(`${written.title}\n${written.answer}`).length === 0)
      await renewPage(tx, { organisationId, pageId, ...contentOf(texts, written), changeNote: whyAnew });
};
