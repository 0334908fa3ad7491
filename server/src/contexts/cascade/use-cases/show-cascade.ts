import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { countChain, judgeChain } from '../domain/judge-chain.ts';
import { mayRemind } from '../domain/reminders.ts';
import { type CascadeRow, selectKit } from '../storage/cascades.ts';
import { selectEdges } from '../storage/edges.ts';
import { selectHolders } from '../storage/holders.ts';
import { countOpenQuestions, selectQuestions } from '../storage/questions.ts';
import { selectMessages, selectTargets } from '../storage/targets.ts';
import { reachCascade } from './reach-cascade.ts';

/** Everybody in the chain as they stand today. */
export const readChain = async (tx: Tx, cascade: Pick<CascadeRow, 'id' | 'lastDay' | 'answerDays'>) => {
  const holders = await selectHolders(tx, cascade.id);
  const edges = await selectEdges(tx, cascade.id);
  return judgeChain(holders, edges, cascade, calendarDateOf(new Date()));
};

/** The picture: where the stick is, what is unknown, where it stopped. */
export const showCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: { cascadeId: Id }) => {
  const cascade = await reachCascade(tx, actor, cascadeId);
  const holders = await readChain(tx, cascade);
  const today = calendarDateOf(new Date());
  const schedule = { limit: cascade.reminderLimit };
  return {
    ...cascade,
    isRemoved: cascade.removedAt !== null,
    counts: { ...countChain(holders), openQuestions: await countOpenQuestions(tx, cascadeId) },
    targets: await selectTargets(tx, cascadeId),
    messages: await selectMessages(tx, cascadeId),
    holders: holders.map((holder) => ({ ...holder, mayRemind: cascade.status === 'running' && mayRemind(holder, schedule, today) })),
  };
};

export const showKit = async (tx: Tx, actor: MemberActor, { cascadeId }: { cascadeId: Id }) => {
  const { revision } = await reachCascade(tx, actor, cascadeId);
  return { kit: await selectKit(tx, cascadeId), revision };
};

export const listQuestions = async (tx: Tx, actor: MemberActor, { cascadeId }: { cascadeId: Id }) => {
  await reachCascade(tx, actor, cascadeId);
  return selectQuestions(tx, cascadeId);
};
