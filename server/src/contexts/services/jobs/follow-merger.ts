import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What services brings when an organisation goes up in another. */
export const servicesMerging: MergePart = { context: 'services', rules: mergeRules };

export const followMerger = listenToMerger(servicesMerging);
