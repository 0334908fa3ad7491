import { supportOf } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAttachments } from '../storage/attachments.ts';
import { selectMessages } from '../storage/messages.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { selectProgramme } from '../storage/programmes.ts';
import { selectQuestions } from '../storage/rich-messages.ts';
import { listOpenMeetings } from './keep-sign-ups.ts';
import { localTexts } from './local-fields.ts';
import { readPartTags, sees } from './tag-parts.ts';

type Place = { organisationId: Id; programmeId: Id; audienceId: Id };

/** A gap that somebody has left open since is no text for the public. */
const withoutGaps = (text: string): string => text.replaceAll(/\(\([^()\n]{1,260}\)\)/gu, '…');

/**
 * What a group's page shows now: the organisation's messages to it about the parts that it uses, questions with answers, public
 * documents and figures, meetings to sign up for, and the public support. All of it is read anew every time.
 */
export const gatherGroupPage = async (tx: Tx, { organisationId, programmeId, audienceId }: Place) => {
  const programme = await selectProgramme(tx, programmeId, organisationId);
  const { tags } = await readPartTags(tx, { id: programmeId, organisationId: programme?.organisationId ?? organisationId });
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
  const attachments = await selectAttachments(tx, organisationId, [...ids]);
  const ownersAndOurs = [organisationId, programme?.organisationId];
  const open = attachments.filter((one) => one.visibility === 'public' && ownersAndOurs.includes(one.organisationId));
  return {
    messages: shown
      .filter(({ id }) => !answered.has(id))
      .map(({ id, title, summary }) => ({ id, title: fill(title), summary: fill(summary) })),
    questions: questions.map(({ question, answer }) => ({ question: fill(question), answer: fill(answer) })),
    figures: open.flatMap(({ title, figure }) => (figure === null ? [] : [{ title, figure }])),
    documents: open.filter(({ figure }) => figure === null),
    meetings: await listOpenMeetings(
      tx,
      organisationId,
      needs.map(({ id }) => id),
    ),
    support: (await supportOf(tx, organisationId)).filter(({ visibility }) => visibility === 'public'),
    /** Messages to the group about parts that it does not use. */
    hidden: all.filter(({ id }) => !ids.has(id)).map(({ id, title }) => ({ id, title })),
    missing: [
      ...new Set([
        ...shown.flatMap(({ title, summary }) => texts.missing(`${title}\n${summary}`)),
        ...questions.flatMap(({ answer }) => texts.missing(answer)),
      ]),
    ],
  };
};

export type GatheredPage = Awaited<ReturnType<typeof gatherGroupPage>>;
