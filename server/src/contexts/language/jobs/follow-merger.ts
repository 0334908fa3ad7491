import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What language brings when an organisation goes up in another. */
export const languageMerging: MergePart = { context: 'language', rules: mergeRules };

export const followMerger = listenToMerger(languageMerging);
