import type { Level, Note, Side } from './plan.ts';

/** A group as found in the document, before inheritance and channels are worked out. */
export type Draft = {
  name: string;
  line: number;
  row?: number;
  side: Side;
  tier: number | null;
  items: DraftItem[];
  sameAs: { text: string; line: number }[];
  /** Each with its label taken off; a list has one entry per bullet. */
  channelTexts: { text: string; line: number }[];
  channelNote: string;
  /** Channels that are listed by name already, so that no sentence has to be read. */
  channelNames: string[];
  notes: Note[];
  origin: 'lines' | 'table' | 'entries';
  /** How the name was marked in the document, so that a stray heading can be told from the groups. */
  style: string;
  labelled: boolean;
};

export type DraftItem = { title: string; line: number; level: Level | null; needBy: string | null };

export function newDraft(name: string, line: number, side: Side, tier: number | null, origin: Draft['origin']): Draft {
  return {
    name,
    line,
    side,
    tier,
    items: [],
    sameAs: [],
    channelTexts: [],
    channelNote: '',
    channelNames: [],
    notes: [],
    origin,
    style: origin,
    labelled: false,
  };
}
