import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What publishing brings when an organisation goes up in another. */
export const publishingMerging: MergePart = { context: 'publishing', rules: mergeRules };

export const followMerger = listenToMerger(publishingMerging);
