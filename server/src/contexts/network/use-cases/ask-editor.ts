import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { hoursBetween, median } from '../domain/contribution.ts';
import { insertQuestion, selectQuestion, selectQuestions, updateAnswer } from '../storage/questions.ts';
import { nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

/** A question to the editor-in-chief; the answer comes back to the own organisation. */
export const askEditor = async (tx: Tx, actor: MemberActor, { question }: { question: string }): Promise<{ id: Id }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  const id = newId();
  await insertQuestion(tx, { id, serviceId, organisationId: actor.organisationId, askedBy: actor.personId, question });
  await recordAudit(tx, actor, { action: 'network.editorAsked', subjectType: 'networkQuestion', subjectId: id });
  return { id };
};

type Answer = { askedId: Id; answer: string; isShared: boolean };

/** Answers, and lets the whole network read it if it is of use to all. */
export const answerAsked = async (tx: Tx, actor: MemberActor, { askedId, answer, isShared }: Answer): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if ((await selectQuestion(tx, serviceId, askedId)) === undefined) throw new AppError('notFound');
  await updateAnswer(tx, askedId, { answer, answeredBy: actor.personId, isShared });
  await recordAudit(tx, actor, {
    action: 'network.editorAnswered',
    subjectType: 'networkQuestion',
    subjectId: askedId,
    details: { isShared },
  });
};

/** Own questions and shared answers; all of them for the editor-in-chief. Who asked is told to the own organisation and to her. */
export const listAsked = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, organisationIds, isEditor } = await reachNetwork(tx, actor);
  const asked = await selectQuestions(tx, serviceId, isEditor ? undefined : actor.organisationId);
  const names = await nameThem(
    tx,
    organisationIds,
    asked.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy]),
  );
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  return {
    items: asked.map(({ organisationId, askedBy, answeredBy, ...one }) => ({
      ...one,
      organisation: names.organisation(organisationId),
      askedByName: isEditor || organisationId === actor.organisationId ? names.person(askedBy) : null,
      answeredByName: names.person(answeredBy),
      hours: hoursBetween(one.askedAt, one.answeredAt ?? new Date()),
    })),
    waiting: asked.length - answered.length,
    medianHours: median(answered.map(({ askedAt, answeredAt }) => hoursBetween(askedAt, answeredAt ?? askedAt))),
    isEditor,
  };
};
