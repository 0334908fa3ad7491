import { listenToMerger } from '#identity';
import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** What collaboration brings when an organisation goes up in another. */
export const collaborationMerging: MergePart = { context: 'collaboration', rules: mergeRules };

export const followMerger = listenToMerger(collaborationMerging);
