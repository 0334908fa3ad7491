import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { refusalOf } from '../domain/merge.ts';
import { hostsForOthers, type Party, selectHosted } from '../storage/merged-organisations.ts';
import { selectLivingMerges } from '../storage/merges.ts';

export type Pair = { fromId: Id; toId: Id };

/** Whoever manages the host of a service manages who is in it; what others host, or take part in elsewhere, is not hers. */
const assertIsTheirs = async (tx: Tx, actor: MemberActor, pair: Pair): Promise<void> => {
  if (!mayDo(actor.roles, 'manage')) throw new AppError('notAllowed');
  const hosted = new Set((await selectHosted(tx, actor.organisationId)).map(({ id }) => id));
  if (!hosted.has(pair.fromId) || !hosted.has(pair.toId)) throw new AppError('notFound');
  if (await hostsForOthers(tx, pair.fromId, actor.organisationId)) throw new AppError('mergeOfAnotherHost');
};

/** Throws with what stands in the way. `parties` are the two, as they are now. */
export const assertMayMerge = async (tx: Tx, actor: MemberActor, pair: Pair, parties: readonly Party[]): Promise<void> => {
  if (pair.fromId === pair.toId) throw new AppError('mergeWithItself');
  const from = parties.find(({ id }) => id === pair.fromId);
  const to = parties.find(({ id }) => id === pair.toId);
  if (from === undefined || to === undefined) throw new AppError('notFound');
  const living = await selectLivingMerges(tx, [pair.fromId, pair.toId]);
  // Who may is asked first, but for the one that has gone: it is in no service any more, and the reason helps more than "not found".
  const refusal = refusalOf(from, to, living);
  if (refusal !== 'mergeIsGone') await assertIsTheirs(tx, actor, pair);
  else if (!mayDo(actor.roles, 'manage')) throw new AppError('notAllowed');
  if (refusal !== undefined) throw new AppError(refusal);
};
