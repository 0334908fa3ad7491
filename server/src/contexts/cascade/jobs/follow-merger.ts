import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What cascade brings when an organisation goes up in another. */
export const cascadeMerging: MergePart = { context: 'cascade', rules: mergeRules };

export const followMerger = listenToMerger(cascadeMerging);
