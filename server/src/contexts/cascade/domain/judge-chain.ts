import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Edge, Holder } from './cascade.ts';
import { type Chain, everybodyBelow, hopsOf, linkUp } from './chain.ts';

/**
 * Where a holder stands. A link without a receipt is *unknown*, never done (design, section 5.5).
 * An audience is `partly` when some of those above it have confirmed, and `passedOn` when all have.
 */
export const holderStates = ['waiting', 'unknown', 'passedOn', 'declined', 'partly'] as const;
export type HolderState = (typeof holderStates)[number];

export type JudgedHolder = Holder & {
  hop: number;
  aboveIds: Id[];
  state: HolderState;
  dueOn: CalendarDate | null;
  isOverdue: boolean;
  /** Declined, overdue or unreachable. */
  isStuck: boolean;
  /** How many further down are still waiting because of that; 0 when nothing is stuck here. */
  waitingBelow: number;
  /** An audience that only one person passes it on to. */
  hangsOnId: Id | null;
  isDuplicate: boolean;
};

type Plan = { lastDay: CalendarDate | null; answerDays: number };

const dayMs = 86_400_000;

/** A holder is expected to answer within the agreed days, and by the last day at the latest. */
export const dueOn = ({ lastDay, answerDays }: Plan, sentAt: Date | null): CalendarDate | null => {
  if (sentAt === null) return null;
  const due = calendarDateOf(new Date(sentAt.getTime() + answerDays * dayMs));
  return lastDay !== null && lastDay < due ? lastDay : due;
};

const personState = ({ confirmedAt, declinedAt, sentAt }: Holder): HolderState => {
  if (confirmedAt !== null) return 'passedOn';
  if (declinedAt !== null) return 'declined';
  return sentAt === null ? 'waiting' : 'unknown';
};

const audienceState = (above: readonly Holder[]): HolderState => {
  const confirmed = above.filter(({ confirmedAt }) => confirmedAt !== null).length;
  if (confirmed === 0) return 'waiting';
  return confirmed === above.length ? 'passedOn' : 'partly';
};

const emailKeys = (holders: readonly Holder[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { email } of holders) if (email !== null) counts.set(email.toLowerCase(), (counts.get(email.toLowerCase()) ?? 0) + 1);
  return counts;
};

/** Everybody in the chain, judged; in hop order, then as staff has put them. */
export const judgeChain = (holders: readonly Holder[], edges: readonly Edge[], plan: Plan, today: CalendarDate): JudgedHolder[] => {
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  const chain = linkUp([...byId.keys()], edges);
  const hops = hopsOf([...byId.keys()], chain);
  const mails = emailKeys(holders);
  const judged = holders.map((holder): JudgedHolder => {
    const aboveIds = chain.above.get(holder.id) ?? [];
    const above = aboveIds.flatMap((id) => byId.get(id) ?? []);
    const state = holder.kind === 'person' ? personState(holder) : audienceState(above);
    const due = dueOn(plan, holder.sentAt);
    const isOverdue = state === 'unknown' && due !== null && due < today;
    const onlyOne = holder.kind === 'audience' && above.length === 1 ? (above[0]?.id ?? null) : null;
    return {
      ...holder,
      hop: hops.get(holder.id) ?? 1,
      aboveIds,
      state,
      dueOn: due,
      isOverdue,
      isStuck: state === 'declined' || isOverdue || (state === 'unknown' && holder.mailStatus === 'notDelivered'),
      waitingBelow: 0,
      hangsOnId: onlyOne,
      isDuplicate: holder.email !== null && (mails.get(holder.email.toLowerCase()) ?? 0) > 1,
    };
  });
  countWaiting(judged, chain);
  return judged.toSorted((one, other) => one.hop - other.hop || one.position - other.position);
};

const countWaiting = (judged: readonly JudgedHolder[], chain: Chain): void => {
  const waiting = new Set(judged.filter(({ state }) => state === 'waiting').map(({ id }) => id));
  for (const holder of judged)
    if (holder.isStuck && chain.below.has(holder.id))
      holder.waitingBelow = [...everybodyBelow(holder.id, chain)].filter((id) => waiting.has(id)).length;
};

export type ChainCounts = {
  people: number;
  passedOn: number;
  unknown: number;
  waiting: number;
  declined: number;
  overdue: number;
  stuck: number;
  hops: number;
  audiences: number;
  audiencesReached: number;
  singlePoints: number;
  /** How many the holders say that they have reached, added up. */
  toldReached: number;
};

export const countChain = (judged: readonly JudgedHolder[]): ChainCounts => {
  const people = judged.filter(({ kind }) => kind === 'person');
  const audiences = judged.filter(({ kind }) => kind === 'audience');
  const inState = (wanted: HolderState): number => people.filter(({ state }) => state === wanted).length;
  return {
    people: people.length,
    passedOn: inState('passedOn'),
    unknown: inState('unknown'),
    waiting: inState('waiting'),
    declined: inState('declined'),
    overdue: people.filter(({ isOverdue }) => isOverdue).length,
    stuck: people.filter(({ isStuck }) => isStuck).length,
    hops: judged.reduce((most, { hop }) => Math.max(most, hop), 0),
    audiences: audiences.length,
    audiencesReached: audiences.filter(({ state }) => state === 'passedOn').length,
    singlePoints: audiences.filter(({ hangsOnId }) => hangsOnId !== null).length,
    toldReached: people.reduce((sum, { reached }) => sum + (reached ?? 0), 0),
  };
};

/**
 * Who answers for an audience: those above it in the chain, or, when it is not drawn there, the holders who are members of it.
 * It has been reached when all of them have confirmed.
 */
export const isAudienceReached = (audienceId: Id, holders: readonly Holder[], edges: readonly Edge[]): boolean => {
  const nodes = new Set(holders.filter(({ kind, audienceId: own }) => kind === 'audience' && own === audienceId).map(({ id }) => id));
  const above = new Set(edges.filter(({ toId }) => nodes.has(toId)).map(({ fromId }) => fromId));
  const answering =
    nodes.size > 0
      ? holders.filter(({ id }) => above.has(id))
      : holders.filter(({ kind, audienceId: own }) => kind === 'person' && own === audienceId);
  return answering.length > 0 && answering.every(({ confirmedAt }) => confirmedAt !== null);
};
