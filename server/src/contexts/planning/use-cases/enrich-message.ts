import { findPeople, recordAudit } from '#identity';
import { isPageShown } from '#publishing';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { AskState, MessageDetail } from '../domain/message-detail.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import {
  selectAnswerPage,
  selectAskAnswers,
  selectDetail,
  selectQuestions,
  upsertAskAnswer,
  upsertDetail,
} from '../storage/rich-messages.ts';
import { localTexts } from './local-fields.ts';
import { reachMessage, reachPlannedMessage } from './reach-message.ts';
import { lockOwnMessage, reachProgramme } from './reach-programme.ts';

/** What a message holds beside its wording, and what the organisation's audiences have answered to what it asks of them. */
export const showMessageDetail = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  const message = await reachMessage(tx, actor, messageId);
  const detail = await selectDetail(tx, messageId);
  const published = await selectAnswerPage(tx, actor.organisationId, messageId);
  const page = published !== undefined && (await isPageShown(tx, actor.organisationId, published.pageId)) ? published : undefined;
  const asked = detail.ask === '' ? [] : await listAsked(tx, actor, message);
  return { ...detail, publishedUrl: page?.url ?? null, publishedAt: page?.publishedAt ?? null, asked };
};

const listAsked = async (tx: Tx, { organisationId }: MemberActor, { id, programmeId }: { id: Id; programmeId: Id }) => {
  const needs = await selectNeedsBy(tx, organisationId, { messageIds: [id] });
  const wanted = new Set(needs.map(({ audienceId }) => audienceId));
  const answers = new Map((await selectAskAnswers(tx, organisationId, id)).map((answer) => [answer.audienceId, answer]));
  const people = await findPeople(tx, [...new Set([...answers.values()].flatMap(({ answeredBy }) => answeredBy ?? []))]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return (await selectAudiences(tx, programmeId))
    .filter((audience) => wanted.has(audience.id))
    .map((audience) => {
      const answer = answers.get(audience.id);
      return {
        audienceId: audience.id,
        audienceName: audience.name,
        state: answer?.state ?? ('open' as const),
        text: answer?.text ?? '',
        changedAt: answer?.changedAt ?? null,
        notedBy: names.get(answer?.answeredBy ?? '') ?? null,
      };
    });
};

type Enrich = MessageDetail & { messageId: Id; revision: number };

/** Writes all of it at once. It is no new wording: what was delivered stays delivered. */
export const enrichMessage = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, revision, ...detail }: Enrich,
): Promise<{ revision: number }> => {
  await lockOwnMessage(tx, actor, messageId);
  const before = await selectDetail(tx, messageId);
  if (before.revision !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before } });
  const next = await upsertDetail(tx, { messageId, organisationId: actor.organisationId }, detail);
  await recordAudit(tx, actor, { action: 'planning.messageEnriched', subjectType: 'message', subjectId: messageId });
  return { revision: next };
};

type Answer = { messageId: Id; audienceId: Id; state: AskState; text: string };

/** What an audience said to what was asked of it; the latest stands. Open again takes it back. */
export const noteAskAnswer = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, audienceId, state, text }: Answer,
): Promise<Record<string, never>> => {
  await reachPlannedMessage(tx, actor, messageId);
  const { organisationId, personId } = actor;
  const needs = await selectNeedsBy(tx, organisationId, { messageIds: [messageId], audienceIds: [audienceId] });
  if (needs.length === 0) throw new AppError('notFound');
  if ((await selectDetail(tx, messageId)).ask === '')
    throw invalidField(
      'ask',
      'Budskapet ber inte om något. Skriv först vad gruppen ska göra.',
      'The message asks for nothing. Write first what the group is to do.',
    );
  await upsertAskAnswer(tx, { messageId, organisationId, audienceId }, { state, text, answeredBy: personId });
  await recordAudit(tx, actor, { action: 'planning.askAnswered', subjectType: 'message', subjectId: messageId });
  return {};
};

/** The programme's questions with their answers as a published page would say them today, and where the organisation has published them. */
export const listQuestions = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await reachProgramme(tx, actor, programmeId);
  const { fill } = await localTexts(tx, actor.organisationId, programmeId, { isPublic: true });
  const questions = await selectQuestions(tx, actor.organisationId, programmeId);
  return questions.map((one) => ({ ...one, question: fill(one.question), answer: fill(one.answer) }));
};
