import { listenToMerger } from '#identity';
import { tellMessages } from '#planning';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What participation brings when an organisation goes up in another. */
export const participationMerging: MergePart = {
  context: 'participation',
  rules: mergeRules,
  nameOf: { sameCheck: async (tx, messageIds) => [...(await tellMessages(tx, messageIds)).values()].map(({ title }) => title) },
};

export const followMerger = listenToMerger(participationMerging);
