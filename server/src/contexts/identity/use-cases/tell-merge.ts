import type { Tx } from '../../../platform/database/database.ts';
import { countMergeRows, findMergeConflicts, type MergeCounts } from '../../../platform/database/merge-rows.ts';
import type { FoundConflict, MergePart } from '../../../platform/database/merge-rules.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import type { Merge } from '../domain/merge.ts';
import { type Party, selectHosted, selectParties } from '../storage/merged-organisations.ts';
import { type MergeStep, selectMerges, selectSteps } from '../storage/merges.ts';
import { selectPeople } from '../storage/people.ts';
import { withoutPeople } from './begin-merge.ts';
import { addCounts, mergerOf } from './preview-merge.ts';

type Named = { id: Id; name: string };
export type ToldMerge = Pick<Merge, 'id' | 'newName' | 'takesEffectOn' | 'state' | 'plannedAt' | 'begunAt' | 'mergedAt' | 'cancelledAt'> & {
  from: Named;
  to: Named;
  plannedByName: string;
  canCancel: boolean;
};

const nameOf = (parties: readonly Party[], id: Id): Named => ({ id, name: parties.find((party) => party.id === id)?.name ?? '' });

const tell = async (tx: Tx, actor: MemberActor, merges: readonly Merge[]): Promise<ToldMerge[]> => {
  const parties = await selectParties(
    tx,
    merges.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const people = await selectPeople(
    tx,
    merges.map(({ plannedBy }) => plannedBy),
  );
  return merges.map(({ organisationId, fromId, toId, plannedBy, waitingFor: _waitingFor, ...merge }) => ({
    ...merge,
    from: nameOf(parties, fromId),
    to: nameOf(parties, toId),
    plannedByName: people.find(({ id }) => id === plannedBy)?.name ?? '',
    canCancel: merge.state === 'planned' && organisationId === actor.organisationId && mayDo(actor.roles, 'manage'),
  }));
};

/** The mergers that concern the organisation, and for a host's manager the organisations that can be merged. */
export const listMerges = async (tx: Tx, actor: MemberActor): Promise<{ organisations: Named[]; items: ToldMerge[] }> => {
  const hosted = mayDo(actor.roles, 'manage') ? await selectHosted(tx, actor.organisationId) : [];
  return {
    organisations: hosted.map(({ id, name }) => ({ id, name })),
    items: await tell(tx, actor, await selectMerges(tx, actor.organisationId)),
  };
};

const newsDays = 30;

/** What the people of an organisation have to know today: mergers to come, under way, or done in the last month. */
export const recentMergers = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ id: Id; isDone: boolean; fromName: string; toName: string }[]> => {
  const since = Date.now() - newsDays * 86_400_000;
  const merges = await selectMerges(tx, actor.organisationId);
  const recent = merges.filter(({ state, mergedAt }) => state !== 'cancelled' && (mergedAt === null || mergedAt.getTime() > since));
  return (await tell(tx, actor, recent)).map(({ id, state, from, to }) => ({
    id,
    isDone: state === 'merged',
    fromName: from.name,
    toName: to.name,
  }));
};

/** Before its day a merger is told as it would be today. */
const foresee = async (tx: Tx, merge: Merge, parts: readonly MergePart[]): Promise<MergeStep[]> => {
  const merger = mergerOf(merge, await selectParties(tx, [merge.fromId, merge.toId]));
  const steps: MergeStep[] = [];
  for (const part of parts) {
    const conflicts = (await findMergeConflicts(tx, part, merger)).map(withoutPeople);
    steps.push({ context: part.context, counts: await countMergeRows(tx, part, merger), conflicts });
  }
  return steps;
};

/** One merger with what followed, what stayed and what was ended, for everybody whom it concerns. */
export const tellMerge = async (
  tx: Tx,
  actor: MemberActor,
  { mergeId, parts }: { mergeId: Id; parts: readonly MergePart[] },
): Promise<ToldMerge & MergeCounts & { conflicts: FoundConflict[]; steps: { done: number; of: number }; hasArchive: boolean }> => {
  const merge = (await selectMerges(tx, actor.organisationId)).find(({ id }) => id === mergeId);
  if (merge === undefined) throw new AppError('notFound');
  const [told] = await tell(tx, actor, [merge]);
  if (told === undefined) throw new AppError('notFound');
  const steps = merge.state === 'planned' ? await foresee(tx, merge, parts) : await selectSteps(tx, mergeId);
  const isNow = (await selectParties(tx, [merge.fromId])).some(({ nowId }) => nowId === actor.organisationId);
  return {
    ...told,
    ...addCounts(steps.map(({ counts }) => counts)),
    conflicts: steps.flatMap(({ conflicts }) => conflicts),
    steps: { done: steps.length - merge.waitingFor.length - (merge.state === 'merging' ? 1 : 0), of: steps.length },
    hasArchive: isNow,
  };
};
