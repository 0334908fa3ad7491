import type { MergePart } from '../../../platform/database/merge-rules.ts';
import { mergeRules } from '../storage/merge-rules.ts';

/** Nothing of mailbox moves when an organisation goes up in another; its rules say why. */
export const mailboxMerging: MergePart = { context: 'mailbox', rules: mergeRules };
