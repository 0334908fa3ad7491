import type { Tx } from '../../../platform/database/database.ts';
import { type Count, countMergeRows, findMergeConflicts, type MergeCounts } from '../../../platform/database/merge-rows.ts';
import type { FoundConflict, MergePart, Merger } from '../../../platform/database/merge-rules.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { mergeSubjects } from '../../../vocabulary/merge-subject.ts';
import { type Party, selectParties } from '../storage/merged-organisations.ts';
import { assertMayMerge, type Pair } from './assert-may-merge.ts';

/** The two as contexts need them. */
export const mergerOf = (pair: Pair, parties: readonly Party[]): Merger => {
  const from = parties.find(({ id }) => id === pair.fromId);
  return { from: pair.fromId, to: pair.toId, fromName: from?.name ?? '', fromSlug: from?.slug ?? '' };
};

/** The counts of several contexts, a word once, in the order of the vocabulary. */
export const addCounts = (all: readonly MergeCounts[]): MergeCounts => {
  const add = (kind: keyof MergeCounts): Count[] =>
    [
      ...Map.groupBy(
        all.flatMap((counts) => counts[kind]),
        ({ subject }) => subject,
      ).entries(),
    ]
      .map(([subject, list]) => ({ subject, count: list.reduce((sum, { count }) => sum + count, 0) }))
      .toSorted((one, other) => mergeSubjects.indexOf(one.subject) - mergeSubjects.indexOf(other.subject));
  return { follows: add('follows'), stays: add('stays'), closes: add('closes') };
};

/** What a merger would do, asked of every context. Nothing is changed. */
export const previewMerge = async (
  tx: Tx,
  actor: MemberActor,
  command: Pair & { parts: readonly MergePart[] },
): Promise<MergeCounts & { conflicts: FoundConflict[] }> => {
  const parties = await selectParties(tx, [command.fromId, command.toId]);
  await assertMayMerge(tx, actor, command, parties);
  const merger = mergerOf(command, parties);
  const counts: MergeCounts[] = [];
  const conflicts: FoundConflict[] = [];
  for (const part of command.parts) {
    counts.push(await countMergeRows(tx, part, merger));
    conflicts.push(...(await findMergeConflicts(tx, part, merger)));
  }
  return { ...addCounts(counts), conflicts };
};
