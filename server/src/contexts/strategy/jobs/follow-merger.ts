import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What strategy brings when an organisation goes up in another. */
export const strategyMerging: MergePart = { context: 'strategy', rules: mergeRules };

export const followMerger = listenToMerger(strategyMerging);
