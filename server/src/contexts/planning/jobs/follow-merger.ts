import { replaceNeeds } from '#delivery';
import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import {
  endOwnAdoptions,
  keepLeftCellsReadable,
  replaceNeedsOfPlanned,
  selectAdoptedFromReceiver,
  selectNeedsOfBoth,
  selectSharedNeeds,
} from '../storage/merge-needs.ts';
import { mergeRules } from '../storage/merge-rules.ts';
import { announceNeeds } from '../use-cases/announce.ts';

/** What planning brings when an organisation goes up in another. */
export const planningMerging: MergePart = {
  context: 'planning',
  rules: mergeRules,
  before: async (tx, { from, to }) => {
    const pairs = await selectSharedNeeds(tx, from, to);
    await replaceNeedsOfPlanned(tx, pairs);
    await replaceNeeds(tx, pairs);
    await endOwnAdoptions(tx, from, to);
  },
  after: async (tx, { from, to }) => {
    await keepLeftCellsReadable(tx, from);
    const needs = await selectNeedsOfBoth(tx, from, to);
    for (const [programmeId, own] of Map.groupBy(needs, (need) => need.programmeId)) await announceNeeds(tx, programmeId, own);
  },
  findConflicts: async (tx, { from, to }) => {
    const names = await selectAdoptedFromReceiver(tx, from, to);
    return names.length === 0 ? [] : [{ conflict: 'sameAdoption', outcome: 'receiverWins', count: names.length, names: names.slice(0, 5) }];
  },
};

export const followMerger = listenToMerger(planningMerging);
