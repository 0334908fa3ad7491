import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Attachment, selectAttachments } from '../storage/attachments.ts';
import { selectMessages } from '../storage/messages.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { selectProgramme } from '../storage/programmes.ts';
import { selectQuestions } from '../storage/rich-messages.ts';
import { localTexts } from './local-fields.ts';
import { readPartTags, sees } from './tag-parts.ts';

type Place = { organisationId: Id; programmeId: Id; audienceId: Id };

/** A gap that somebody has left open since is no text for the public. */
const withoutGaps = (text: string): string => text.replaceAll(/\(\([^()\n]{1,260}\)\)/gu, '…');

/**
 * What one organisation's plan tells a group, fit for anybody to read: its messages about the parts that the group uses, questions
 * with answers, public documents and figures. All of it is read anew every time.
 */
export const tellGroup = async (tx: Tx, { organisationId, programmeId, audienceId }: Place) => {
  const programme = await selectProgramme(tx, programmeId, organisationId);
  const ownerId = programme?.organisationId ?? organisationId;
  const { tags } = await readPartTags(tx, { id: programmeId, organisationId: ownerId });
  const needs = await selectNeedsBy(tx, organisationId, { audienceIds: [audienceId] });
  const wanted = new Set(needs.map(({ messageId }) => messageId));
  const all = (await selectMessages(tx, programmeId)).filter(({ id }) => wanted.has(id));
  const shown = all.filter(({ id }) => sees(tags, audienceId, id));
  const ids = new Set(shown.map(({ id }) => id));
  const texts = await localTexts(tx, organisationId, programmeId, { isPublic: true });
  const fill = (text: string): string => withoutGaps(texts.fill(text));
  const questions = (await selectQuestions(tx, organisationId, programmeId)).filter(
    ({ messageId, answer }) => ids.has(messageId) && answer !== '',
  );
  const answered = new Set(questions.map(({ messageId }) => messageId));
  const open = openTo([organisationId, ownerId], await selectAttachments(tx, organisationId, [...ids]));
  return {
    needIds: needs.map(({ id }) => id),
    messages: shown
      .filter(({ id }) => !answered.has(id))
      .map(({ id, title, summary }) => ({ id, title: fill(title), summary: fill(summary) })),
    questions: questions.map(({ question, answer }) => ({ question: fill(question), answer: fill(answer) })),
    figures: open.flatMap(({ title, figure }) => (figure === null ? [] : [{ title, figure }])),
    /** `fileOf` gives what is in them. */
    documents: open.filter(({ figure }) => figure === null),
    /** Messages to the group about parts that it does not use. */
    hidden: all.filter(({ id }) => !ids.has(id)).map(({ id, title }) => ({ id, title })),
    /** Local fields that somebody has to fill in before it can be public. */
    missing: [
      ...new Set([
        ...shown.flatMap(({ title, summary }) => texts.missing(`${title}\n${summary}`)),
        ...questions.flatMap(({ answer }) => texts.missing(answer)),
      ]),
    ],
  };
};

/** The plan's owner and the organisation itself say what is public on its pages; a third one's attachment is not theirs to show. */
const openTo = (organisationIds: readonly Id[], attachments: readonly Attachment[]): Attachment[] =>
  attachments.filter((one) => one.visibility === 'public' && organisationIds.includes(one.organisationId));
