import type { Id } from '../../../vocabulary/id.ts';
import type { Audience } from './structure.ts';

/** What an import changed and how it was before: enough to take the import back. */
export type ImportMemory = {
  createdAudienceIds: Id[];
  createdMessageIds: Id[];
  /** Messages that were merged into another. */
  mergedMessageIds: Id[];
  /** Audiences as they were; `revisionAfter` tells whether somebody has changed them since. */
  audiences: (Audience & { revisionAfter: number })[];
  /** Messages that became variants. */
  variants: { messageId: Id; coreMessageId: Id | null; revisionAfter: number }[];
  aliases: { titleKey: string; messageId: Id | null }[];
  needs: { needId: Id; needBy: string | null }[];
};

export const undoHours = 24;
