import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** Nothing of evaluation moves when an organisation goes up in another; its rules say why. */
export const evaluationMerging: MergePart = { context: 'evaluation', rules: mergeRules };
