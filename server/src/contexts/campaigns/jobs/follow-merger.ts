import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { joinShares } from '../storage/join-shares.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What campaigns brings when an organisation goes up in another. */
export const campaignsMerging: MergePart = {
  context: 'campaigns',
  rules: mergeRules,
  before: (tx, { from, to }) => joinShares(tx, from, to),
};

export const followMerger = listenToMerger(campaignsMerging);
