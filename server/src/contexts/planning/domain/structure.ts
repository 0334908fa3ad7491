import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';

export const sides = ['internal', 'external'] as const;
export type Side = (typeof sides)[number];

/** `removed`: the organisation took the need away. `structure`: its audience or message no longer asks for it. */
export type WithdrawnBecause = 'removed' | 'structure';

/** A suggestion of how to reach an audience. */
export type Channel = {
  name: string;
  /** Who passes it on. */
  via: string | null;
  /** Channels with the same number are alternatives: one of them is enough. */
  alternativeGroup: number | null;
  condition: string | null;
  cadence: string | null;
  sender: string | null;
  detail: string | null;
  /** Taken over from another audience. */
  inherited: boolean;
};

/** What the latest imported file said about an audience; `needBy` has dates by message id. */
export type ImportedAudience = {
  side: Side;
  tier: number | null;
  channelNote: string;
  contactPerson: string;
  note: string;
  channels: Channel[];
  needBy: Record<Id, string>;
};

/** A message that an audience needs of its own, not by inheritance. */
export type OwnMessage = { messageId: Id; level: KnowledgeLevel; importedLevel: KnowledgeLevel | null; position: number };

export type AudienceFields = { name: string; side: Side; tier: number | null; channelNote: string; contactPerson: string; note: string };

export type Audience = AudienceFields & {
  id: Id;
  position: number;
  revision: number;
  imported: ImportedAudience | null;
  channels: Channel[];
  /** Audiences it inherits from, in order; deleted ones may be among them. */
  inheritsFrom: Id[];
  own: OwnMessage[];
  /** Messages whose inheritance is broken. */
  breaks: Id[];
};

export type Message = {
  id: Id;
  title: string;
  titleKey: string;
  summary: string;
  version: number;
  /** The message this one is a variant of. */
  coreMessageId: Id | null;
  revision: number;
};

/** The living audiences and messages of a programme, in order. */
export type Structure = { audiences: Audience[]; messages: Message[] };
