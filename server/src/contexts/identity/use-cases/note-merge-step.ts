import type { Tx } from '../../../platform/database/database.ts';
import { mergeRows } from '../../../platform/database/merge-rows.ts';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectParties } from '../storage/merged-organisations.ts';
import { lockMerge, markStepDone, selectSteps, updateStep } from '../storage/merges.ts';
import { finishMerge } from './finish-merge.ts';
import { addCounts, mergerOf } from './preview-merge.ts';

/**
 * One context moves its rows and says so, in the same transaction; whoever is last lets identity finish. Called again it moves
 * what came late: a text that was being saved while the rows moved.
 */
export const noteMergeStep = async (tx: Tx, mergeId: Id, part: MergePart): Promise<void> => {
  // The row is held, so that two contexts that end at once do not both think that the other one is still at it.
  const merge = await lockMerge(tx, mergeId);
  if (merge === undefined || (merge.state !== 'merging' && merge.state !== 'merged')) return;
  const merger = mergerOf(merge, await selectParties(tx, [merge.fromId, merge.toId]));
  const moved = await mergeRows(tx, part, merger);
  const before = (await selectSteps(tx, mergeId)).find(({ context }) => context === part.context)?.counts;
  await updateStep(tx, mergeId, part.context, stepCounts(moved, before));
  const waitingFor = await markStepDone(tx, mergeId, part.context);
  if (merge.state === 'merging' && waitingFor.length === 0) await finishMerge(tx, merge);
};

type Counts = Awaited<ReturnType<typeof mergeRows>>;

/** What followed and what was closed adds up over the rounds; what stays is counted anew. */
const stepCounts = (moved: Counts, before: Counts | undefined): Counts =>
  before === undefined ? moved : { ...addCounts([{ ...before, stays: [] }, moved]) };
