import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Likeness } from '../domain/peer-match.ts';
import { updateLeadRemoved, updatePeerRemoved, upsertFacts, upsertLead, upsertPeer } from '../storage/peers.ts';
import { selectTopics } from '../storage/topics.ts';
import { audit, seeRoom } from './reach-room.ts';

const assertTopics = async (tx: Tx, serviceId: Id, topicIds: readonly Id[]): Promise<Id[]> => {
  const known = new Set((await selectTopics(tx, serviceId)).filter(({ removedAt }) => removedAt === null).map(({ id }) => id));
  if (topicIds.some((id) => !known.has(id))) throw new AppError('notFound');
  return [...new Set(topicIds)];
};

type Experience = { tookPart: string; about: string; topicIds: Id[] };

/** Whoever has done it before says so, and may be asked; null takes it back. Nobody is put on the list by somebody else. */
export const shareExperience = async (tx: Tx, actor: MemberActor, { experience }: { experience: Experience | null }): Promise<void> => {
  const { serviceId } = await seeRoom(tx, actor);
  const { organisationId, personId } = actor;
  if (experience === null) await updatePeerRemoved(tx, { serviceId, organisationId, personId });
  else {
    const topicIds = await assertTopics(tx, serviceId, experience.topicIds);
    await upsertPeer(tx, { serviceId, organisationId, personId }, { ...experience, topicIds });
  }
  await audit(tx, actor, experience === null ? 'peerLeft' : 'peerJoined', 'room', serviceId);
};

/** Who introduces the service in the own organisation, and with what help is wanted; null takes it back. */
export const leadLocally = async (tx: Tx, actor: MemberActor, { topicIds }: { topicIds: Id[] | null }): Promise<void> => {
  const { serviceId } = await seeRoom(tx, actor);
  const { organisationId, personId } = actor;
  if (topicIds === null) await updateLeadRemoved(tx, { serviceId, organisationId, personId });
  else await upsertLead(tx, { serviceId, organisationId, personId }, await assertTopics(tx, serviceId, topicIds));
  await audit(tx, actor, topicIds === null ? 'leadLeft' : 'leadJoined', 'room', serviceId);
};

/** Where the own organisation is and how large: what peers are matched by. */
export const describeOrganisation = async (tx: Tx, actor: MemberActor, facts: Likeness): Promise<void> => {
  const { serviceId } = await seeRoom(tx, actor);
  await upsertFacts(tx, { serviceId, organisationId: actor.organisationId }, facts);
  await audit(tx, actor, 'organisationDescribed', 'room', serviceId);
};
