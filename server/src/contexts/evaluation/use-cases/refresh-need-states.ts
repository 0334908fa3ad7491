import { countMembers } from '#delivery';
import { closedOrganisations } from '#identity';
import { type NeedFact, tellNeedFacts } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';
import { type Counts, judgeNeed } from '../domain/cell-state.ts';
import { upsertCoverageDay } from '../storage/coverage-days.ts';
import { countEvidence, type EvidenceCounts } from '../storage/evidence.ts';
import { deleteNeedStates, lockNeeds, selectMembersOfNeeds, upsertNeedStates } from '../storage/need-states.ts';

const perRound = 500;

/**
 * Counts anew and judges these needs. Always from the evidence itself, never by adding to an old count,
 * so that an event that comes twice or out of order cannot make the counts drift.
 */
export const refreshNeedStates = async (tx: Tx, needIds: readonly Id[]): Promise<void> => {
  const ids = [...new Set(needIds)].toSorted();
  for (let start = 0; start < ids.length; start += perRound) await refreshSome(tx, ids.slice(start, start + perRound));
};

const refreshSome = async (tx: Tx, needIds: readonly Id[]): Promise<void> => {
  // Two listeners that count the same need at once would each miss what the other is about to commit.
  await lockNeeds(tx, needIds);
  const facts = await tellNeedFacts(tx, needIds);
  const living = facts.filter(({ isWithdrawn }) => !isWithdrawn);
  const found = new Set(living.map(({ needId }) => needId));
  await deleteNeedStates(
    tx,
    needIds.filter((id) => !found.has(id)),
  );
  const counts = await countEvidence(
    tx,
    living.map(({ needId, currentVersion, level }) => ({ needId, version: currentVersion, wanted: knowledgeLevels.indexOf(level) + 1 })),
  );
  const members = await membersOf(tx, living);
  await upsertNeedStates(
    tx,
    living.map((need) => stateOf(need, counts.get(need.needId), members(need))),
  );
  await moveCoverage(tx, facts);
};

/**
 * How many were to be reached. In an organisation that has gone up in another it stays as it was: its members are somebody
 * else's now, and what it proved then would otherwise be a share of nobody.
 */
const membersOf = async (tx: Tx, needs: readonly NeedFact[]): Promise<(need: NeedFact) => number> => {
  const perOrganisation = Map.groupBy(needs, ({ organisationId }) => organisationId);
  const closed = await closedOrganisations(tx, [...perOrganisation.keys()]);
  const counted = new Map<Id, Map<Id, number>>();
  for (const [organisationId, list] of perOrganisation)
    if (!closed.has(organisationId))
      counted.set(organisationId, await countMembers(tx, organisationId, [...new Set(list.map(({ audienceId }) => audienceId))]));
  const ofClosed = needs.filter(({ organisationId }) => closed.has(organisationId)).map(({ needId }) => needId);
  const kept = await selectMembersOfNeeds(tx, ofClosed);
  return ({ needId, organisationId, audienceId }) =>
    closed.has(organisationId) ? (kept.get(needId) ?? 0) : (counted.get(organisationId)?.get(audienceId) ?? 0);
};

const stateOf = (need: NeedFact, evidence: EvidenceCounts | undefined, members: number) => {
  const counts: Counts = {
    members,
    handedOver: evidence?.handedOver ?? 0,
    delivered: evidence?.delivered ?? 0,
    confirmed: evidence?.confirmed ?? 0,
  };
  const { needId, organisationId, programmeId, audienceId, messageId, tier, needBy } = need;
  return { needId, organisationId, programmeId, audienceId, messageId, tier, needBy, ...counts, ...judgeNeed(need, counts) };
};

const moveCoverage = async (tx: Tx, facts: readonly NeedFact[]): Promise<void> => {
  const today = calendarDateOf(new Date());
  const programmes = new Map(
    facts.map(({ organisationId, programmeId }) => [`${organisationId}/${programmeId}`, { organisationId, programmeId }]),
  );
  for (const { organisationId, programmeId } of programmes.values()) await upsertCoverageDay(tx, organisationId, programmeId, today);
};
