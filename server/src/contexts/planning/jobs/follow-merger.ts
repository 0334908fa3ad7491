import { replaceNeeds } from '#delivery';
import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { deleteOwnAdoptions, replaceNeedsOfPlanned, selectNeedsOfBoth, selectSharedNeeds } from '../storage/merge-needs.ts';
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
    await deleteOwnAdoptions(tx, from, to);
  },
  after: async (tx, { from, to }) => {
    const needs = await selectNeedsOfBoth(tx, from, to);
    for (const [programmeId, own] of Map.groupBy(needs, (need) => need.programmeId)) await announceNeeds(tx, programmeId, own);
  },
};

export const followMerger = listenToMerger(planningMerging);
