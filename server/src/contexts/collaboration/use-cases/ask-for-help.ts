import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { hoursBetween, medianOf } from '../domain/help.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type HelpRequest,
  insertHelpRequest,
  selectAnswerTimes,
  selectHelpRequest,
  selectHelpRequests,
  updateHelpRequest,
} from '../storage/help-requests.ts';
import { selectPeers } from '../storage/peers.ts';
import { selectTopics } from '../storage/topics.ts';
import { answerersOf, mailPeople } from './mail-people.ts';
import { audit, reachRoom } from './reach-room.ts';

/** Asks an experienced peer to get in touch. She is told by mail; the answer comes back here. */
export const contactPeer = async (
  tx: Tx,
  actor: MemberActor,
  { peerId, question }: { peerId: Id; question: string },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachRoom(tx, actor);
  const peer = (await selectPeers(tx, serviceId)).find(({ id }) => id === peerId);
  if (peer === undefined) throw new AppError('notFound');
  if (peer.personId === actor.personId) throw invalidField('peerId', 'Det är du själv.', 'That is yourself.');
  const id = newId();
  const { organisationId, personId: askedBy } = actor;
  const { organisationId: toOrganisationId, personId: toPersonId } = peer;
  await insertHelpRequest(tx, {
    id,
    serviceId,
    organisationId,
    askedBy,
    kind: 'peer',
    topicId: null,
    toOrganisationId,
    toPersonId,
    question,
  });
  await mailPeople(tx, toOrganisationId, 'helpAsked', id, [toPersonId]);
  await audit(tx, actor, 'peerContacted', 'helpRequest', id);
  return { id };
};

/** Asks the experts of a topic to go deeper. Followed until they have answered. */
export const askForDeepDive = async (
  tx: Tx,
  actor: MemberActor,
  { topicId, question }: { topicId: Id; question: string },
): Promise<{ id: Id }> => {
  const { serviceId } = await reachRoom(tx, actor);
  const topic = (await selectTopics(tx, serviceId)).find(({ id, removedAt }) => id === topicId && removedAt === null);
  if (topic === undefined) throw new AppError('notFound');
  const toOrganisationId = topic.expertOrganisationId;
  if (toOrganisationId === null)
    throw invalidField(
      'topicId',
      'Ämnet har ingen expertorganisation än. Fråga kontakten.',
      'The topic has no experts yet. Ask its contact.',
    );
  const id = newId();
  const { organisationId, personId: askedBy } = actor;
  await insertHelpRequest(tx, {
    id,
    serviceId,
    organisationId,
    askedBy,
    kind: 'deepDive',
    topicId,
    toOrganisationId,
    toPersonId: null,
    question,
  });
  await mailPeople(tx, toOrganisationId, 'helpAsked', id, await answerersOf(tx, serviceId, toOrganisationId));
  await audit(tx, actor, 'deepDiveAsked', 'helpRequest', id);
  return { id };
};

/** The one who was asked: the peer herself, or anybody at the experts'. */
const mayAnswer = (actor: MemberActor, { toOrganisationId, toPersonId }: HelpRequest): boolean =>
  toOrganisationId === actor.organisationId && (toPersonId === null || toPersonId === actor.personId);

const reachHelp = async (tx: Tx, actor: MemberActor, helpId: Id): Promise<HelpRequest> => {
  const { serviceId } = await reachRoom(tx, actor);
  const request = await selectHelpRequest(tx, helpId);
  const isSeen = request?.organisationId === actor.organisationId || request?.toOrganisationId === actor.organisationId;
  if (request === undefined || request.serviceId !== serviceId || !isSeen) throw new AppError('notFound');
  return request;
};

type Step = { helpId: Id } & ({ step: 'take' } | { step: 'withdraw' } | { step: 'answer' | 'decline'; answer: string });

/** Taken on, answered, declined by those who were asked; withdrawn by whoever asked. Whoever asked is told of the answer by mail. */
export const moveHelp = async (tx: Tx, actor: MemberActor, command: Step): Promise<void> => {
  const request = await reachHelp(tx, actor, command.helpId);
  const isAsker = request.organisationId === actor.organisationId;
  if (command.step === 'withdraw' ? !isAsker : !mayAnswer(actor, request)) throw new AppError('notFound');
  const { personId } = actor;
  const isMoved =
    command.step === 'take'
      ? await updateHelpRequest(tx, request.id, { status: 'taken', takenBy: personId })
      : command.step === 'withdraw'
        ? await updateHelpRequest(tx, request.id, { status: 'withdrawn' })
        : await updateHelpRequest(tx, request.id, {
            status: command.step === 'answer' ? 'answered' : 'declined',
            answer: command.answer,
            answeredBy: personId,
          });
  if (!isMoved) throw new AppError('answeredAlready');
  if (command.step === 'answer' || command.step === 'decline')
    await mailPeople(tx, request.organisationId, 'helpAnswered', request.id, [request.askedBy]);
  await audit(tx, actor, helpActions[command.step], 'helpRequest', request.id, { kind: request.kind });
};

const helpActions = { take: 'helpTaken', withdraw: 'helpWithdrawn', answer: 'helpAnswered', decline: 'helpDeclined' } as const;

/** What the organisation has asked and what it was asked, with the time each answer took. */
export const listHelp = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const requests = await selectHelpRequests(tx, room.serviceId, actor.organisationId);
  const topics = new Map((await selectTopics(tx, room.serviceId)).map(({ id, name }) => [id, name]));
  const names = await nameThem(
    tx,
    [...room.organisationIds, ...requests.flatMap((one) => [one.organisationId, one.toOrganisationId])],
    requests.flatMap((one) => [one.askedBy, one.takenBy, one.answeredBy, one.toPersonId]),
  );
  const times = await selectAnswerTimes(tx, room.serviceId);
  const medianFor = (kind: HelpRequest['kind']): number | null =>
    medianOf(times.filter((one) => one.kind === kind).map(({ askedAt, answeredAt }) => hoursBetween(askedAt, answeredAt)));
  return {
    medianHours: { peer: medianFor('peer'), deepDive: medianFor('deepDive') },
    items: requests.map((one) => ({
      id: one.id,
      kind: one.kind,
      topic: one.topicId === null ? null : (topics.get(one.topicId) ?? ''),
      question: one.question,
      status: one.status,
      askedAt: one.askedAt,
      takenAt: one.takenAt,
      answer: one.answer,
      answeredAt: one.answeredAt,
      hours: hoursBetween(one.askedAt, one.answeredAt ?? new Date()),
      organisation: names.organisation(one.organisationId),
      askedByName: names.person(one.askedBy),
      to: { organisation: names.organisation(one.toOrganisationId), personName: names.person(one.toPersonId) },
      takenByName: names.person(one.takenBy),
      answeredByName: names.person(one.answeredBy),
      isAsked: one.organisationId === actor.organisationId,
      mayAnswer: mayAnswer(actor, one),
    })),
  };
};
