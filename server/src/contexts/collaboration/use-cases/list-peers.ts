import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type Match, matchPeers } from '../domain/peer-match.ts';
import { type Lead, type Peer, selectFacts, selectLeads, selectPeers } from '../storage/peers.ts';
import { selectTopics } from '../storage/topics.ts';
import { reachRoom } from './reach-room.ts';

const unknownFacts = { county: '', inhabitants: null };

/** The experienced, the local project managers, and who of the first suits each of the second and why. */
export const listPeers = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const peers = await selectPeers(tx, room.serviceId);
  const leads = await selectLeads(tx, room.serviceId);
  const facts = await selectFacts(tx, room.serviceId);
  const topics = new Map((await selectTopics(tx, room.serviceId)).map(({ id, name }) => [id, name]));
  const names = await nameThem(
    tx,
    room.organisationIds,
    [...peers, ...leads].map(({ personId }) => personId),
  );
  const factsOf = (organisationId: Id) => facts.get(organisationId) ?? unknownFacts;
  const who = ({ organisationId, personId }: Peer | Lead) => ({
    personId,
    name: names.person(personId) ?? '–',
    organisation: names.organisation(organisationId),
    ...factsOf(organisationId),
  });
  const named = (ids: readonly Id[]) => ids.flatMap((id) => (topics.has(id) ? [{ id, name: topics.get(id) ?? '' }] : []));
  const candidates = peers.map((peer) => ({ ...peer, ...factsOf(peer.organisationId) }));
  const reasonsOf = ({ reasons }: Match) =>
    reasons.map((reason) => ({ kind: reason.kind, topic: reason.kind === 'topic' ? (topics.get(reason.topicId) ?? '') : null }));
  const describePeer = (peer: Peer) => ({
    id: peer.id,
    ...who(peer),
    tookPart: peer.tookPart,
    about: peer.about,
    topics: named(peer.topicIds),
    isOwn: peer.personId === actor.personId && peer.organisationId === actor.organisationId,
  });
  const seen = new Map(peers.map((peer) => [peer.id, describePeer(peer)]));
  return {
    peers: [...seen.values()],
    leads: leads.map((lead) => ({
      id: lead.id,
      ...who(lead),
      topics: named(lead.topicIds),
      isOwn: lead.personId === actor.personId && lead.organisationId === actor.organisationId,
      matches: matchPeers({ ...lead, ...factsOf(lead.organisationId) }, candidates).map((match) => ({
        peer: {
          id: match.peerId,
          name: seen.get(match.peerId)?.name ?? '–',
          organisation: seen.get(match.peerId)?.organisation ?? { id: '', name: '' },
        },
        reasons: reasonsOf(match),
      })),
    })),
    own: factsOf(actor.organisationId),
  };
};
