import type { KnowledgeLevel } from '../../../../vocabulary/knowledge-level.ts';
import type { Problem } from './problem.ts';

export type Side = 'internal' | 'external';

/** How well a message must stick: know of it, understand it, or be able to act on it. */
export type Level = KnowledgeLevel;

/** A communication plan as it was read from a document; nothing is stored yet. */
export type ParsedPlan = {
  /** True when the document is something else than a plan; `problems` then says why. */
  refused: boolean;
  audiences: ParsedAudience[];
  /** Distinct messages in order of appearance. */
  messages: ParsedMessage[];
  /** How many audience × message pairs the plan asks for. */
  needs: number;
  /** What the user must look at. */
  problems: Problem[];
  /** Messages that are probably the same; never merged without the user. */
  duplicates: DuplicateSuggestion[];
  /** Titles, page numbers and prose that were passed over. */
  ignored: IgnoredLine[];
};

export type ParsedAudience = {
  name: string;
  side: Side;
  /** Priority, 1 first; null when the document has no tiers. */
  tier: number | null;
  line: number;
  ownMessages: OwnMessage[];
  inheritsFrom: Inheritance[];
  /** Titles, inherited first in order, then own, each once. */
  messages: string[];
  /** The same titles in the same order, with what is wanted of each. */
  wants: Want[];
  /** Distinct names of `channelSuggestions`, in order. */
  channels: string[];
  channelSuggestions: ChannelSuggestion[];
  /** The sentence about channels exactly as written, its label included. */
  channelNote: string;
  notes: Note[];
};

export type OwnMessage = { title: string; line: number; level: Level; needBy: string | null };

/** `as` is the wording in the document, `audience` the group it was understood as. */
export type Inheritance = { as: string; audience: string /** Left out by the wording ("utom …"). */; except?: string[] };

export type Want = { title: string; level: Level; needBy: string | null; inheritedFrom: string | null };

export type ParsedMessage = { key: string; title: string; usedBy: number };

export type Note = { label: string | null; text: string; line: number };

export type IgnoredLine = { line: number; text: string };

export type ChannelSuggestion = {
  name: string;
  /** Who passes it on. */
  via?: string;
  /** Suggestions with the same number are alternatives: one of them is enough. */
  alternativeGroup?: number;
  condition?: string;
  cadence?: string;
  sender?: string;
  /** What the document says in parentheses. */
  detail?: string;
  /** Taken over from another group ("samma som ovan"). */
  inherited?: boolean;
};

/** Two or more messages that are probably one; score 0–1 is the weakest link between them. */
export type DuplicateSuggestion = { keys: string[]; titles: string[]; score: number };
