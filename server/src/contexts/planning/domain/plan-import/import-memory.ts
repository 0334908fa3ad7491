import type { Id } from '../../../../vocabulary/id.ts';
import type { AudienceFields, Channel, ImportedAudience, OwnMessage } from '../structure.ts';

/** All about an audience that an import can change. */
export type AudienceContent = AudienceFields & {
  imported: ImportedAudience | null;
  channels: Channel[];
  inheritsFrom: Id[];
  own: OwnMessage[];
};

/** What an import changed, as it was before and as the import left it: what somebody changes later is not undone with it. */
export type ImportMemory = {
  createdAudienceIds: Id[];
  createdMessageIds: Id[];
  /** Messages that were merged into another. */
  mergedMessageIds: Id[];
  audiences: { id: Id; before: AudienceContent; after: AudienceContent }[];
  variants: { messageId: Id; before: Id | null; after: Id }[];
  aliases: { titleKey: string; before: Id | null }[];
  needs: { needId: Id; before: string | null; after: string }[];
};

export const undoHours = 24;
