import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { hoursBetween, medianOf } from '../domain/help.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectAnswerTimes } from '../storage/help-requests.ts';
import { insertTopic, selectTopics, type Topic, updateTopic, updateTopicRemoved, type WrittenTopic } from '../storage/topics.ts';
import { audit, type Room, reachAsOwner, seeRoom } from './reach-room.ts';

const settle = async (tx: Tx, room: Room, topic: WrittenTopic, except?: Id): Promise<WrittenTopic> => {
  const contactEmail = topic.contactEmail === '' ? '' : readEmailAddress(topic.contactEmail);
  if (contactEmail === undefined) throw invalidField('contactEmail', 'Det är ingen e-postadress.', 'That is no e-mail address.');
  if (topic.expertOrganisationId !== null && !room.organisationIds.includes(topic.expertOrganisationId)) throw new AppError('notFound');
  const same = (await selectTopics(tx, room.serviceId)).find(
    (one) => one.removedAt === null && one.id !== except && one.name.toLowerCase() === topic.name.toLowerCase(),
  );
  if (same !== undefined) throw invalidField('name', 'Det finns redan ett ämne med det namnet.', 'There is a topic of that name already.');
  return { ...topic, contactEmail };
};

/** A topic, with whom to turn to nationally and which organisation has the experts. */
export const addTopic = async (tx: Tx, actor: MemberActor, topic: WrittenTopic): Promise<{ id: Id }> => {
  const room = await reachAsOwner(tx, actor);
  const id = newId();
  await insertTopic(tx, { id, serviceId: room.serviceId, organisationId: actor.organisationId }, await settle(tx, room, topic));
  await audit(tx, actor, 'topicAdded', 'supportTopic', id);
  return { id };
};

const reachTopic = async (tx: Tx, actor: MemberActor, topicId: Id): Promise<{ topic: Topic; room: Room }> => {
  const room = await reachAsOwner(tx, actor);
  const topic = (await selectTopics(tx, room.serviceId)).find(({ id }) => id === topicId);
  if (topic === undefined) throw new AppError('notFound');
  return { topic, room };
};

export const changeTopic = async (
  tx: Tx,
  actor: MemberActor,
  { topicId, revision, ...wanted }: WrittenTopic & { topicId: Id; revision: number },
): Promise<{ revision: number }> => {
  const { topic, room } = await reachTopic(tx, actor, topicId);
  if (!(await updateTopic(tx, topicId, revision, await settle(tx, room, wanted, topicId))))
    throw new AppError('editConflict', {}, { extra: { theirs: { name: topic.name, revision: topic.revision } } });
  await audit(tx, actor, 'topicChanged', 'supportTopic', topicId);
  return { revision: revision + 1 };
};

export const setTopicRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { topicId, isRemoved }: { topicId: Id; isRemoved: boolean },
): Promise<void> => {
  const { topic, room } = await reachTopic(tx, actor, topicId);
  if (!isRemoved) await settle(tx, room, topic, topicId);
  await updateTopicRemoved(tx, topicId, isRemoved ? new Date() : null);
  await audit(tx, actor, isRemoved ? 'topicRemoved' : 'topicRestored', 'supportTopic', topicId);
};

/** The national contact and the experts of every topic: the whole network reads it, also those who are not in the room. */
export const listTopics = async (tx: Tx, actor: MemberActor) => {
  const room = await seeRoom(tx, actor);
  const names = await nameThem(tx, room.organisationIds, []);
  const times = await selectAnswerTimes(tx, room.serviceId);
  const topics = (await selectTopics(tx, room.serviceId)).filter(({ removedAt }) => removedAt === null);
  return {
    isOwner: room.isOwner,
    items: topics.map(({ removedAt: _, expertOrganisationId, ...topic }) => ({
      ...topic,
      experts: expertOrganisationId === null ? null : names.organisation(expertOrganisationId),
      medianHours: medianOf(
        times.filter(({ topicId }) => topicId === topic.id).map(({ askedAt, answeredAt }) => hoursBetween(askedAt, answeredAt)),
      ),
    })),
  };
};
