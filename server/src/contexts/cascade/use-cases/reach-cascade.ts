import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CascadeStatus } from '../domain/cascade.ts';
import { type CascadeRow, lockCascade, selectCascade } from '../storage/cascades.ts';
import { type PlacedHolder, selectHolder } from '../storage/holders.ts';

const words: Record<CascadeStatus, { sv: string; en: string }> = {
  draft: { sv: 'ett utkast', en: 'a draft' },
  running: { sv: 'igång', en: 'running' },
  stopped: { sv: 'pausad', en: 'paused' },
  ended: { sv: 'avslutad', en: 'ended' },
};

export const assertStatus = ({ status }: Pick<CascadeRow, 'status'>, allowed: readonly CascadeStatus[]): void => {
  if (!allowed.includes(status)) throw new AppError('cascadeWrongState', { stateSv: words[status].sv, stateEn: words[status].en });
};

/** The organisation's own, removed or not. */
export const reachCascade = async (tx: Tx, { organisationId }: Pick<MemberActor, 'organisationId'>, id: Id): Promise<CascadeRow> => {
  const cascade = await selectCascade(tx, organisationId, id);
  if (cascade === undefined) throw new AppError('notFound');
  return cascade;
};

/** For changing: locked, not removed, and in one of these states. */
export const takeCascade = async (
  tx: Tx,
  { organisationId }: Pick<MemberActor, 'organisationId'>,
  id: Id,
  allowed: readonly CascadeStatus[],
): Promise<CascadeRow> => {
  const cascade = await lockCascade(tx, organisationId, id);
  if (cascade === undefined || cascade.removedAt !== null) throw new AppError('notFound');
  assertStatus(cascade, allowed);
  return cascade;
};

export const editable: readonly CascadeStatus[] = ['draft', 'running', 'stopped'];

/** A holder in the chain now, and the cascade, locked. */
export const takeHolder = async (
  tx: Tx,
  actor: Pick<MemberActor, 'organisationId'>,
  holderId: Id,
  allowed: readonly CascadeStatus[] = editable,
): Promise<{ holder: PlacedHolder; cascade: CascadeRow }> => {
  const found = await selectHolder(tx, holderId);
  if (found === undefined || found.organisationId !== actor.organisationId) throw new AppError('notFound');
  const cascade = await takeCascade(tx, actor, found.cascadeId, allowed);
  const holder = await selectHolder(tx, holderId);
  if (holder === undefined || holder.removedAt !== null) throw new AppError('notFound');
  return { holder, cascade };
};
