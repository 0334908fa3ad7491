import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What network brings when an organisation goes up in another. */
export const networkMerging: MergePart = { context: 'network', rules: mergeRules };

export const followMerger = listenToMerger(networkMerging);
