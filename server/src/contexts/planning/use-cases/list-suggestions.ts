import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SeenProgramme } from '../domain/programme.ts';
import { type Suggestion, suggestionsOf } from '../domain/suggestion.ts';
import { selectActivities } from '../storage/activities.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectMilestones } from '../storage/milestones.ts';
import { selectParticipants } from '../storage/programmes.ts';
import {
  type DecidedSuggestion,
  selectDecisions,
  selectDecisionsOfEverybody,
  selectKnownSuggestions,
  updateKnownSuggestions,
} from '../storage/suggestion-decisions.ts';
import { lockOwnProgramme, reachPlannedProgramme } from './reach-programme.ts';

export type ListedSuggestion = Pick<
  Suggestion,
  'key' | 'kind' | 'title' | 'detail' | 'type' | 'audienceName' | 'milestoneName' | 'offset'
> & {
  audienceIds: Id[];
  /** The host has added it since one last looked. */
  isNew: boolean;
  /** Decided, and no longer suggested. */
  isGone: boolean;
  decision: Pick<DecidedSuggestion, 'id' | 'decision' | 'reason' | 'replacedBy' | 'activityId' | 'decidedAt'> | null;
};

/** What the programme suggests. The host's shared activities are suggestions to everybody but the host. */
export const readSuggestions = async (tx: Tx, programme: SeenProgramme, organisationId: Id): Promise<Suggestion[]> => {
  const { id: programmeId, organisationId: hostId } = programme;
  const audiences = await selectAudiences(tx, programmeId);
  if (hostId === organisationId) return suggestionsOf(audiences, [], new Map());
  const activities = await selectActivities(tx, hostId, { programmeId });
  const shared = activities.filter(({ isShared, isPrivate, isIdea, state }) => isShared && !isPrivate && !isIdea && state !== 'cancelled');
  const milestones = await selectMilestones(tx, hostId, programmeId);
  return suggestionsOf(audiences, shared, new Map(milestones.map(({ id, name }) => [id, name])));
};

/** The suggestions with what the organisation has decided: those left come first, new ones before the others. */
export const listSuggestions = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const programme = await reachPlannedProgramme(tx, actor, programmeId);
  const suggestions = await readSuggestions(tx, programme, actor.organisationId);
  const decisions = new Map((await selectDecisions(tx, actor.organisationId, programmeId)).map((each) => [each.key, each]));
  const known = await selectKnownSuggestions(tx, actor.organisationId, programmeId);
  const current = suggestions.map((suggestion) => describe(suggestion, decisions.get(suggestion.key) ?? null, known));
  const keys = new Set(suggestions.map(({ key }) => key));
  const gone = [...decisions.values()].filter(({ key }) => !keys.has(key)).map(describeGone);
  const rank = ({ decision, isNew }: ListedSuggestion): number => (decision === null ? (isNew ? 0 : 1) : 2);
  const items = [...current, ...gone].toSorted((one, other) => rank(one) - rank(other));
  const left = items.filter(({ decision }) => decision === null);
  return { items, total: items.length, left: left.length, new: left.filter(({ isNew }) => isNew).length, isOwn: programme.isOwn };
};

const describe = (suggestion: Suggestion, decision: DecidedSuggestion | null, known: readonly string[] | null): ListedSuggestion => ({
  ...suggestion,
  isNew: decision === null && known !== null && !known.includes(suggestion.key),
  isGone: false,
  decision,
});

const describeGone = (decision: DecidedSuggestion): ListedSuggestion => ({
  key: decision.key,
  kind: decision.key.startsWith('activity:') ? 'activity' : 'channel',
  title: decision.title,
  detail: '',
  type: 'other',
  audienceIds: [],
  audienceName: decision.audienceName,
  milestoneName: null,
  offset: null,
  isNew: false,
  isGone: true,
  decision,
});

/** From now on the suggestions there are count as known. */
export const markSuggestionsSeen = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId }: { programmeId: Id },
): Promise<Record<string, never>> => {
  const programme = await reachPlannedProgramme(tx, actor, programmeId);
  const keys = (await readSuggestions(tx, programme, actor.organisationId)).map(({ key }) => key);
  await updateKnownSuggestions(tx, actor.organisationId, programmeId, keys);
  return {};
};

/** For the host: per suggestion how many accepted, replaced and declined it, and why. Never who. */
export const tellSuggestionAnswers = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const programme = await lockOwnProgramme(tx, actor, programmeId);
  const followers = (await selectParticipants(tx, programmeId)).filter((id) => id !== actor.organisationId);
  // Any follower's eyes do: they all see the same suggestions.
  const suggestions = await readSuggestions(tx, programme, followers[0] ?? '');
  const decisions = (await selectDecisionsOfEverybody(tx, programmeId)).filter(
    ({ organisationId }) => organisationId !== actor.organisationId,
  );
  const perKey = Map.groupBy(decisions, ({ key }) => key);
  return {
    organisations: followers.length,
    items: suggestions.map(({ key, kind, title, audienceName }) => {
      const own = perKey.get(key) ?? [];
      const count = (wanted: DecidedSuggestion['decision']): number => own.filter(({ decision }) => decision === wanted).length;
      return {
        key,
        kind,
        title,
        audienceName,
        accepted: count('accepted'),
        replaced: count('replaced'),
        declined: count('declined'),
        left: followers.length - own.length,
        reasons: own.filter(({ reason }) => reason !== '').map(({ decision, reason, replacedBy }) => ({ decision, reason, replacedBy })),
      };
    }),
  };
};
