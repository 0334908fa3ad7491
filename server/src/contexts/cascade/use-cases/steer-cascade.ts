import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CascadeChange, type CascadeRow, lockCascade, updateCascade } from '../storage/cascades.ts';
import { selectHolders } from '../storage/holders.ts';
import { joinAudiences } from './join-audiences.ts';
import { mailLinks } from './mail-links.ts';
import { takeCascade } from './reach-cascade.ts';
import { readChain } from './show-cascade.ts';

type Command = { cascadeId: Id };
type Steered = { status: CascadeRow['status']; revision: number };

const steer = async (tx: Tx, actor: MemberActor, cascadeId: Id, change: CascadeChange, action: string): Promise<number> => {
  const revision = await updateCascade(tx, cascadeId, change);
  await recordAudit(tx, actor, { action, subjectType: 'cascade', subjectId: cascadeId });
  return revision;
};

const notReady = (sv: string, en: string): AppError => new AppError('cascadeNotReady', { whatSv: sv, whatEn: en });

/** Off it goes: the first hop gets its links. */
export const startCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<Steered & { sent: number }> => {
  const cascade = await takeCascade(tx, actor, cascadeId, ['draft']);
  if (cascade.lastDay !== null && cascade.lastDay < calendarDateOf(new Date()))
    throw notReady('sista dagen har redan varit. Välj en senare dag.', 'the last day has passed. Choose a later day.');
  const holders = await selectHolders(tx, cascadeId);
  if (!holders.some(({ kind }) => kind === 'person'))
    throw notReady('ingen för den vidare. Lägg till minst en person.', 'nobody passes it on. Add at least one person.');
  const revision = await steer(tx, actor, cascadeId, { status: 'running', startedAt: new Date() }, 'cascade.started');
  await joinAudiences(tx, actor, holders);
  return { status: 'running', revision, sent: await sendToThoseInTurn(tx, cascade) };
};

/** Links to everybody whose turn has come and who has none: the first hop, and those below somebody who has confirmed. */
const sendToThoseInTurn = async (tx: Tx, cascade: CascadeRow): Promise<number> => {
  const chain = await readChain(tx, cascade);
  const confirmed = new Set(chain.filter(({ state }) => state === 'passedOn').map(({ id }) => id));
  const inTurn = chain.filter(
    ({ kind, state, aboveIds }) =>
      kind === 'person' && state === 'waiting' && (aboveIds.length === 0 || aboveIds.some((id) => confirmed.has(id))),
  );
  return mailLinks(
    tx,
    cascade,
    inTurn.map(({ id }) => id),
  );
};

/** Nothing more is sent, and the links say that it is paused. */
export const stopCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<Steered> => {
  await takeCascade(tx, actor, cascadeId, ['running']);
  return { status: 'stopped', revision: await steer(tx, actor, cascadeId, { status: 'stopped' }, 'cascade.stopped') };
};

export const resumeCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<Steered & { sent: number }> => {
  const cascade = await takeCascade(tx, actor, cascadeId, ['stopped', 'ended']);
  const revision = await steer(tx, actor, cascadeId, { status: 'running', endedAt: null }, 'cascade.resumed');
  return { status: 'running', revision, sent: await sendToThoseInTurn(tx, cascade) };
};

/** No more links and reminders. The links that are out work for a grace time, since late answers are answers too. */
export const endCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<Steered> => {
  await takeCascade(tx, actor, cascadeId, ['running', 'stopped']);
  return { status: 'ended', revision: await steer(tx, actor, cascadeId, { status: 'ended', endedAt: new Date() }, 'cascade.ended') };
};

/** Taken away, links and all, until it is brought back. */
export const removeCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<void> => {
  await takeCascade(tx, actor, cascadeId, ['draft', 'running', 'stopped', 'ended']);
  await steer(tx, actor, cascadeId, { removedAt: new Date() }, 'cascade.removed');
};

/** One that nobody has got a link to is taken away; one that has begun is refused, since people are at work with it. */
export const discardDraft = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<void> => {
  await takeCascade(tx, actor, cascadeId, ['draft']);
  await steer(tx, actor, cascadeId, { removedAt: new Date() }, 'cascade.removed');
};

export const restoreCascade = async (tx: Tx, actor: MemberActor, { cascadeId }: Command): Promise<void> => {
  if ((await lockCascade(tx, actor.organisationId, cascadeId)) === undefined) throw new AppError('notFound');
  await steer(tx, actor, cascadeId, { removedAt: null }, 'cascade.restored');
};
