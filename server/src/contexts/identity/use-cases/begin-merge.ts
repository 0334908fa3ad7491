import type { Tx } from '../../../platform/database/database.ts';
import { findMergeConflicts } from '../../../platform/database/merge-rows.ts';
import type { FoundConflict, MergePart } from '../../../platform/database/merge-rules.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mergerBegun } from '../events.ts';
import { lockParties, markClosing } from '../storage/merged-organisations.ts';
import { insertStep, lockMerge, markBegun } from '../storage/merges.ts';
import { auditMerge } from './audit-merge.ts';
import { mergerOf } from './preview-merge.ts';

/** Identity moves its own rows last, when nobody else needs to know any more who belonged where. */
const own = 'identity';

/** The report outlives people: it says how many were in both, and their own pages say who. */
export const withoutPeople = (found: FoundConflict): FoundConflict => (found.conflict === 'samePerson' ? { ...found, names: [] } : found);

/** Nobody waits for a context of which nothing moves. */
const moves = ({ rules }: MergePart): boolean => rules.some(({ fate }) => fate === 'follows' || fate === 'closes');

/**
 * From here on nobody writes in the organisation that goes, and every context moves its rows in a transaction of its own.
 * The conflicts are written down first: afterwards they cannot be seen any more.
 */
export const beginMerge = async (tx: Tx, { mergeId, parts }: { mergeId: Id; parts: readonly MergePart[] }): Promise<void> => {
  const merge = await lockMerge(tx, mergeId);
  if (merge?.state !== 'planned') return;
  const merger = mergerOf(merge, await lockParties(tx, [merge.fromId, merge.toId]));
  for (const part of parts)
    await insertStep(tx, mergeId, { context: part.context, conflicts: (await findMergeConflicts(tx, part, merger)).map(withoutPeople) });
  await markClosing(tx, merge.fromId);
  await markBegun(
    tx,
    mergeId,
    parts.filter((part) => part.context !== own && moves(part)).map(({ context }) => context),
  );
  await publish(tx, mergerBegun, { mergeId });
  await auditMerge(tx, { organisationId: merge.organisationId }, 'identity.mergeBegun', merge);
};
