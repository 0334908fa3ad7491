import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** Nothing of mediator moves when an organisation goes up in another; its rules say why. */
export const mediatorMerging: MergePart = { context: 'mediator', rules: mergeRules };
