import type { Id } from '../../../vocabulary/id.ts';

/** An organisation's likeness: where it is and how large. */
export type Likeness = { county: string; inhabitants: number | null };
export type Candidate = Likeness & { id: Id; personId: Id; organisationId: Id; topicIds: readonly Id[] };
export type Seeking = Likeness & { personId: Id; organisationId: Id; topicIds: readonly Id[] };

export type MatchReason = { kind: 'topic'; topicId: Id } | { kind: 'county' } | { kind: 'size' };
export type Match = { peerId: Id; score: number; reasons: MatchReason[] };

const topicWeight = 3;
const sizeWeight = 2;
const countyWeight = 1;
/** Organisations are alike in size when the larger is at most twice the smaller. */
const alikeRatio = 2;

const isAlikeInSize = (one: number | null, other: number | null): boolean => {
  if (one === null || other === null || one === 0 || other === 0) return false;
  return Math.max(one, other) / Math.min(one, other) <= alikeRatio;
};

const sameCounty = (one: string, other: string): boolean => one !== '' && one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');

const judge = (seeking: Seeking, peer: Candidate): Match => {
  const topics = seeking.topicIds.filter((id) => peer.topicIds.includes(id));
  const isSize = isAlikeInSize(seeking.inhabitants, peer.inhabitants);
  const isCounty = sameCounty(seeking.county, peer.county);
  return {
    peerId: peer.id,
    score: topics.length * topicWeight + (isSize ? sizeWeight : 0) + (isCounty ? countyWeight : 0),
    reasons: [
      ...topics.map((topicId) => ({ kind: 'topic' as const, topicId })),
      ...(isSize ? [{ kind: 'size' as const }] : []),
      ...(isCounty ? [{ kind: 'county' as const }] : []),
    ],
  };
};

/** The best peers first, at most `most`; a peer with nothing in common is no match, and nobody is matched with their own organisation. */
export const matchPeers = (seeking: Seeking, peers: readonly Candidate[], most = 3): Match[] =>
  peers
    .filter(({ organisationId }) => organisationId !== seeking.organisationId)
    .map((peer) => judge(seeking, peer))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.peerId.localeCompare(other.peerId))
    .slice(0, most);
